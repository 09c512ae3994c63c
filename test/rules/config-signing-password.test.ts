import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/config/config-signing-password.js';
import { inShort, judgeFiles } from './judge-files.js';

const judge = async (config: string, files = {}) =>
  inShort(await judgeFiles(rule, { 'capacitor.config.ts': `export default {\n  ${config}\n};\n`, ...files }));

describe('config-signing-password', () => {
  it.each<[string, string[]]>([
    ["android: { buildOptions: { keystorePassword: 'hunter2' } },", ['high high capacitor.config.ts:2:30']],
    ["android: { buildOptions: { keystoreAliasPassword: 'hunter2' } },", ['high high capacitor.config.ts:2:30']],
    ['android: { buildOptions: { keystorePassword: process.env.PASSWORD } },', []],
    ["android: { buildOptions: { keystorePassword: '' } },", []],
    ["android: { buildOptions: { keystorePassword: 'your_keystore_password' } },", []],
    ["android: { buildOptions: { keystorePath: 'a.keystore' } },", []],
  ])('judges %s', async (config, expected) => {
    expect(await judge(config)).toEqual(expected);
  });

  const gradle = (config: string, line: string) =>
    judge('', {
      'android/app/build.gradle': `android {\n  signingConfigs {\n    ${config} {\n      ${line}\n    }\n  }\n}\n`,
    });

  it.each<[string, string, string[]]>([
    ['release', 'storePassword "hunter2"', ['high high android/app/build.gradle:4:7']],
    ['release', "keyPassword = 'hunter2'", ['high high android/app/build.gradle:4:7']],
    ['release', "storePassword keystoreProperties['storePassword']", []],
    ['release', 'storePassword System.getenv("KEYSTORE_PASSWORD")', []],
    ['release', 'keyAlias "release"', []],
    ['release', '// storePassword "hunter2"', []],
    ['debug', 'storePassword "hunter2"', []],
    ['shared', 'storePassword "android"', []],
  ])('judges %s { %s } of Gradle', async (config, line, expected) => {
    expect(await gradle(config, line)).toEqual(expected);
  });

  it.each<[string, string, Record<string, string>, number]>([
    ['key.properties', 'storePassword=hunter2', {}, 1],
    ['keystore.properties', 'keyPassword = hunter2', {}, 1],
    ['gradle.properties', 'MYAPP_RELEASE_STORE_PASSWORD=hunter2', {}, 1],
    ['app/keystore.properties', 'storePassword=hunter2', {}, 1],
    ['key.properties', 'storePassword=hunter2', { 'android/.gitignore': 'key.properties\n' }, 0],
    ['key.properties', 'storePassword=hunter2', { '.gitignore': '*.properties\n' }, 0],
    ['key.properties', 'storePassword=hunter2', { '.gitignore': 'node_modules\n' }, 1],
    ['key.properties', 'storePassword=SUA_SENHA_AQUI', {}, 0],
    ['key.properties', 'storePassword=changeit', {}, 0],
    ['key.properties', 'storePassword=', {}, 0],
    ['key.properties', 'keyAlias=upload', {}, 0],
    ['gradle.properties', 'org.gradle.jvmargs=-Xmx1536m', {}, 0],
    ['local.properties', 'sdk.dir=/opt/android', {}, 0],
  ])('judges the properties of %s: %s', async (name, line, files, count) => {
    const placed = {
      [`android/${name}`]: `# Signing\n${line}\n`,
      'android/app/build.gradle': 'android {}\n',
      ...files,
    };
    expect(await judge('', placed)).toEqual(Array(count).fill(`high high android/${name}:2:1`));
  });

  it('reads the Kotlin form', async () => {
    const script =
      'android {\n  signingConfigs {\n    create("release") {\n      storePassword = "hunter2"\n    }\n  }\n}\n';
    expect(await judge('', { 'android/app/build.gradle.kts': script })).toEqual([
      'high high android/app/build.gradle.kts:4:7',
    ]);
  });
});
