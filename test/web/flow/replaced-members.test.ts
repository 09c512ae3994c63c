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

const shown = (before: string) =>
  flowsIn({
    'src/session.ts': `interface Entry { name: string; token?: string }
function withoutToken(entry: Entry, all: boolean): Entry {
  const left = { ...entry };
  ${before}
  return left;
}
const write = (entry: Entry, all: boolean) => localStorage.setItem('entry', JSON.stringify(withoutToken(entry, all)));
export const enter = (name: string, token: string) => write({ name, token }, name !== '');
export const ask = () => fetch('/api', { headers: { Authorization: 'Bearer ' + read().token } });
const read = () => ({ ...JSON.parse(localStorage.getItem('entry') ?? '{}') });
`,
  });

it.each([
  ['delete left.token;', 0],
  ["delete left['token'];", 0],
  ['if (left.token) delete left.token;', 0],
  ['if (left.token) { delete left.token; }', 0],
  ['delete left.name;', 1],
  ['delete entry.token;', 1],
  ['if (all) delete left.token;', 1],
  ['if (all) { delete left.token; }', 1],
])('what is deleted for sure does not come with what is put together: %s', (before, count) => {
  expect(shown(before)).toHaveLength(count);
});

it.each([
  ["left.token = '';", 0],
  ["left.name = '';", 1],
])('what is emptied is not what is read back and sent: %s', (before, count) => {
  const found = flowsIn({
    'src/session.js': `export function keep(entry) {
  const left = structuredClone(entry);
  ${before}
  localStorage.setItem('entry', JSON.stringify(left));
}
export const ask = () => fetch('/api', { headers: { Authorization: 'Bearer ' + read().token } });
const read = () => JSON.parse(localStorage.getItem('entry') ?? '{}');
`,
  });
  expect(found).toHaveLength(count);
});
