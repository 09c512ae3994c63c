import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/config/config-http-scheme.js';
import { inShort, judgeFiles, manifestWith } from './judge-files.js';

const judge = async (config: string, files = {}) =>
  inShort(await judgeFiles(rule, { 'capacitor.config.ts': `export default {\n  ${config}\n};\n`, ...files }));

describe('config-http-scheme', () => {
  it.each<[string, string[]]>([
    ["server: { androidScheme: 'http' },", ['medium high capacitor.config.ts:2:13']],
    ["server: { androidScheme: 'https' },", []],
    ['server: { androidScheme: scheme },', []],
    ['', []],
  ])('judges %s', async (config, expected) => {
    expect(await judge(config)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['5.7.0', '', ['info high capacitor.config.ts:1:16']],
    ['4.0.0', "server: { hostname: 'a' },", ['info high capacitor.config.ts:2:3']],
    ['5.7.0', "server: { androidScheme: 'https' },", []],
    ['5.7.0', '...shared,', []],
    ['2.5.0', '', []],
    ['6.0.0', '', []],
  ])('knows the default of Capacitor %s', async (version, config, expected) => {
    const files = { 'package.json': manifestWith({ '@capacitor/core': version, '@capacitor/android': version }) };
    expect(await judge(config, files)).toEqual(expected);
  });
});
