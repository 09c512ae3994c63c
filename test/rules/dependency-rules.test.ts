import { describe, expect, it } from 'vitest';
import type { FileMap } from '../../src/project/in-memory.js';
import { createProject } from '../../src/project/in-memory.js';
import mismatch from '../../src/rules/dependency/dependency-capacitor-mismatch.js';
import knownFlaw from '../../src/rules/dependency/dependency-known-flaw.js';
import phantom from '../../src/rules/dependency/dependency-phantom-package.js';
import nameClash from '../../src/rules/dependency/dependency-plugin-name-clash.js';
import privateScope from '../../src/rules/dependency/dependency-private-scope-without-registry.js';
import unmaintained from '../../src/rules/dependency/dependency-unmaintained.js';
import type { Rule } from '../../src/rules/rule.js';
import { findTokenFlows } from '../../src/web/find-token-flows.js';
import { storedOf } from '../report/sample.js';
import { judgeFiles, manifestWith } from './judge-files.js';

const vault = { stored: [storedOf({ medium: 'keystore', protection: 'keystore' })] };
const severities = async (rule: Rule, dependencies: Record<string, string>, files: FileMap = {}, given = {}) =>
  (await judgeFiles(rule, { 'package.json': manifestWith(dependencies), ...files }, given)).map(
    ({ severity }) => severity,
  );
const npmLock = (name: string, version: string) => ({
  'package-lock.json': `{ "packages": { "node_modules/${name}": {\n "version": "${version}" } } }`,
});

describe('dependency-phantom-package', () => {
  const name = '@capacitor-community/secure-storage';
  const imports = async (code: string, files: FileMap = {}) => {
    const all = { 'src/main.ts': code, ...files };
    const { phantomImports } = findTokenFlows(createProject(all));
    return judgeFiles(phantom, all, { phantomImports });
  };

  it.each([name, '@capacitor-community/secure-storage-plugin', '@capawesome/secure-storage'])(
    'finds %s',
    async (one) => {
      const manifest = `{\n  "dependencies": {\n    "@capacitor/core": "^8.0.0", "${one}": "^1.0.0"\n  }\n}`;
      const [finding] = await judgeFiles(phantom, { 'package.json': manifest });
      expect(finding).toMatchObject({
        severity: 'high',
        key: one,
        location: { file: 'package.json', line: 3, column: 34 },
      });
    },
  );

  it('finds it in a lockfile and in imports', async () => {
    expect(await severities(phantom, {}, npmLock(name, '1.0.0'))).toEqual(['high']);
    for (const code of [
      `import { SecureStorage } from '${name}';`,
      `const { SecureStorage } = await import("${name}");`,
      `const plugin = require('${name}/dist/esm');`,
    ]) {
      expect(await imports(code)).toMatchObject([{ key: name, location: { file: 'src/main.ts', line: 1 } }]);
    }
  });

  it('says it once per name', async () => {
    const files = { 'package.json': manifestWith({ [name]: '1' }), ...npmLock(name, '1.0.0') };
    expect(await imports(`import '${name}';`, files)).toHaveLength(1);
  });

  it.each(['file:../storage', 'workspace:*', 'link:./x', 'git+https://example.com/x.git', 'owner/repository'])(
    'leaves out what the app provides itself: %s',
    async (range) => expect(await severities(phantom, { [name]: range }, npmLock(name, '1.0.0'))).toEqual([]),
  );

  it('leaves out paths of the project, comments and packages with longer names', async () => {
    const alias = { 'tsconfig.json': `{ "compilerOptions": { "paths": { "${name}": ["./src/storage.ts"] } } }` };
    expect(
      await imports(`import { store } from '${name}';`, { ...alias, 'src/storage.ts': 'export const store = 1;' }),
    ).toEqual([]);
    expect(await imports(`// instead of ${name} use another`)).toEqual([]);
    expect(await imports(`import x from '${name}-extra';`)).toEqual([]);
    expect(await severities(phantom, { '@aparajita/capacitor-secure-storage': '^8.0.1' })).toEqual([]);
  });
});

