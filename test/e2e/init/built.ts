import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Builds the program into a folder of its own, so that dist/ is neither needed nor disturbed. Gives its start file. */
export function buildProgram(): string {
  const built = realpathSync(mkdtempSync(join(tmpdir(), 'capward-built-')));
  execFileSync('node', ['scripts/build.mjs', join(built, 'dist')], { cwd: root, stdio: 'pipe' });
  for (const name of ['bin', 'templates', 'grammars', 'package.json']) {
    if (existsSync(join(root, name))) cpSync(join(root, name), join(built, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(built, 'node_modules'));
  return join(built, 'bin/capward.js');
}
