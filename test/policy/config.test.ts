import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/policy/config/load-config.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'capward-config-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string | object): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof text === 'string' ? text : JSON.stringify(text, null, 2));
}
const load = (directory = '.', path: string | null = null) => loadConfig(join(root, directory), path);
const failOnAt = async (directory: string) => (await load(directory))?.settings.failOn;

describe('the configuration', () => {
  it('is the nearest in or above the audited directory', async () => {
    write('capward.config.json', { failOn: 'low' });
    write('apps/shop/src/a.ts', '');
    write('apps/club/package.json', { name: 'club', capward: { failOn: 'info' } });
    write('apps/club/src/a.ts', '');
    write('apps/cafe/capward.config.ts', "export default defineConfig({ failOn: 'medium' });");
    expect(await Promise.all(['.', 'apps', 'apps/shop', 'apps/club/src', 'apps/cafe'].map(failOnAt))).toEqual([
      'low',
      'low',
      'low',
      'info',
      'medium',
    ]);
  });

  it('lies not beyond the repository', async () => {
    write('capward.config.json', { failOn: 'low' });
    write('app/.git/HEAD', '');
    expect(await load('app')).toBeNull();
  });

  it('is not looked for in a directory that is not there, nor in a broken or other package.json', async () => {
    write('package.json', '{');
    write('app/package.json', { name: 'app' });
    expect([await load('nowhere'), await load('app'), await load()]).toEqual([null, null, null]);
  });

  it('sees paths from its own folder', async () => {
    write('capward.config.json', {
      ignores: [{ files: ['/app/src/demo/', '*.stories.ts', '!keep.stories.ts'], reason: 'never shipped' }],
    });
    write('app/a.ts', '');
    const ignore = (await load('app'))?.policy.ignores[0];
    expect(ignore).toMatchObject({ file: '../capward.config.json', line: 3, rules: [], reason: 'never shipped' });
    const matches = ['src/demo/a.ts', 'lib/demo/a.ts', 'lib/a.stories.ts', 'lib/keep.stories.ts'].map((file) =>
      ignore?.matches(file),
    );
    expect(matches).toEqual([true, false, true, false]);
  });

  it('is the same through links', async () => {
    write('real/app/src/a.ts', '');
    write('real/capward.config.json', { ignores: [{ files: ['/app/src/'], reason: 'x' }] });
    symlinkSync('real', join(root, 'link'));
    for (const path of [null, join(root, 'link/capward.config.json')]) {
      const ignore = (await load('link/app', path))?.policy.ignores[0];
      expect([ignore?.file, ignore?.matches('src/a.ts')]).toEqual(['../capward.config.json', true]);
    }
  });

  it('may be JSON with comments, name its schema, and be empty', async () => {
    write('capward.config.json', '{ "$schema": "x", /* why */ "failOn": "none", }');
    expect(await failOnAt('.')).toBe('none');
    write('capward.config.json', '{}');
    expect((await load())?.settings).toEqual({});
  });

  it('in TypeScript is read, not run', async () => {
    write(
      'capward.config.ts',
      `import { defineConfig } from 'capward';
       const quiet = { 'token-in-log': 'off' } as const;
       export default defineConfig({ severity: { ...quiet, 'token-in-url': 'low' }, ignores: [] });
       throw new Error('run');`,
    );
    expect((await load())?.settings).toEqual({
      severity: { 'token-in-log': 'off', 'token-in-url': 'low' },
      ignores: [],
    });
  });
});

describe('a wrong configuration', () => {
  it.each<[string | object, string, string]>([
    [{ severities: {} }, 'capward.config.json:2: there is no key "severities".', 'Did you mean "severity"?'],
    [
      { severity: { 'token-in-logs': 'low' } },
      'capward.config.json:3: there is no key "severity.token-in-logs".',
      'Did you mean "token-in-log"?',
    ],
    [
      { severity: { 'token-in-log': 'hihg' } },
      'capward.config.json:3: "severity.token-in-log" cannot be "hihg".',
      'Did you mean "high"?',
    ],
    [{ ignores: [{ files: ['a'] }] }, 'capward.config.json:3: "ignores.0.reason":', 'docs/configuration.md'],
    [
      { ignores: [{ files: ['a'], reason: ' ' }] },
      'capward.config.json:7: "ignores.0.reason":',
      'docs/configuration.md',
    ],
    [{ ignores: [{ file: ['a'], reason: 'x' }] }, 'capward.config.json:3: "ignores.0.files":', 'docs/configuration.md'],
    [{ ignores: 3 }, 'capward.config.json:2: "ignores": invalid input', 'docs/configuration.md'],
    [[], 'capward.config.json:1: the configuration: invalid input', 'docs/configuration.md'],
    ['{ "failOn": }', 'capward.config.json:1:13: expected a JSON value.', 'Correct the JSON'],
    ['', 'capward.config.json:1:1: expected a JSON value.', 'Correct the JSON'],
  ])('%j names the key', async (text, message, hint) => {
    write('capward.config.json', text);
    await expect(load()).rejects.toMatchObject({
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });

  it.each([
    ['export default { failOn: process.env.FAIL_ON };', '1: the value of "failOn" cannot be told'],
    [
      "export default {\n  severity: { ...shared, 'token-in-log': 'low' },\n};",
      '2: the value of "severity" cannot be told',
    ],
    ['export default await load();', '1: what the file exports cannot be told'],
    ['console.log(1);', '1: what the file exports cannot be told'],
    ['export default {', 'has syntax errors'],
  ])('in TypeScript, %j, says what only a run could tell', async (text, message) => {
    write('capward.config.ts', text);
    await expect(load()).rejects.toMatchObject({ message: expect.stringContaining(message), hint: expect.any(String) });
  });

  it('is one of two in a folder', async () => {
    write('capward.config.json', {});
    write('capward.config.ts', 'export default {};');
    await expect(load()).rejects.toThrow('two configurations');
  });

  it('is one that was named and cannot be read', async () => {
    await expect(load('.', join(root, 'no.json'))).rejects.toMatchObject({
      message: 'Cannot read no.json: ENOENT.',
    });
    write('package.json', { name: 'app' });
    await expect(load('.', join(root, 'package.json'))).rejects.toThrow('package.json has no key "capward".');
  });
});
