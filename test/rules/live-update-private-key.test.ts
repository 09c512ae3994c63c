import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/config/live-update-private-key.js';
import { inShort, judgeFiles } from './judge-files.js';

const judge = async (config: string, files = {}) =>
  inShort(await judgeFiles(rule, { 'capacitor.config.ts': `export default {\n  ${config}\n};\n`, ...files }));

describe('live-update-private-key', () => {
  it.each<[string, string[]]>([
    [
      "plugins: { CapacitorUpdater: { privateKey: '-----BEGIN RSA PRIVATE KEY-----' } },",
      ['critical high capacitor.config.ts:2:34'],
    ],
    ["plugins: { CapacitorUpdater: { privateKey: '' } },", []],
    ["plugins: { CapacitorUpdater: { publicKey: '-----BEGIN RSA PUBLIC KEY-----' } },", []],
    ["plugins: { Other: { privateKey: 'abc' } },", []],
  ])('judges %s', async (config, expected) => {
    expect(await judge(config)).toEqual(expected);
  });
});
