import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/config/config-cleartext-allowed.js';
import { inShort, judgeFiles } from './judge-files.js';

const judge = async (config: string, files = {}) =>
  inShort(await judgeFiles(rule, { 'capacitor.config.ts': `export default {\n  ${config}\n};\n`, ...files }));

describe('config-cleartext-allowed', () => {
  it.each<[string, string[]]>([
    ['server: { cleartext: true },', ['high high capacitor.config.ts:2:13']],
    ['server: { cleartext: false },', []],
    ["server: { cleartext: process.env.DEV === '1' },", []],
    ['...(process.env.DEV && { server: { cleartext: true } }),', []],
    [
      "server: { cleartext: (process.env.SITE || 'http://a.b').startsWith('http:') },",
      ['high high capacitor.config.ts:2:13'],
    ],
    ["server: { cleartext: (process.env.SITE || 'https://a.b').startsWith('http:') },", []],
    ['plugins: { Other: { cleartext: true } },', []],
    ['', []],
  ])('judges %s', async (config, expected) => {
    expect(await judge(config)).toEqual(expected);
  });

  it('finds it in a stale copy inside a native project, once', async () => {
    const copy = '{ "server": { "cleartext": true } }';
    const files = {
      'android/app/src/main/assets/capacitor.config.json': copy,
      'ios/App/App/capacitor.config.json': copy,
      'ios/App/App/Info.plist': '<plist><dict/></plist>',
      'other/capacitor.config.json.bak': copy,
    };
    expect(await judge('', files)).toEqual(['high high android/app/src/main/assets/capacitor.config.json:1:15']);
    expect(await judge('server: { cleartext: true },', files)).toEqual(['high high capacitor.config.ts:2:13']);
  });

  it('concerns Android only', async () => {
    const [finding] = await judgeFiles(rule, { 'capacitor.config.json': '{ "server": { "cleartext": true } }' });
    expect(finding).toMatchObject({ platforms: ['android'], key: 'server.cleartext', subject: null, medium: null });
  });
});
