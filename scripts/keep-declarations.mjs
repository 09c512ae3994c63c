import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Removes the declarations in `dir` that `entry` does not lead to: they describe what nobody can import. */
export function keepDeclarations(dir, entry) {
  const reached = new Set([join(dir, entry)]);
  for (const file of reached) for (const next of importsOf(file)) reached.add(next);
  for (const name of readdirSync(dir, { recursive: true })) {
    const file = join(dir, name);
    if (name.endsWith('.d.ts') && !reached.has(file)) rmSync(file);
  }
  removeEmptyFolders(dir);
}

function importsOf(file) {
  const specifiers = [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/g)];
  return specifiers
    .map(([, specifier]) => join(dirname(file), specifier.replace(/\.js$/, '.d.ts')))
    .filter((path) => existsSync(path));
}

function removeEmptyFolders(dir) {
  for (const entry of readdirSync(dir, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmptyFolders(join(dir, entry.name));
  if (readdirSync(dir).length === 0) rmSync(dir, { recursive: true });
}
