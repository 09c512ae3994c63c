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

const accounts = (kept: string, more = '') => ({
  'src/accounts.ts': `import { HttpClient } from '@angular/common/http';
export interface Account { name: string; email: string; password: string }
export class Accounts {
  constructor(private http: HttpClient) {}
  create(account: Account) { return this.http.post('/api/account', account); }
  find(email: string) { return this.http.get<Account>('/api/account/' + email).toPromise(); }
  owner(): Promise<Account> { return this.http.get<Account>(this.toUrl('owner')).toPromise(); }
  toUrl(path: string) { return '/api/' + path; }
  async kept(): Promise<Account> {
    if (!navigator.onLine) return Promise.reject(null);
    return JSON.parse(sessionStorage.getItem('user'));
  }
  update(account: Partial<Account>): Promise<Account> { return this.http.put('/api/account', account).toPromise(); }
  entered(): Account { return { name: '', email: '', password: document.querySelector('input').value }; }
  ${more}
}
`,
  'src/page.ts': `import { Accounts } from './accounts';
export class Page {
  constructor(private accounts: Accounts) {}
  async keep(email: string) {
    const account = await this.accounts.${kept};
    localStorage.setItem('user', JSON.stringify(account));
  }
}
`,
});

it.each([
  ['what is found', 'find(email)'],
  ['what is found at an address that is put together', 'owner()'],
  ['what was kept', 'kept()'],
  ['what is updated', "update({ name: 'Ada' })"],
])('what a function says it gives is what the app sends as well: %s', (_, kept) => {
  expect(flowsIn(accounts(kept), ['@angular/common'])).toEqual([]);
});

it('what a function gives holds the password that it was told', () => {
  expect(flowsIn(accounts('entered()'), ['@angular/common'])).toEqual(['src/page.ts:6 local-storage password']);
});

it('an answer that a function gives has the password where the app compares it', () => {
  const login = `async isOwner(email: string, typed: string) { return (await this.find(email)).password === typed; }`;
  expect(flowsIn(accounts('find(email)', login), ['@angular/common'])).toEqual([
    'src/page.ts:6 local-storage password',
  ]);
});

it.each([
  ['@Column() password: string', []],
  ['password: string', ['src/page.ts:4 local-storage password']],
])('a column of a table is not sent to the app: %s', (member, flows) => {
  const files = {
    'src/user.ts': `import { Column, Entity } from '@app/tables';
@Entity() export class User { @Column() name: string; ${member}; }
`,
    'src/page.ts': `import type { User } from './user';
export async function move() {
  const user: User = await lookUp();
  localStorage.setItem('user', JSON.stringify(user));
}
`,
  };
  expect(flowsIn(files)).toEqual(flows);
});