describe('dependency-known-flaw', () => {
  const biometric = '@capgo/capacitor-native-biometric';
  const flaws = (dependencies: Record<string, string>, files: FileMap = {}) =>
    severities(knownFlaw, dependencies, files, vault);

  it.each<[string, string, string[]]>([
    [biometric, '7.6.0', ['high']],
    [biometric, '^7.0.0', ['high']],
    [biometric, '8.2.0', ['high']],
    [biometric, '^8.3.1', []],
    [biometric, '^8.0.2', []],
    [biometric, 'latest', []],
    [biometric, 'file:../plugin', []],
    ['capacitor-native-biometric', '^4.2.2', ['high']],
    ['capacitor-native-biometric', '4.2.2', ['high']],
    ['capacitor-secure-storage-plugin', '^0.13.0', ['medium']],
    ['capacitor-secure-storage-plugin', '^0.14.0', []],
    ['capacitor-secure-storage-plugin', '^0.12.0', ['medium']],
    ['@aparajita/capacitor-secure-storage', '^8.0.1', []],
  ])('judges %s %s without a lockfile', async (name, range, expected) => {
    expect(await flaws({ [name]: range })).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['', '^7.1.6', []],
    ["SecureStorage.setKeyPrefix('app_');", '^7.1.6', []],
    ["SecureStorage.setKeyPrefix('');", '^7.1.6', ['low']],
    ['SecureStorage.setKeyPrefix(String(Math.random()));', '^7.1.6', ['low']],
    ["SecureStorage.setKeyPrefix('');", '^8.0.1', []],
  ])('judges the flaw that needs a blank prefix by the code: %j with %s', async (call, range, expected) => {
    const name = '@aparajita/capacitor-secure-storage';
    const files = { 'src/main.ts': `import { SecureStorage } from '${name}';\n${call}\n` };
    const { uses } = findTokenFlows(createProject(files));
    expect(await severities(knownFlaw, { [name]: range }, files, { ...vault, uses })).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ["NativeBiometric.verifyIdentity({ reason: 'Open' });", []],
    ["NativeBiometric.setCredentials({ server: 'a', username: 'b', password: pin });", ['high']],
    ["NativeBiometric.verifyIdentity();\nNativeBiometric.getCredentials({ server: 'a' });", ['high']],
    ['', ['high']],
  ])('judges the flaw of what the plugin keeps by the code: %j', async (calls, expected) => {
    const code = `import { NativeBiometric } from 'capacitor-native-biometric';\n${calls}\n`;
    const { uses } = findTokenFlows(createProject({ 'src/main.ts': code }));
    const given = { ...vault, uses };
    expect(await severities(knownFlaw, { 'capacitor-native-biometric': '4.2.2' }, {}, given)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['8.2.0', ['high']],
    ['8.3.1', []],
    ['8.6.11', []],
  ])('goes by the version in the lockfile: %s', async (version, expected) => {
    expect(await flaws({ [biometric]: '^8.0.2' }, npmLock(biometric, version))).toEqual(expected);
  });

  it('points at package.json and says which version the lockfile fixes', async () => {
    const files = { 'package.json': manifestWith({ [biometric]: '^8.0.2' }), ...npmLock(biometric, '8.2.0') };
    const [finding] = await judgeFiles(knownFlaw, files, vault);
    expect(finding).toMatchObject({
      location: { file: 'package.json' },
      flow: [{ file: 'package-lock.json', line: 1 }],
    });
    expect(finding?.message).toMatch(/^`@capgo\/capacitor-native-biometric` 8\.2\.0 has a known flaw: .*\. Update to /);
  });

  it('is milder where no vault is known to hold a secret', async () => {
    expect(await severities(knownFlaw, { [biometric]: '7.6.0' })).toEqual(['medium']);
    expect(await severities(knownFlaw, { 'capacitor-secure-storage-plugin': '0.12.0' })).toEqual(['low']);
  });

  it('leaves out packages that only a lockfile names', async () => {
    expect(await severities(knownFlaw, {}, npmLock(biometric, '7.6.0'))).toEqual([]);
  });
});

describe('dependency-unmaintained', () => {
  it.each<[string, string[]]>([
    ['capacitor-native-biometric', ['low']],
    ['@capacitor/storage', ['low']],
    ['oidc-client', ['low']],
    ['oidc-client-ts', []],
    ['@capgo/capacitor-native-biometric', []],
  ])('judges %s', async (name, expected) => {
    expect(await severities(unmaintained, { [name]: '^1.0.0' })).toEqual(expected);
  });
});

describe('dependency-capacitor-mismatch', () => {
  const judge = (capacitor: string, name: string, range: string, files: FileMap = {}) =>
    severities(mismatch, { '@capacitor/core': capacitor, [name]: range }, files);
  const store = '@aparajita/capacitor-secure-storage';

  it.each<[string, string, string, string[]]>([
    ['^8.0.0', store, '^8.0.1', []],
    ['^7.4.4', store, '^8.0.1', ['low']],
    ['^7.4.4', store, '^7.1.6', []],
    ['^5.0.0', store, '^4.0.0', []],
    ['^8.0.0', '@aparajita/capacitor-biometric-auth', '^9.1.2', ['low']],
    ['^7.0.0', '@aparajita/capacitor-biometric-auth', '^9.1.2', []],
    ['^8.0.0', 'capacitor-secure-storage-plugin', '^0.12.0', []],
    ['^6.0.0', 'capacitor-secure-storage-plugin', '^0.12.0', ['low']],
    ['^9.0.0', '@capgo/capacitor-native-biometric', '^8.6.11', []],
    ['^8.0.0', '@capgo/capacitor-updater', '10.0.0', ['low']],
    ['^8.0.0-beta.1', store, '^8.0.1', []],
    ['^7.4.4', store, '^99.0.0', []],
    ['^7.4.4', store, 'latest', []],
    ['latest', store, '^8.0.1', []],
  ])('judges Capacitor %s with %s %s', async (capacitor, name, range, expected) => {
    expect(await judge(capacitor, name, range)).toEqual(expected);
  });

  it('goes by the version in the lockfile', async () => {
    expect(await judge('^7.4.4', store, '>=7', npmLock(store, '8.0.1'))).toEqual(['low']);
    expect(await judge('^8.0.0', store, '>=7', npmLock(store, '8.0.1'))).toEqual([]);
  });

  it('says both versions', async () => {
    const files = { 'package.json': manifestWith({ '@capacitor/core': '^6.1.0', [store]: '^8.0.1' }) };
    expect((await judgeFiles(mismatch, files))[0]?.message).toBe(
      '`@aparajita/capacitor-secure-storage` 8.0.1 is made for Capacitor 8; this app uses 6.1.0.',
    );
  });
});

describe('dependency-private-scope-without-registry', () => {
  const judge = (files: FileMap = {}) =>
    severities(privateScope, { '@ionic-enterprise/identity-vault': '^6.0.0' }, files);

  it('asks for a line that names the registry', async () => {
    expect(await judge()).toEqual(['medium']);
    expect(await judge({ '.npmrc': '# @ionic-enterprise:registry=https://registry.example/' })).toEqual(['medium']);
    expect(await judge({ '.npmrc': '@capawesome-team:registry=https://registry.example/' })).toEqual(['medium']);
    expect(await judge({ '.npmrc': '@ionic-enterprise:registry=https://registry.example/' })).toEqual([]);
    expect(await severities(privateScope, { '@ionic/angular': '^8.0.0' })).toEqual([]);
  });

  it('knows the packages that are published all the same', async () => {
    const published = { '@capawesome-team/capacitor-file-opener': '^8.0.0' };
    expect(await severities(privateScope, published)).toEqual([]);
    expect(await severities(privateScope, { ...published, '@capawesome-team/capacitor-vault': '^8.0.0' })).toEqual([
      'medium',
    ]);
  });
});

describe('dependency-plugin-name-clash', () => {
  it('needs both packages', async () => {
    const both = { '@capacitor/privacy-screen': '^2.0.1', '@capacitor-community/privacy-screen': '^8.0.0' };
    expect(await severities(nameClash, both)).toEqual(['low']);
    expect(await severities(nameClash, { '@capacitor/privacy-screen': '^2.0.1' })).toEqual([]);
    expect(
      await severities(nameClash, { '@capacitor/privacy-screen': '^2.0.1', '@capacitor/preferences': '^8.0.0' }),
    ).toEqual([]);
  });
});
