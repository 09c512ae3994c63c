import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/config/config-native-http-patched.js';
import { inShort, judgeFiles } from './judge-files.js';

const judge = async (config: string, files = {}) =>
  inShort(await judgeFiles(rule, { 'capacitor.config.ts': `export default {\n  ${config}\n};\n`, ...files }));

describe('config-native-http-patched', () => {
  it.each<[string, string[]]>([
    ['plugins: { CapacitorHttp: { enabled: true } },', ['info high capacitor.config.ts:2:31']],
    ['plugins: { CapacitorCookies: { enabled: true } },', ['info high capacitor.config.ts:2:34']],
    ['plugins: { CapacitorHttp: { enabled: false } },', []],
    ['plugins: { CapacitorHttp: {} },', []],
  ])('judges %s', async (config, expected) => {
    expect(await judge(config)).toEqual(expected);
  });
});
