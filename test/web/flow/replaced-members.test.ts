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
