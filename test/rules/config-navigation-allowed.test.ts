import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/config/config-navigation-allowed.js';
import { inShort, judgeFiles } from './judge-files.js';

const judge = async (config: string, files = {}) =>
  inShort(await judgeFiles(rule, { 'capacitor.config.ts': `export default {\n  ${config}\n};\n`, ...files }));

describe('config-navigation-allowed', () => {
  it.each<[string, string[]]>([
    ["server: { allowNavigation: ['*'] },", ['high high capacitor.config.ts:2:31']],
    ["server: { allowNavigation: ['https://*.com'] },", ['high high capacitor.config.ts:2:31']],
    ["server: { allowNavigation: ['http://a.example.org'] },", ['high high capacitor.config.ts:2:31']],
    ["server: { allowNavigation: ['http://localhost:*', 'http://127.0.0.1:*', 'localhost'] },", []],
    ["server: { allowNavigation: ['http://192.168.0.7'] },", ['high high capacitor.config.ts:2:31']],
    ["server: { allowNavigation: ['example.org', '*.example.org'] },", ['medium high capacitor.config.ts:2:46']],
    ["server: { allowNavigation: ['login.example.org'] },", []],
    ["server: { allowNavigation: ['shop://*', '*://*'] },", ['high high capacitor.config.ts:2:43']],
    ['server: { allowNavigation: hosts },', []],
    ['server: { allowNavigation: [] },', []],
  ])('judges %s', async (config, expected) => {
    expect(await judge(config)).toEqual(expected);
  });
});
