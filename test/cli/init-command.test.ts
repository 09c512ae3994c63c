import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { runAudit } from '../../src/audit.js';
import type { FileMap } from '../../src/project/in-memory.js';
import { loadReaders } from '../../src/readers.js';
import { leakyApp } from '../scaffold/leaky-app.js';
import { readFiles, writeFiles } from '../scaffold/on-disk.js';
import { run } from './capture.js';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

function inFolder(files: FileMap) {
  const cwd = writeFiles(files);
  roots.push(cwd);
  return { cwd, files: () => readFiles(cwd), init: (...argv: string[]) => run(['init', ...argv], { cwd }) };
}

const app = leakyApp('react', 8);

describe('capward init', () => {
  it('applies the defaults with --yes, and plans nothing the second time', async () => {
    const { files, init } = inFolder(app);
    const { exitCode, stdout } = await init('--yes', '--no-install');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('+ src/auth-vault/ (');
    expect(stdout).toContain('token-in-web-storage (access_token) src/auth.ts:');
    expect(stdout).toContain('The Keychain or Keystore encrypts what is stored: fail → pass');
    expect(stdout).toContain('npx capward init --backend capgo --folder src/auth-vault --face-id-text');
    const after = files();
    expect(after['src/auth.ts']).toContain('secureStorage.setItem(TOKEN_KEY, session.accessToken);');
    expect(after['src/auth.ts']).toContain("localStorage.setItem('theme', 'dark');");
    const again = await init('--yes', '--no-install');
    expect([again.exitCode, again.stdout]).toEqual([0, expect.stringMatching(/^Nothing to do/)]);
    expect(files()).toEqual(after);
  });

  it('stays with the back end of an earlier run', async () => {
    const { init } = inFolder(app);
    await init('--yes', '--no-install', '--backend', 'aparajita');
    const again = await init('--yes', '--no-install');
    expect([again.exitCode, again.stdout]).toEqual([0, expect.stringMatching(/^Nothing to do/)]);
  });

  it('gives the same command line, with which everything is decided', async () => {
    const { init } = inFolder(app);
    const { stdout } = await init('--yes', '--no-install');
    const flags = /npx capward init (.*) --yes/.exec(stdout)?.[1]?.match(/'[^']*'|\S+/g) ?? [];
    const other = inFolder(app);
    const { exitCode } = await other.init(...flags.map((flag) => flag.replace(/^'|'$/g, '')), '--dry-run');
    expect(exitCode).toBe(0);
  });

  it.each([
    ['--dry-run', '--yes'],
    ['--dry-run', '--diff', '--yes'],
    ['--dry-run', '--json', '--yes'],
  ])('writes nothing with %s %s', async (...flags) => {
    const { files, init } = inFolder(app);
    const before = files();
    const { exitCode, stdout } = await init(...flags);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('src/auth-vault');
    expect(files()).toEqual(before);
  });

  it('shows a diff that names each line', async () => {
    const { init } = inFolder(app);
    const { stdout } = await init('--dry-run', '--diff', '--yes');
    expect(stdout).toContain('--- a/src/auth.ts\n+++ b/src/auth.ts\n@@ ');
    expect(stdout).toContain('-  localStorage.setItem(TOKEN_KEY, session.accessToken);\n');
    expect(stdout).toContain('--- /dev/null\n+++ b/src/auth-vault/vault/vault.ts\n');
  });

  it('prints the plan as data and nothing else', async () => {
    const { init } = inFolder(app);
    const { stdout } = await init('--yes', '--dry-run', '--json');
    const plan = JSON.parse(stdout);
    expect(Object.keys(plan)).toEqual(['edits', 'installs', 'manualSteps', 'effects']);
    expect(plan.edits.find(({ path }: { path: string }) => path === 'src/auth.ts')).toMatchObject({
      before: app['src/auth.ts'],
      why: ['keep secrets in the vault instead of in the clear'],
    });
    expect([plan.effects.remaining, plan.effects.added]).toEqual([[], []]);
  });

  it('promises exactly what the audit of the result finds', async () => {
    const { cwd, init } = inFolder(leakyApp('vue', 7));
    const rulesIn = async () => {
      const { report } = await runAudit(await loadReaders(), cwd);
      const certain = report.findings.filter(({ confidence }) => confidence !== 'low');
      return certain.map(({ rule, key, location }) => `${rule} ${key} ${location.file}`).sort();
    };
    const before = await rulesIn();
    const { effects } = JSON.parse((await init('--yes', '--no-install', '--json')).stdout);
    const after = await rulesIn();
    const named = (places: { rule: string; key: string; file: string }[]) =>
      places.map(({ rule, key, file }) => `${rule} ${key} ${file}`);
    expect(before.filter((one) => !after.includes(one))).toEqual(named(effects.removed).sort());
    expect(after).toEqual([...named(effects.remaining), ...named(effects.added)].sort());
    expect(effects.removed.length).toBeGreaterThan(2);
  });

  it('says which flags are missing without a terminal', async () => {
    const { files, init } = inFolder(app);
    const before = files();
    const { exitCode, stdout, stderr } = await init('--backend', 'aparajita');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'missing: --folder, --http, --oauth, --migrate, --privacy-screen, --ci, --yes\nhint: Pass them, or pass --yes',
    );
    expect(files()).toEqual(before);
  });

  it.each<[string, FileMap, string[], string]>([
    ['no app', { 'a.txt': '' }, [], 'holds no Capacitor app'],
    ['no directory', app, ['nowhere'], 'does not exist'],
    ['an old Capacitor', leakyApp('react', 5), [], 'no secure store is known'],
    [
      'a back end for another Capacitor',
      leakyApp('react', 7),
      ['--backend', 'capgo'],
      'cannot be used with Capacitor 7',
    ],
    ['an unknown back end', app, ['--backend', 'keychain'], 'Allowed choices are capgo'],
    [
      'an app without a bundler',
      {
        'package.json': '{ "dependencies": { "@capacitor/core": "^8.0.0" } }',
        'capacitor.config.json': '{ "webDir": "www" }',
        'www/index.html': '<script src="app.js"></script>',
        'www/app.js': "localStorage.setItem('token', response.token);\n",
      },
      [],
      'is served as it is',
    ],
    ['a folder outside', app, ['--folder', '../vault'], 'does not write to ../vault'],
    ['a folder of git', app, ['--folder', '.git/hooks'], 'does not write to .git'],
  ])('refuses %s', async (_, files, argv, message) => {
    const place = inFolder(files);
    const before = place.files();
    const { exitCode, stderr } = await place.init(...argv, '--yes', '--no-install');
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
    expect(place.files()).toEqual(before);
  });

  it('brings an interrupted run to an end, but not when it must write nothing', async () => {
    const { files, init } = inFolder({ ...app, '.capward/staged/0': 'half' });
    const dry = await init('--yes', '--dry-run');
    expect([dry.exitCode, dry.stderr]).toEqual([2, expect.stringContaining('An earlier run was interrupted.')]);
    expect(files()['.capward/staged/0']).toBe('half');
    const { exitCode, stderr } = await init('--yes', '--no-install');
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('cleaned up after an earlier run')]);
    expect(files()['.capward/staged/0']).toBeUndefined();
  });

  it('edits the package.json of the workspace when the app has none', async () => {
    const { 'package.json': manifest = '', ...rest } = app;
    const { files, init } = inFolder({
      'package.json': manifest,
      ...Object.fromEntries(Object.entries(rest).map(([path, text]) => [`apps/one/${path}`, text])),
    });
    expect((await init('--yes', '--no-install')).exitCode).toBe(0);
    expect(files()['package.json']).toContain('@capgo/capacitor-native-biometric');
    expect(files()['apps/one/src/auth-vault/auth.ts']).toBeDefined();
  });

  it('asks which app of several', async () => {
    const several = Object.fromEntries(
      ['apps/one', 'apps/two'].flatMap((folder) =>
        Object.entries(app).map(([path, text]) => [`${folder}/${path}`, text]),
      ),
    );
    const { files, init } = inFolder(several);
    const { exitCode, stderr } = await init('--yes');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('The directory holds 2 apps.\nhint: Pass one with --app: apps/one, apps/two');
    expect((await init('--yes', '--no-install', '--app', 'apps/two')).exitCode).toBe(0);
    const after = files();
    expect(after['apps/two/src/auth-vault/auth.ts']).toBeDefined();
    expect(after['apps/two/src/auth.ts']).toContain("from './auth-vault/storage/secure-storage'");
    const first = (all: FileMap) =>
      Object.fromEntries(Object.entries(all).filter(([path]) => path.startsWith('apps/one')));
    expect(first(after)).toEqual(first(several));
  });
});
