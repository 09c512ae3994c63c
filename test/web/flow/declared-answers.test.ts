import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const models = (members: string) => ({
  'src/models.ts': `export interface Person { id: number; ${members} devices: string[]; address: { city: string } }
`,
  'src/requests.ts': `import axios from 'axios';
import type { Person } from './models';
export async function enter(form: object): Promise<Person> {
  const { data } = await axios.post('/auth/login', form);
  return data;
}
export const ask = async (form: object) => (await axios.post('/auth/login', form)).data;
export const nothing = null; // no token
`,
});

const page = (body: string) => `import { useEffect, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { Person } from './models';
import { ask, enter } from './requests';
const keep = (answer: unknown) => localStorage.setItem('who', JSON.stringify(answer));
${body}
`;

const dependencies = ['axios', 'react', '@tanstack/react-query'];

it.each([
  ['a function that says what it gives', 'export const go = async () => keep(await enter({}));'],
  ['the parameter of a callback', 'export const go = () => enter({}).then((answer) => keep(answer));'],
  ['a variable', 'export const go = async () => { const who: Person = await ask({}); keep(who); };'],
  ['a cast', 'export const go = async () => { const who = (await ask({})) as Person; keep(who); };'],
  ['a parameter', 'const put = (who: Person) => keep(who); export const go = async () => put(await ask({}));'],
  ['a mutation', 'export const useGo = () => useMutation({ mutationFn: enter, onSuccess(data) { keep(data); } });'],
  [
    'a mutation with types of its own',
    'export const useGo = () => useMutation<Person, object>({ mutationFn: ask, onSuccess: (data) => keep(data) });',
  ],
  [
    'state',
    `export function Page() {
  const [who, setWho] = useState<Person | null>(null);
  useEffect(() => keep(who), [who]);
  return <Form onEnter={async () => setWho(await ask({}))} />;
}`,
  ],
])('believes what is declared of an answer by %s', (_, body) => {
  const files = (members: string) => ({ ...models(members), 'src/page.tsx': page(body) });
  expect(flowsIn(files('email: string;'), dependencies)).toEqual([]);
  expect(flowsIn(files('session: string;'), dependencies)).toHaveLength(1);
  expect(flowsIn(files('accessToken: string;'), dependencies)).toHaveLength(1);
  expect(flowsIn(files('data: any;'), dependencies)).toHaveLength(1);
});

it('asks for the token that the code takes out of it all the same', () => {
  const body = 'export const go = async () => { const who: any = await enter({}); keep(who); use(who.token); };';
  expect(flowsIn({ ...models('email: string;'), 'src/page.tsx': page(body) }, dependencies)).toHaveLength(1);
});

it('takes no account for a token because it is called one', () => {
  const kept = (type: string) => ({
    'src/keep.ts': `interface Kept { id: number; ${type} }
export const keep = (userToken: Kept) => localStorage.setItem('userToken', JSON.stringify(userToken));
`,
  });
  expect(flowsIn(kept('email: string; role: string'))).toEqual([]);
  expect(flowsIn(kept('value: string'))).toHaveLength(1);
  expect(flowsIn(kept('digits: string'))).toHaveLength(1);
  expect(flowsIn(kept('email: string; jwt: string'))).toHaveLength(1);
});

it('the account that an SDK gives has its tokens, whatever the app declares of it', () => {
  const source = `import { onAuthStateChanged } from '@angular/fire/auth';
interface Account { uid: string; email: string }
export class Accounts {
  currentUser: Account = null;
  constructor(auth) {
    onAuthStateChanged(auth, (user) => {
      this.currentUser = user;
      console.log('now', this.currentUser);
    });
  }
  user() { return this.currentUser; }
}
`;
  expect(flowsIn({ 'src/accounts.ts': source }, ['@angular/fire'])).toEqual(['src/accounts.ts:8 log refresh-token']);
});

it.each<[string, string[]]>([
  ['request<{ data: { done: boolean } }>', []],
  ['request<{ data: { done: boolean; token: string } }>', ['src/leave.ts:4 log access-token']],
  ['request', ['src/leave.ts:4 log access-token']],
])('goes by what who asks says of an answer that may be any: %s', (request, expected) => {
  const files = {
    'src/api.ts': `import axios from 'axios';
interface Any { data: { items?: object[]; plainTextToken?: string; done?: boolean } }
export const request = async <T = Any>(url: string): Promise<T> => {
  const answer = await axios.request<Any>({ url, method: 'post' });
  return answer.data as unknown as T;
};
`,
    'src/leave.ts': `import { request } from './api';
export async function leave() {
  const response = await ${request}('/logout');
  console.log(response);
  if (response.data.done) localStorage.removeItem('token');
}
`,
  };
  expect(flowsIn(files, ['axios'])).toEqual(expected);
});

it.each([
  ['an object without one', '{ tokenSymbol: string; address: string }', []],
  ['one that may have more', '{ tokenSymbol: string; address: string; [name: string]: unknown }', ['local-storage']],
  ['a text', 'string', ['local-storage']],
])('what is called a token and declared to be %s', (_, type, media) => {
  const source = `export const pick = (token: ${type}) => localStorage.setItem('selectedToken', JSON.stringify(token));`;
  expect(flowsIn({ 'src/coins.ts': source }).map((flow) => flow.split(' ')[1])).toEqual(media);
});

it('what is taken out of something else that the app declares is hardly a token, whatever its key', () => {
  const kept = (members: string) =>
    flowsIn({
      'src/swap.ts': `interface Coin { ${members} }
export const swap = (coin: Coin) => localStorage.setItem('lastToken', coin.address);
`,
    });
  expect(kept('address: string; symbol: string')).toEqual([]);
  expect(kept('address: any; symbol: string')).toEqual(['src/swap.ts:2 local-storage access-token']);
});
