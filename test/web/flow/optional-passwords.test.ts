import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const account = `interface Account { id: string; email: string; password?: string }
export const toUser = (account: Account) => ({ id: account.id, password: account.password });
export const keep = (account: Account) => localStorage.setItem('user', JSON.stringify(toUser(account)));`;

it('a copy of a member that a model may leave out is one of a form', () => {
  expect(flowsIn({ 'src/account.ts': account })).toEqual([]);
});

it.each([
  ['a member that a model demands', account.replace('password?', 'password')],
  ['the password of a connection', account.replace('email: string', 'serverUrl: string')],
])('is a password: %s', (_, source) => {
  expect(flowsIn({ 'src/account.ts': source })).toEqual(['src/account.ts:3 local-storage password']);
});

it.each([
  ['a server', '(await (await fetch("/account", { method: "PATCH" })).json()) as Account', []],
  ['the person', '{ id, password: field.value } as Account', ['src/account.ts:4 local-storage password']],
])('the password of an account is sent by nobody but the person: %s', (_, value, flows) => {
  const source = `interface Account { id: string; password: string }
export async function keep(id: string, field: HTMLInputElement) {
  const account = ${value};
  localStorage.setItem('user', JSON.stringify(account));
}`;
  expect(flowsIn({ 'src/account.ts': source })).toEqual(flows);
});
