import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/config/config-logging-in-production.js';
import type { TokenFlow } from '../../src/web/token-flow.js';
import { flowOf } from '../report/sample.js';
import { inShort, judgeFiles } from './judge-files.js';

const judge = async (config: string, files = {}) =>
  inShort(await judgeFiles(rule, { 'capacitor.config.ts': `export default {\n  ${config}\n};\n`, ...files }));

describe('config-logging-in-production', () => {
  it.each<[string, string[]]>([
    ["loggingBehavior: 'production',", ['medium high capacitor.config.ts:2:3']],
    ["ios: { loggingBehavior: 'production' },", ['medium high capacitor.config.ts:2:10']],
    ["loggingBehavior: 'debug',", []],
    ["loggingBehavior: 'none',", []],
  ])('judges %s', async (config, expected) => {
    expect(await judge(config)).toEqual(expected);
  });

  it('is worse in an app that logs a token', async () => {
    const files = { 'capacitor.config.ts': "export default { loggingBehavior: 'production' };" };
    const judgeWith = async (flow: Partial<TokenFlow>) =>
      (await judgeFiles(rule, files, { flows: [flowOf(flow)] }))[0]?.severity;
    expect(await judgeWith({ medium: 'log' })).toBe('high');
    expect(await judgeWith({ medium: 'log', confidence: 'low' })).toBe('medium');
    expect(await judgeWith({ medium: 'file' })).toBe('medium');
  });
});
