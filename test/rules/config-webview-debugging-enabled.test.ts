import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/config/config-webview-debugging-enabled.js';
import { inShort, judgeFiles } from './judge-files.js';

const judge = async (config: string, files = {}) =>
  inShort(await judgeFiles(rule, { 'capacitor.config.ts': `export default {\n  ${config}\n};\n`, ...files }));

describe('config-webview-debugging-enabled', () => {
  it.each<[string, string[]]>([
    ['android: { webContentsDebuggingEnabled: true },', ['high high capacitor.config.ts:2:14']],
    ['ios: { webContentsDebuggingEnabled: true },', ['high high capacitor.config.ts:2:10']],
    ["ios: { webContentsDebuggingEnabled: process.env.NODE_ENV !== 'production' },", []],
    ['android: { webContentsDebuggingEnabled: false },', []],
  ])('judges %s', async (config, expected) => {
    expect(await judge(config)).toEqual(expected);
  });
});
