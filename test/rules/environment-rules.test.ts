import { describe, expect, it } from 'vitest';
import address from '../../src/rules/config/config-cleartext-address.js';
import secretInCode from '../../src/rules/exposure/secret-in-code.js';
import debugLogging from '../../src/rules/oauth/oauth-debug-logging.js';
import { inShort, judgeFiles } from './judge-files.js';

const production = 'src/environments/environment.prod.ts';
const environment = (body: string, isProduction = true) =>
  `const host = 'http://api.trailhead.app';\nexport const environment = {\n  production: ${isProduction},\n  ${body}\n};\n`;

describe('config-cleartext-address', () => {
  it.each<[string, string, string[]]>([
    [production, "apiUrl: 'http://api.trailhead.app/v1',", [`medium high ${production}:4:3`]],
    [production, 'api: { base: host },', [`medium high ${production}:1:14`]],
    [production, "apiUrl: 'http://localhost:8080/api',", [`low high ${production}:4:3`]],
    [production, "apiUrl: 'https://api.trailhead.app/v1',", []],
    [production, 'apiUrl: window.location.origin,', []],
    [production, "hosts: { web: 'http://localhost:8100/' },", []],
    [production, "redirectUrl: 'http://localhost:8100/callback',", []],
    [production, "schema: 'http://json-schema.org/draft-07/schema',", []],
    ['src/config.prod.js', "apiUrl: 'http://api.trailhead.app/v1',", ['medium high src/config.prod.js:4:3']],
    [
      'src/environments/environment.ts',
      "apiUrl: 'http://api.trailhead.app',",
      ['medium high src/environments/environment.ts:4:3'],
    ],
    ['src/environments/environment.dev.ts', "apiUrl: 'http://api.trailhead.app',", []],
    ['src/environments/environment.spec.ts', "apiUrl: 'http://api.trailhead.app',", []],
  ])('judges %s: %s', async (file, body, expected) => {
    expect(inShort(await judgeFiles(address, { [file]: environment(body) }))).toEqual(expected);
  });

  it('leaves out an environment that is not for production', async () => {
    const text = environment("apiUrl: 'http://api.trailhead.app',", false);
    expect(await judgeFiles(address, { 'src/environments/environment.ts': text })).toEqual([]);
  });

  it('reads the variables of a build', async () => {
    const text =
      '# VITE_API_URL=http://old.example\nVITE_NAME="Trailhead"\nVITE_API_URL="http://api.trailhead.app" # v1\n';
    expect(inShort(await judgeFiles(address, { '.env.production': text }))).toEqual([
      'medium high .env.production:3:1',
    ]);
    expect(await judgeFiles(address, { '.env.local': text })).toEqual([]);
    expect(await judgeFiles(address, { 'server/.env': text })).toEqual([]);
  });

  it('survives files that it cannot read', async () => {
    expect(await judgeFiles(address, { [production]: 'export const environment = {', '.env': '=\n==\nA' })).toEqual([]);
  });
});

describe('oauth-debug-logging in an environment', () => {
  it.each<[string, number]>([
    ["auth: { clientID: 'x', logLevel: 'DEBUG' },", 1],
    ["oidc: { logLevel: 'verbose' },", 1],
    ["auth: { clientID: 'x', logLevel: 'ERROR' },", 0],
    ["logLevel: 'DEBUG',", 0],
    ["clientId: 'x', logLevel: 'debug',", 1],
  ])('judges %s', async (body, count) => {
    expect(await judgeFiles(debugLogging, { [production]: environment(body) })).toHaveLength(count);
  });
});

describe('secret-in-code in variables of the build', () => {
  const secret = ['sk', 'live', '4eC39HqLyjWDarjtT1zdp7dcAB12'].join('_');

  it.each<[string, string, number]>([
    ['.env', `VITE_STRIPE_SECRET=${secret}`, 1],
    ['.env.production', `REACT_APP_STRIPE="${secret}"`, 1],
    ['.env', `STRIPE_SECRET=${secret}`, 0],
    ['.env', 'VITE_TITLE=Trailhead', 0],
  ])('judges %s: %s', async (file, text, count) => {
    const findings = await judgeFiles(secretInCode, { [file]: text });
    expect(findings).toHaveLength(count);
    expect(JSON.stringify(findings)).not.toContain(secret);
  });
});
