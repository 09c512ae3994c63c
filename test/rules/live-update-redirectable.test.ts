import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/config/live-update-redirectable.js';
import { inShort, judgeFiles } from './judge-files.js';

const judge = async (config: string, files = {}) =>
  inShort(await judgeFiles(rule, { 'capacitor.config.ts': `export default {\n  ${config}\n};\n`, ...files }));

describe('live-update-redirectable', () => {
  it.each<[string, string[]]>([
    ['plugins: { CapacitorUpdater: { allowModifyUrl: true } },', ['medium high capacitor.config.ts:2:34']],
    ['plugins: { CapacitorUpdater: { shakeMenu: true } },', ['medium high capacitor.config.ts:2:34']],
    ['plugins: { CapacitorUpdater: { allowModifyUrl: false } },', []],
    ['plugins: { CapacitorUpdater: { shakeMenu: isTest } },', []],
  ])('judges %s', async (config, expected) => {
    expect(await judge(config)).toEqual(expected);
  });
});
