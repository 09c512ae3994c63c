import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/config/live-update-over-http.js';
import { inShort, judgeFiles } from './judge-files.js';

const judge = async (config: string, files = {}) =>
  inShort(await judgeFiles(rule, { 'capacitor.config.ts': `export default {\n  ${config}\n};\n`, ...files }));

describe('live-update-over-http', () => {
  it.each<[string, string[]]>([
    [
      "plugins: { CapacitorUpdater: { updateUrl: 'http://updates.example.org' } },",
      ['high high capacitor.config.ts:2:34'],
    ],
    [
      "plugins: { CapacitorUpdater: { statsUrl: 'http://stats.example.org' } },",
      ['medium high capacitor.config.ts:2:34'],
    ],
    [
      "plugins: { CapacitorUpdater: { updateUrl: 'http://localhost:8000' } },",
      ['medium high capacitor.config.ts:2:34'],
    ],
    ["plugins: { CapacitorUpdater: { updateUrl: 'https://updates.example.org' } },", []],
    ['plugins: { CapacitorUpdater: { updateUrl: url } },', []],
  ])('judges %s', async (config, expected) => {
    expect(await judge(config)).toEqual(expected);
  });
});
