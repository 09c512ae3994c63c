import { describe, expect, it } from 'vitest';
import type { FileMap } from '../../src/project/in-memory.js';
import implicitFlow from '../../src/rules/oauth/oauth-implicit-flow.js';
import passwordGrant from '../../src/rules/oauth/oauth-password-grant.js';
import pkceDisabled from '../../src/rules/oauth/oauth-pkce-disabled.js';
import stateFixed from '../../src/rules/oauth/oauth-state-fixed.js';
import type { Rule } from '../../src/rules/rule.js';
import { inShort, judgeFiles, manifestWith } from './judge-files.js';

const judge = async (rule: Rule, files: FileMap) => inShort(await judgeFiles(rule, files));
const inFile = (text: string): FileMap => ({ [text.includes('</') ? 'src/login.tsx' : 'src/login.ts']: text });

describe('requests of OAuth without a library', () => {
  it.each<[string, string, string[]]>([
    [
      'members',
      "const query = new URLSearchParams({ client_id, response_type: 'token', redirect_uri });",
      ['high high src/login.ts:1:48'],
    ],
    ['quoted members', "const query = { 'response_type': 'id_token token' };", ['high high src/login.ts:1:17']],
    ['calls', "url.searchParams.append('response_type', 'token');", ['high high src/login.ts:1:25']],
    [
      'an address',
      "Browser.open({ url: 'https://a.example.org/authorize?client_id=x&response_type=id_token%20token' });",
      ['high high src/login.ts:1:21'],
    ],
    [
      'a template',
      `open(\`https://a.example.org/authorize?client_id=\${id}&response_type=token&redirect_uri=\${uri}\`);`,
      ['high high src/login.ts:1:53'],
    ],
    ['a code', "const query = { response_type: 'code' };", []],
    ['what is computed', `const query = { response_type: kind, x: \`?response_type=\${kind}\` };`, []],
    ['what a page shows', 'const help = <Code>{`POST /token?response_type=token`}</Code>;', []],
    [
      'what a page leads to',
      'const help = <a href={`/authorize?response_type=token`}>in</a>;',
      ['high high src/login.tsx:1:23'],
    ],
    ['a type', "interface Query { response_type: 'token' }", []],
    ['a comparison', "if (query.get('response_type') === 'token') send(query);", []],
    ['a comment', "// { response_type: 'token' }", []],
    [
      'another parameter',
      "const query = { grant_type: 'token', my_response_type: 'token', u: 'x?my_response_type=token' };",
      [],
    ],
  ])('judges the response type in %s', async (_, text, expected) => {
    expect(await judge(implicitFlow, inFile(text))).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['a form', "body.set('grant_type', 'password').set('password', secret);", ['low high src/login.ts:1:10']],
    [
      'a body',
      `const body = \`grant_type=password&username=\${name}&password=\${secret}\`;`,
      ['low high src/login.ts:1:14'],
    ],
    ['a refresh', "post({ grant_type: 'refresh_token', refresh_token });", []],
    ['a field', "post({ type: 'password' }); track('password', 'grant_type');", []],
  ])('judges the password grant in %s', async (_, text, expected) => {
    expect(await judge(passwordGrant, inFile(text))).toEqual(expected);
  });

  const exchange = "post('/token', { grant_type: 'authorization_code', code, redirect_uri });\n";
  const verified = "post('/token', { grant_type: 'authorization_code', code, code_verifier: verifier });\n";

  it('misses the verifier where no code of the app speaks of PKCE', async () => {
    expect(await judge(pkceDisabled, inFile(exchange))).toEqual(['high medium src/login.ts:1:18']);
    expect(await judge(pkceDisabled, inFile(verified))).toEqual([]);
    const challenge = `export const withChallenge = (url: string) => \`\${url}&code_challenge=\${hash()}\`;\n`;
    expect(await judge(pkceDisabled, { ...inFile(exchange), 'src/pkce.ts': challenge })).toEqual([]);
  });

  it('leaves PKCE to a library that knows it, and what runs on a server alone', async () => {
    const manifest = manifestWith({ 'oidc-client-ts': '^3.0.0' });
    expect(await judge(pkceDisabled, { ...inFile(exchange), 'package.json': manifest })).toEqual([]);
    const script = `import { createServer } from 'node:http';\n${exchange}`;
    expect(await judge(pkceDisabled, inFile(script))).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["open('https://a.example.org/auth?response_type=code&state=ready&scope=x');", ['medium high src/login.ts:1:6']],
    [
      `open(\`https://a.example.org/auth?client_id=\${id}&state=4b845a1c-c150&response_type=code&scope=\${scope}\`);`,
      ['medium high src/login.ts:1:48'],
    ],
    [`open(base + '?response_type=code' + '&state=ready');`, ['medium high src/login.ts:1:37']],
    ["open(query({ client_id, response_type: 'code', state: 'ready' }));", ['medium high src/login.ts:1:48']],
    [
      "const STATE = 'ready';\nopen(query({ response_type: 'code', state: STATE }));",
      ['medium high src/login.ts:2:37'],
    ],
    ["const state = random();\nopen(query({ response_type: 'code', state: state }));", []],
    ["open(query({ client_id, response_type: 'code', state: random() }));", []],
    [`open(\`https://a.example.org/auth?response_type=code&state=\${random()}\`);`, []],
    [`open(\`https://a.example.org/auth?response_type=code&state=app_\${random()}\`);`, []],
    [`open('https://a.example.org/auth?response_type=code&state=app' + random());`, []],
    ["open('https://a.example.org/shops?state=ohio');", []],
    ["ship({ street, state: 'ohio' }); open('https://a.example.org/auth?response_type=code&state=' + random());", []],
  ])('judges the state in %s', async (text, expected) => {
    expect(await judge(stateFixed, inFile(text))).toEqual(expected);
  });

  it('takes a fixed state for less where the code sends a challenge', async () => {
    const text = "open('https://a.example.org/auth?response_type=code&state=ready&code_challenge=' + challenge);";
    expect(await judge(stateFixed, inFile(text))).toEqual(['low high src/login.ts:1:6']);
  });
});
