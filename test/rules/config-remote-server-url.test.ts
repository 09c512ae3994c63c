import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/config/config-remote-server-url.js';
import { inShort, judgeFiles } from './judge-files.js';

const judge = async (config: string, files = {}) =>
  inShort(await judgeFiles(rule, { 'capacitor.config.ts': `export default {\n  ${config}\n};\n`, ...files }));

describe('config-remote-server-url', () => {
  it.each<[string, string[]]>([
    ["server: { url: 'https://app.example.org' },", ['high high capacitor.config.ts:2:13']],
    ["server: { url: 'http://192.168.1.20:8100' },", ['medium high capacitor.config.ts:2:13']],
    ["server: { url: 'http://localhost:3000' },", ['medium high capacitor.config.ts:2:13']],
    ["server: { url: 'http://10.example.org' },", ['high high capacitor.config.ts:2:13']],
    ['server: { url: process.env.LIVE_RELOAD },', []],
    ["server: { hostname: 'app.example.org' },", []],
    ["server: { url: '' },", []],
    [
      "server: process.env.LIVE ? { url: 'http://10.0.0.1:3000' } : { url: 'https://app.example.org' },",
      ['high high capacitor.config.ts:2:71'],
    ],
    [
      `server: process.env.LIVE ? { url: \`http://\${process.env.HOST}:3000\` } : { url: 'https://app.example.org' },`,
      ['high high capacitor.config.ts:2:82'],
    ],
    ["server: { url: process.env.SITE ?? 'https://app.example.org' },", ['high high capacitor.config.ts:2:38']],
    ["server: { url: process.env.SITE || 'http://10.0.2.2:3000' },", ['medium high capacitor.config.ts:2:38']],
    ["server: { url: process.env.LIVE ? process.env.SITE || 'http://10.0.2.2:3000' : process.env.PAGE },", []],
    [
      "server: { url: process.env.A || process.env.B || 'http://10.0.2.2:3000' },",
      ['medium high capacitor.config.ts:2:52'],
    ],
    ["server: process.env.LIVE ? { url: 'https://dev.example.org' } : {},", []],
    [
      "server: { url: { dev: 'http://10.0.0.1:3000', test: 'https://a.example.org', live: 'https://a.example.org' }[process.env.MODE] },",
      ['high high capacitor.config.ts:2:86'],
    ],
    ["server: { dev: { url: 'https://dev.example.org' }, live: {} }[process.env.MODE],", []],
    ["server: { url: process.env.LIVE ? 'https://dev.example.org' : undefined },", []],
    ["...(process.env.LIVE && { server: { url: 'https://dev.example.org' } }),", []],
    ["server: process.env.LIVE ? { url: 'http://10.0.0.1:3000' } : { url: 'http://localhost' },", []],
    [
      "server: { url: 'https://app.example.org', ...(process.env.LIVE && { url: process.env.HOST, cleartext: true }) },",
      ['high high capacitor.config.ts:2:18'],
    ],
    ["server: { url: 'http://10.0.0.1:3000', ...(process.env.LIVE ? { url: process.env.HOST } : {}) },", []],
    ["server: { url: 'https://app.example.org', ...overrides },", []],
  ])('judges %s', async (config, expected) => {
    expect(await judge(config)).toEqual(expected);
  });
});
