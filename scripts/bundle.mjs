import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { bundleParsers, vendored, writeLicences } from './vendor.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const installed = new RegExp(`^(?:node:|(?:${Object.keys(dependencies).join('|')})(?:/|$))`);

/**
 * Bundles the modules of `input` (name to file) into `dir`. A run then opens a handful of files instead of hundreds,
 * which is a fifth of the time of a short one. Packages stay outside. Code that looks for files of the package lies two
 * folders below its root, in src/ as in `dir`.
 */
export async function bundle(input, dir) {
  const build = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    external: (id) => id !== 'ts-morph' && installed.test(id),
    plugins: [compiler, vendored],
  });
  const { output } = await build.write({
    dir,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    // Apart, as most runs do not need it.
    codeSplitting: { groups: [{ name: 'zod', test: /\/node_modules\/zod\// }] },
  });
  await build.close();
  const parsers = await bundleParsers(root, `${dir}/vendor`);
  writeLicences([...output.flatMap(({ moduleIds = [] }) => moduleIds), ...parsers], `${dir}/LICENCES.md`);
}

/** Requires the compiler: an import would first search its ten megabytes for names that it exports. */
const compiler = {
  name: 'compiler',
  resolveId: (id) => (id === 'ts-morph' ? '\0compiler' : null),
  load: (id) =>
    id === '\0compiler'
      ? `import { createRequire } from 'node:module';\nexport const { ts } = createRequire(import.meta.url)('ts-morph');`
      : null,
};
