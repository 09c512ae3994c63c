import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/config/config-mixed-content-allowed.js';
import { inShort, judgeFiles } from './judge-files.js';

const judge = (config: string, files = {}) =>
  inShort(judgeFiles(rule, { 'capacitor.config.ts': `export default {\n  ${config}\n};\n`, ...files }));

describe('config-mixed-content-allowed', () => {
  it.each<[string, string[]]>([
    ['android: { allowMixedContent: true },', ['high high capacitor.config.ts:2:14']],
    ['android: { allowMixedContent: false },', []],
    ['ios: { allowMixedContent: true },', []],
  ])('judges %s', (config, expected) => {
    expect(judge(config)).toEqual(expected);
  });
});
