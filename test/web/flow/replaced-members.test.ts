import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const keep = (value: string) => `interface Account { name: string; password: string; pinCode: string }
declare const load: () => Account;
export const keep = (account: Account) => localStorage.setItem('account', JSON.stringify(${value}));
export const start = () => keep(load());
`;

it.each([
  ["{ ...account, password: '***', pinCode: '***' }", []],
  ["{ ...account, password: '***' }", ['src/keep.ts:3 local-storage pin']],
  ["{ password: '***', pinCode: '***', ...account }", ['src/keep.ts:3 local-storage password']],
  ['{ ...account, name: account.name.trim() }', ['src/keep.ts:3 local-storage password']],
])('what is set behind a spread replaces what was spread: %s', (value, flows) => {
  expect(flowsIn({ 'src/keep.ts': keep(value) })).toEqual(flows);
});

const answered = (before: string) => ({
  'src/enter.js': `export async function enter(form) {
  const answer = await axios.post('/auth/login', form);
  const member = { ...answer.data };
  ${before}
  localStorage.setItem('member', JSON.stringify(member));
}
export const ends = (token) => token.length;
`,
});

it.each([
  ['delete member.token; delete member.refreshToken;', []],
  ["member.accessToken = '';", []],
  ['delete member.color;', ['src/enter.js:5 local-storage session']],
  ['delete form.token;', ['src/enter.js:5 local-storage session']],
])('an answer without its token is no session: %s', (before, flows) => {
  expect(flowsIn(answered(before))).toEqual(flows);
});
