import { describe, expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const keep = (replacer: string, value = 'account') =>
  flowsIn({
    'src/account.ts': `interface Account { id: string; nick: string; session: { token: string } }
const shown = ['id', 'nick'];
const hidden = new Set(['token']);
const pattern = /^(?:token|secret)$/i;
const withoutTokens = (key: string, value: unknown) => (key === 'token' ? undefined : value);
export const keep = (account: Account, odd: boolean) => localStorage.setItem('last', JSON.stringify(${value}, ${replacer}));
`,
  });

describe('a replacer', () => {
  it.each([
    "['id', 'nick']",
    "['id', 'session']",
    'shown',
    'withoutTokens',
    "(k, v) => (k !== 'token' ? v : undefined)",
    "(k, v) => (k === 'nick' || k === 'token' ? '***' : v)",
    "(k, v) => { if (k === 'token') return undefined; return v; }",
    "(k, v) => { if (['token', 'pin'].includes(k)) { return; } else return v; }",
    "(k, v) => (hidden.has(k.toLowerCase()) ? '' : v)",
    '(k, v) => (pattern.test(k) ? undefined : v)',
    '(k, v) => (/token/i.test(k) ? undefined : v)',
  ])('leaves the secret out: %s', (replacer) => {
    expect(keep(replacer)).toEqual([]);
    expect(keep(replacer, '{ ...account, at: 1 }')).toEqual([]);
  });

  it.each([
    "['id', 'session', 'token']",
    'null, 2',
    'undefined',
    "(k, v) => (k === 'nick' ? undefined : v)",
    "(k, v) => (k === 'token' && odd ? undefined : v)",
    '(k, v) => { if (odd) return undefined; return v; }',
    "(k, v) => (k === 'token' ? v : v)",
    "(k, v) => (typeof v === 'bigint' ? v.toString() : v)",
    '(k, v) => (/^tok$/.test(k) ? undefined : v)',
    "(k, v) => { if (k === 'token') console.count(k); return v; }",
  ])('leaves it in: %s', (replacer) => {
    expect(keep(replacer)).toEqual(['src/account.ts:6 local-storage access-token']);
  });
});

it('tells of an answer what a list of names takes from it', () => {
  const keepAnswer = (list: string) =>
    flowsIn({
      'src/api.ts': `export const ends = (token: string) => token.length;
export async function send(body: string) {
  const answer = await (await fetch('/api/login', { method: 'POST', body })).json();
  localStorage.setItem('last', JSON.stringify(answer, ${list}));
}
`,
    });
  expect(keepAnswer("['id', 'nick']")).toEqual([]);
  expect(keepAnswer("['id', 'accessToken']")).toEqual(['src/api.ts:4 local-storage access-token']);
  expect(keepAnswer('null')).toEqual(['src/api.ts:4 local-storage session']);
  expect(keepAnswer("(k, v) => (k === 'token' ? undefined : v)")).toEqual([]);
  expect(keepAnswer("(k, v) => (k === 'nick' ? undefined : v)")).toEqual(['src/api.ts:4 local-storage session']);
});
