import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/config/config-mixed-content-allowed.js';
import { inShort, judgeFiles } from './judge-files.js';

const judge = async (config: string, files = {}) =>
  inShort(await judgeFiles(rule, { 'capacitor.config.ts': `export default {\n  ${config}\n};\n`, ...files }));

describe('config-mixed-content-allowed', () => {
  it.each<[string, string[]]>([
    ['android: { allowMixedContent: true },', ['high high capacitor.config.ts:2:14']],
    ['android: { allowMixedContent: false },', []],
    ['ios: { allowMixedContent: true },', []],
  ])('judges %s', async (config, expected) => {
    expect(await judge(config)).toEqual(expected);
  });
});
