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
    ["android: { buildOptions: { keystorePath: 'a.keystore' } },", []],
  ])('judges %s', async (config, expected) => {
    expect(await judge(config)).toEqual(expected);
  });
});
