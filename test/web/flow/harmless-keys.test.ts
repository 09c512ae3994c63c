import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

it('a key that is no name of a secret does not hide a password in what is stored under it', () => {
  const source = `interface Recovery { email: string; temporaryPassword: string }
export const keep = (recovery: Recovery) => sessionStorage.setItem('password-reset', JSON.stringify(recovery));
export const start = (email: string, temporaryPassword: string) => keep({ email, temporaryPassword });`;
  expect(flowsIn({ 'src/recovery.ts': source })).toEqual(['src/recovery.ts:2 session-storage password']);
});

it.each([
  ['a bare value', `localStorage.setItem('token_expiry', answer.token);`],
  [
    'a member that is no unmistakable secret',
    `localStorage.setItem('password-reset', JSON.stringify({ step, token }));`,
  ],
  ['what is public', `localStorage.setItem('mapbox_token', JSON.stringify({ accessToken: answer.accessToken }));`],
])('speaks for %s', (_, code) => {
  expect(flowsIn({ 'src/a.js': `export const keep = (answer, step, token) => { ${code} };` })).toEqual([]);
});
