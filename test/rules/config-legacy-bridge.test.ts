import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/config/config-legacy-bridge.js';
import { inShort, judgeFiles } from './judge-files.js';

const judge = async (config: string, files = {}) =>
  inShort(await judgeFiles(rule, { 'capacitor.config.ts': `export default {\n  ${config}\n};\n`, ...files }));

describe('config-legacy-bridge', () => {
  it.each<[string, string[]]>([
    ['android: { useLegacyBridge: true },', ['medium high capacitor.config.ts:2:14']],
    ['android: { useLegacyBridge: false },', []],
    ['useLegacyBridge: true,', []],
  ])('judges %s', async (config, expected) => {
    expect(await judge(config)).toEqual(expected);
  });
});
