import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAudit } from '../../src/audit.js';
import { loadReaders } from '../../src/readers.js';
import { isAtLeast, severities } from '../../src/report/scales.js';

/** Versions of plugins that are made for the major, and whether it asks for a newer Node. */
const majors = [
  {
    major: 6,
    plugins: { '@aparajita/capacitor-secure-storage': '^6.0.0', 'capacitor-secure-storage-plugin': '^0.10.0' },
  },
  {
    major: 7,
    plugins: { '@aparajita/capacitor-secure-storage': '^7.0.0', 'capacitor-secure-storage-plugin': '^0.12.0' },
  },
  {
    major: 8,
    node: 22,
    plugins: { '@aparajita/capacitor-secure-storage': '^8.0.1', '@capgo/capacitor-native-biometric': '^8.6.11' },
  },
] as const;
const managers = ['CocoaPods', 'SPM'] as const;

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'capward-fresh-'));
});
afterAll(() => rmSync(home, { recursive: true }));

const npmInstall = (folder: string, ...options: string[]): void => {
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--legacy-peer-deps', ...options], {
    cwd: folder,
    stdio: 'pipe',
  });
};

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const manifest = (name: string, dependencies: Readonly<Record<string, string>>): string =>
  JSON.stringify({ name, private: true, dependencies });

/** Ids of findings at or above a severity. */
async function findingsIn(folder: string, atLeast: 'high' | 'low'): Promise<string[]> {
  const { report } = await runAudit(await loadReaders(), folder);
  expect(report.diagnostics.filter(({ kind }) => kind === 'unparsable' || kind === 'rule-failed')).toEqual([]);
  expect(report.apps[0]?.platforms).toEqual(['android', 'ios']);
  return report.findings.filter(({ severity }) => isAtLeast(severities, severity, atLeast)).map(({ rule }) => rule);
}

const backup = 'android-backup-exposes-tokens';
const store = `import { Preferences } from '@capacitor/preferences';

export async function signIn(email: string, password: string): Promise<void> {
  const response = await fetch('/auth/login', { method: 'POST', body: JSON.stringify({ email, password }) });
  const { accessToken } = await response.json();
  await Preferences.set({ key: 'access_token', value: accessToken });
}
`;
const domains = ['root', 'file', 'database', 'sharedpref', 'external'].map(
  (name) => `<exclude domain="${name}" path="."/>`,
);
const rules = `<data-extraction-rules>
  <cloud-backup>${domains.join('')}</cloud-backup>
  <device-transfer>${domains.join('')}</device-transfer>
</data-extraction-rules>
`;

describe.each(majors)('a fresh project of Capacitor $major', ({ major, plugins, ...more }) => {
  let packages: string;
  let path: string;
  beforeAll(() => {
    packages = join(home, `packages-${major}`);
    const core = ['core', 'cli', 'android', 'ios'].map((name) => [`@capacitor/${name}`, `^${major}.0.0`]);
    write(packages, { 'package.json': manifest('packages', { ...Object.fromEntries(core), ...plugins }) });
    npmInstall(packages);
    path = process.env.PATH ?? '';
    if (!('node' in more) || Number(process.versions.node.split('.')[0]) >= more.node) return;
    const node = join(home, 'node');
    write(node, { 'package.json': manifest('newer-node', { node: String(more.node) }) });
    // Its script puts the program in place.
    npmInstall(node, '--ignore-scripts=false');
    path = `${join(node, 'node_modules', '.bin')}${delimiter}${path}`;
  }, 300_000);

  const cap = (folder: string, ...args: string[]) =>
    spawnSync(join(folder, 'node_modules', '.bin', 'cap'), args, {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: path, CI: '1' },
    });

  /** Folders share the installed packages: the Capacitor CLI only looks at what package.json names. */
  function generate(manager: string, withPlugins: boolean): string {
    const folder = join(home, `app-${major}-${manager}-${withPlugins ? 'plugins' : 'plain'}`);
    const dependencies = {
      '@capacitor/core': `^${major}.0.0`,
      '@capacitor/android': `^${major}.0.0`,
      '@capacitor/ios': `^${major}.0.0`,
    };
    write(folder, {
      'package.json': manifest('fresh', withPlugins ? { ...dependencies, ...plugins } : dependencies),
      'capacitor.config.json': '{ "appId": "com.example.fresh", "appName": "Fresh", "webDir": "dist" }',
      'dist/index.html': '<!doctype html><title>Fresh</title>',
      'src/main.ts': "document.title = 'Fresh';\n",
    });
    symlinkSync(join(packages, 'node_modules'), join(folder, 'node_modules'));
    for (const args of [['android'], ['ios', '--packagemanager', manager]]) {
      const { status, stdout, stderr } = cap(folder, 'add', ...args);
      // Capacitor 7 looks for a Podfile after it has written a complete project for SPM.
      if (!(major === 7 && manager === 'SPM' && args[0] === 'ios')) expect(status, stdout + stderr).toBe(0);
    }
    expect(existsSync(join(folder, 'ios/App', manager === 'SPM' ? 'CapApp-SPM/Package.swift' : 'Podfile'))).toBe(true);
    return folder;
  }

  it.each(managers.flatMap((manager) => [false, true].map((withPlugins) => ({ manager, withPlugins }))))(
    'has no high finding until it stores a token, and none when the remedy is done: $manager, plugins $withPlugins',
    { timeout: 120_000 },
    async ({ manager, withPlugins }) => {
      const folder = generate(manager, withPlugins);
      expect(await findingsIn(folder, 'high')).toEqual([]);

      write(folder, { 'src/session.ts': store });
      expect(await findingsIn(folder, 'high')).toEqual(expect.arrayContaining([backup, 'token-in-preferences']));

      const file = join(folder, 'android/app/src/main/AndroidManifest.xml');
      const attributes =
        'android:allowBackup="false"\n        android:dataExtractionRules="@xml/data_extraction_rules"';
      write(folder, { 'android/app/src/main/res/xml/data_extraction_rules.xml': rules });
      writeFileSync(file, readFileSync(file, 'utf8').replace('android:allowBackup="true"', attributes));
      const left = await findingsIn(folder, 'low');
      expect(left).not.toContain(backup);
      expect(left).toContain('token-in-preferences');
    },
  );
});
