import { describe, expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';
import { flowsIn } from './flows-in.js';

const flowsOf = (source: string, file = 'src/keep.ts'): string[] =>
  findTokenFlows(
    createProject({ 'package.json': '{"name":"app","dependencies":{"@capacitor/core":"^7.0.0"}}', [file]: source }),
  ).flows.map(({ confidence, subject }) => `${confidence} ${subject.kind} ${subject.name}`);

describe('a token', () => {
  it.each([
    ['the beginning of it', "localStorage.setItem('t', accessToken.slice(0, 8));", []],
    ['all but its beginning', "localStorage.setItem('t', accessToken.slice(7));", ['medium access-token accessToken']],
    [
      'what is long enough to be it',
      "localStorage.setItem('t', accessToken.slice(0, 500));",
      ['medium access-token accessToken'],
    ],
    ['how long it is', "localStorage.setItem('t', accessToken.length);", []],
    ['what it says', "const decodedToken = decode(accessToken); localStorage.setItem('t', decodedToken);", []],
  ])('%s', (_, code, flows) => {
    expect(flowsOf(`declare const decode: any; export function keep(accessToken: string) { ${code} }`)).toEqual(flows);
  });

  it('that may be the public one of a map is public wherever else it comes from', () => {
    const keep = (first: string) => `
export function keep(fromUser) {
  const accessToken = ${first} || fromUser.accessToken;
  localStorage.setItem('accessToken', accessToken);
}`;
    expect(flowsOf(keep('process.env.MAPBOX_ACCESS_TOKEN'), 'src/keep.js')).toEqual([]);
    expect(flowsOf(keep('process.env.API_ACCESS_TOKEN'), 'src/keep.js')).not.toEqual([]);
  });

  it('that a service for push messages is handed routes them', () => {
    const keep = (service: string) => `
export class ${service} {
  listen() {
    window.addEventListener('registered', (event) => console.log('got token', event.detail.token));
  }
}`;
    expect(flowsOf(keep('PushService'), 'src/keep.js')).toEqual(['low push-token token']);
    expect(flowsOf(keep('LoginService'), 'src/keep.js')).toEqual(['medium access-token token']);
    const badge = `export class PushService {
  listen(event) { localStorage.setItem('badges', event.detail.badges); }
}`;
    expect(flowsOf(badge, 'src/keep.js')).toEqual([]);
  });
});

describe('weak names', () => {
  it.each([
    ["localStorage.setItem('pin_state', JSON.stringify({ on: true, pin: value }));", ['medium pin pin']],
    ["localStorage.setItem('map_state', JSON.stringify({ on: true, pin: value }));", ['low pin pin']],
    ["const clave = value; localStorage.setItem('clave', clave);", ['medium password clave']],
    ["localStorage.setItem('clave', value);", ['low password clave']],
    ["const session = value; localStorage.setItem('session', session);", ['low session session']],
  ])('speak where key and value agree on a PIN or a password: %s', (code, flows) => {
    expect(flowsOf(`export function keep(value) { ${code} }`, 'src/keep.js')).toEqual(flows);
  });
});

describe('what stands beside a sealed member', () => {
  const keep = (member: string) => `
export async function keep(cipherKey: CryptoKey, iv: Uint8Array, room: string, data: ArrayBuffer, accessToken: string) {
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, cipherKey, data);
  localStorage.setItem('session-token', JSON.stringify({ ${member}, sealed }));
}`;

  it('is not what the key is called', () => {
    expect(flowsOf(keep('room'))).toEqual([]);
    expect(flowsOf(keep('room').replace(', sealed }', ' }'))).toEqual(['medium session session-token']);
  });

  it('is judged by its own name', () => {
    expect(flowsOf(keep('accessToken'))).toEqual(['medium access-token accessToken']);
  });
});

describe('a token in what people read', () => {
  const keep = (name: string) => `
export function keep(store, answer) {
  const userToken = answer.nick.replace(/[^a-z]/g, '');
  const ${name} = \`Hello @\${userToken}, \${answer.greeting}\`;
  localStorage.setItem('last', ${name});
}`;

  it('is a word', () => {
    expect(flowsOf(keep('replyText'), 'src/keep.js')).toEqual(['low access-token userToken']);
    expect(flowsOf(keep('header'), 'src/keep.js')).toEqual(['medium access-token userToken']);
  });
});

it.each([
  ['device_tokens', 'token', []],
  ['push', 'token', []],
  ['fcmSettings', 'token', []],
  ['accounts', 'token', ['src/shops.ts:3 local-storage access-token']],
  ['device_tokens', 'refreshToken', ['src/shops.ts:3 local-storage refresh-token']],
])('what routes push messages is told by what it is a member of: %s.%s', (owner, member, expected) => {
  const found = flowsIn({
    'src/shops.ts': `interface Shop { id: string; ${owner}?: { id: string; ${member}: string }[] }
export const save = (shops: Record<string, Shop[]>) =>
  localStorage.setItem('near_by', JSON.stringify(shops));
`,
  });
  expect(found).toEqual(expected);
});
