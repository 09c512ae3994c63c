import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/config/config-secret-in-plugins.js';
import { inShort, judgeFiles } from './judge-files.js';

const judge = async (config: string, files = {}) =>
  inShort(await judgeFiles(rule, { 'capacitor.config.ts': `export default {\n  ${config}\n};\n`, ...files }));

describe('config-secret-in-plugins', () => {
  it.each<[string, string[]]>([
    [
      "plugins: { Pay: { clientSecret: 'cf70kUdpk9SPhBKraYUseiwuBCjX4fKt' } },",
      ['high medium capacitor.config.ts:2:21'],
    ],
    ["plugins: { Pay: { apiKey: 'a81f0c3e9b27d64415fe' } },", ['medium medium capacitor.config.ts:2:21']],
    ["plugins: { Maps: { key: 'AIzaSyB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1w' } },", ['info high capacitor.config.ts:2:22']],
    ["plugins: { Pay: { publishableKey: 'pk_live_q7Zk3TnWc9XvB2mR5sLd8Fh1' } },", []],
    ["plugins: { Pay: { clientSecret: 'YOUR_CLIENT_SECRET_12' } },", []],
    ['plugins: { Pay: { clientSecret: process.env.SECRET } },', []],
    ["plugins: { GoogleAuth: { serverClientId: '1234567890-q7Zk3TnWc9XvB2mR5sLd8Fh1.apps' } },", []],
    ["cordova: { clientSecret: 'cf70kUdpk9SPhBKraYUseiwuBCjX4fKt' },", []],
  ])('judges %#', async (config, expected) => {
    expect(await judge(config)).toEqual(expected);
  });

  it('never shows the secret', async () => {
    const secret = 'cf70kUdpk9SPhBKraYUseiwuBCjX4fKt';
    const findings = await judgeFiles(rule, {
      'capacitor.config.json': JSON.stringify({ plugins: { Pay: { clientSecret: secret } } }),
    });
    expect(findings).toHaveLength(1);
    expect(JSON.stringify(findings)).not.toContain(secret.slice(0, 8));
  });
});
