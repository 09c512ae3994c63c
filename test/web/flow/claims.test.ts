import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const stored = (value: string, decoder = '') =>
  flowsIn({
    'src/login.ts': `import * as jose from 'jose';
${decoder}
export async function enter(form: FormData, helper: any) {
  const answer = await (await fetch('/api/login', { method: 'POST', body: form })).json();
  localStorage.setItem('visitor', ${value});
}
`,
  });

it.each([
  ['of a library', 'JSON.stringify(jose.decodeJwt(answer.token))'],
  ['of a service that is handed in', 'JSON.stringify(helper.decodeAccessToken(answer.token))'],
  ['named the other way around', 'jwt_decode(answer.token)'],
  ['one of them', 'helper.decodeToken(answer.token).email'],
])('what a token says is no token: %s', (_, value) => {
  expect(stored(value)).toEqual([]);
});

it.each([
  [
    'by a library',
    'const decodeToken = (token: string) => { try { return jwtDecode(token); } catch { return null; } };',
  ],
  [
    'by itself',
    `function decodeToken(token: string) {
  const part = token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/');
  return JSON.parse(decodeURIComponent(atob(part).split('').map((c) => '%' + c).join('')));
}`,
  ],
  [
    'part by part',
    "const decodeToken = (token: string) => { const [, body] = token.split('.'); return JSON.parse(atob(body)); };",
  ],
])('nor what the app takes apart: %s', (_, decoder) => {
  expect(stored('JSON.stringify(decodeToken(answer.token))', decoder)).toEqual([]);
});

it.each([
  ['kept beside what it says', '{ ...jose.decodeJwt(answer.token), token: answer.token }', ''],
  ['decoded to itself', 'decodeToken(answer.token)', 'const decodeToken = (text: string) => decodeURIComponent(text);'],
])('but the token is one: %s', (_, value, decoder) => {
  expect(stored(value, decoder)).toHaveLength(1);
});

it('a slot that is called a token holds one, whatever gave it', () => {
  const kept = (key: string) =>
    flowsIn({
      'src/kept.ts': `export const keep = (helper: any, code: string) => localStorage.setItem('${key}', helper.decodeToken(code));`,
    });
  expect(kept('token')).toEqual(['src/kept.ts:1 local-storage access-token']);
  expect(kept('visitor')).toEqual([]);
});
