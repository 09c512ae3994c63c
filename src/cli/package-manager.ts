import { existsSync, readFileSync } from 'node:fs';
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

/** By what package.json names, else by the nearest lockfile; in a workspace they lie above the app. */
export function packageManagerOf(folder: string): PackageManager {
  const named = namedIn(join(folder, 'package.json'));
  if (named !== null) return named;
  const found = lockfiles.find(([name]) => existsSync(join(folder, name)));
  if (found) return found[1];
  const parent = dirname(folder);
  return parent === folder || existsSync(join(folder, '.git')) ? 'npm' : packageManagerOf(parent);
}

/** `"packageManager": "pnpm@9.1.0"`, as Corepack reads it. */
function namedIn(manifest: string): PackageManager | null {
  if (!existsSync(manifest)) return null;
  const name = /"packageManager"\s*:\s*"(npm|pnpm|yarn|bun)@/.exec(readFileSync(manifest, 'utf8'))?.[1];
  return managers.find((one) => one === name) ?? null;
}

const managers: readonly PackageManager[] = ['npm', 'pnpm', 'yarn', 'bun'];
