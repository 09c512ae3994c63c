import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Packed {
  readonly tarball: string;
  /** Paths in the package. */
  readonly files: readonly string[];
  readonly size: number;
  readonly unpackedSize: number;
}

/** Builds and packs a copy of the project, so that dist/ stays as it is. */
export function pack(dir: string): Packed {
  const copy = join(dir, 'source');
  mkdirSync(copy, { recursive: true });
  const { files }: { files: string[] } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of ['package.json', 'README.md', 'LICENSE', ...files]) {
    if (name !== 'dist' && existsSync(join(root, name)))
      cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  execFileSync('node', ['scripts/build.mjs', join(copy, 'dist')], { cwd: root });
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', dir], {
      cwd: copy,
      encoding: 'utf8',
    }),
  );
  return {
    tarball: join(dir, packed.filename),
    files: packed.files.map(({ path }: { path: string }) => path),
    size: packed.size,
    unpackedSize: packed.unpackedSize,
  };
}
