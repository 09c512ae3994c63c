import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'bun';

/** Where several lockfiles lie in one folder, the one that is rarely there by mistake decides. */
const lockfiles: readonly (readonly [string, PackageManager])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['yarn.lock', 'yarn'],
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
];

/** By the nearest lockfile, which in a workspace lies above the app. */
export function packageManagerOf(folder: string): PackageManager {
  const found = lockfiles.find(([name]) => existsSync(join(folder, name)));
  if (found) return found[1];
  const parent = dirname(folder);
  return parent === folder || existsSync(join(folder, '.git')) ? 'npm' : packageManagerOf(parent);
}
