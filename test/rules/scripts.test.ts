import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'capward-scripts-'));
  for (const path of ['src', 'scripts', 'package.json', 'tsconfig.json', 'biome.json']) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true }));

const run = (command: string, ...args: string[]) => spawnSync(command, args, { cwd: copy, encoding: 'utf8' });
const script = (name: string, ...args: string[]) => run('node', `scripts/${name}.mjs`, ...args);
const read = (path: string) => readFileSync(join(copy, path), 'utf8');

describe('the scripts for contributors', () => {
  it('write a rule and an entry that type-check and are formatted', () => {
    expect(script('new-rule', 'exposure', 'token-in-notification', 'url').status).toBe(0);
    expect(script('new-library', 'sinks', 'tiny-store', '@tiny/store').status).toBe(0);
    expect(read('src/rules/index.ts')).toContain("'./exposure/token-in-notification.js'");
    expect(read('src/catalogue/entries.ts')).toContain("'./sinks/tiny-store.js'");
    expect(read('docs/rules/token-in-notification.md')).toContain('## What it cannot see');
    expect(read('fixtures/catalogue/tiny-store/session.ts')).toContain('// expect: token-in-web-storage');

    const mine = [
      'src/rules/exposure/token-in-notification.ts',
      'src/catalogue/sinks/tiny-store.ts',
      'src/rules/index.ts',
    ];
    const types = run('npx', 'tsc', '--noEmit', '-p', 'tsconfig.json').stdout;
    for (const path of mine) expect(types).not.toContain(path);
    const lint = run('npx', 'biome', 'check', '--vcs-enabled=false', ...mine);
    expect(lint.status, lint.stderr).toBe(0);
  });

  it('overwrite nothing and refuse what is no id', () => {
    expect(script('new-rule', 'storage', 'token-in-file', 'file')).toMatchObject({ status: 2 });
    expect(script('new-rule', 'storage', 'Token/../x', 'file').stderr).toContain('is not kebab-case');
    expect(script('new-rule', 'storage').stderr).toContain('usage:');
    expect(script('new-library', 'sinks', 'web-storage', 'web-storage').stderr).toContain('exists already');
    expect(script('new-library', 'sinks', 'x', "x'; evil").stderr).toContain('is no package name');
    expect(read('src/rules/storage/token-in-file.ts')).toBe(
      readFileSync(join(root, 'src/rules/storage/token-in-file.ts'), 'utf8'),
    );
  });

  it('keep the index of the rules current', () => {
    expect(run('node', join(root, 'scripts/rule-index.mjs'), '--check')).toMatchObject({ status: 0, stderr: '' });
  });
});
