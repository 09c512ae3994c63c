import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Bundles files that exist in memory, and the packages they import, into one script. */
export async function bundle(files: ReadonlyMap<string, string>, entry: string): Promise<string> {
  const idOf = (path: string): string | undefined =>
    [path, `${path}.ts`, `${path}.tsx`].find((candidate) => files.has(candidate));
  const build = await rolldown({
    input: entry,
    cwd: root,
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': "'production'" } },
    plugins: [
      {
        name: 'files in memory',
        resolveId(source, importer) {
          if (importer === undefined) return `memory:${source}`;
          if (!importer.startsWith('memory:')) return null;
          if (!source.startsWith('.')) return this.resolve(source, `${root}package.json`);
          const id = idOf(posix.join(posix.dirname(importer.slice('memory:'.length)), source));
          return id === undefined ? null : `memory:${id}`;
        },
        load(id) {
          const code = files.get(id.replace('memory:', ''));
          return code === undefined ? null : { code, moduleType: id.endsWith('x') ? 'tsx' : 'ts' };
        },
      },
    ],
  });
  const { output } = await build.generate({ format: 'iife', codeSplitting: false });
  return output[0].code;
}
