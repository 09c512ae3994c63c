import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const page = (stored: string) =>
  flowsIn(
    {
      'src/page.js': `import _ from 'lodash';
import axios from 'axios';
const kept = ['access_token'];
export async function enter(form) {
  const { data: answer } = await axios.post('/auth/login', form);
  localStorage.setItem('a', ${stored});
  return [answer.access_token, answer.refresh_token, answer.nick];
}
`,
    },
    ['lodash', 'axios'],
  );
const found = (kind: string) => [`src/page.js:6 local-storage ${kind}`];

it('tells the most damaging of the members that are kept', () => {
  expect(page("JSON.stringify(_.pick(answer, ['access_token', 'refresh_token']))")).toEqual(found('refresh-token'));
  expect(page("JSON.stringify(_.pick(answer, 'nick', 'access_token'))")).toEqual(found('access-token'));
  expect(page('JSON.stringify(_.pick(answer, kept))')).toEqual(found('access-token'));
});

it('follows a member through the choice', () => {
  expect(page("_.pick(answer, ['access_token']).access_token")).toEqual(found('access-token'));
  expect(page("_.pick(answer, ['nick']).access_token")).toEqual([]);
});

it('tells what is left', () => {
  expect(page("JSON.stringify(_.omit(answer, ['access_token']))")).toEqual(found('refresh-token'));
  expect(page("JSON.stringify(_.omit(answer, ['access_token', 'refresh_token']))")).toEqual([]);
  expect(page("_.omit(answer, ['access_token']).access_token")).toEqual([]);
});

it('takes an answer whose token is set anew for one without it', () => {
  expect(page('JSON.stringify({ ...answer, access_token: null, refresh_token: null })')).toEqual([]);
});

const own = (stored: string) =>
  flowsIn({
    'src/account.ts': `interface Account { id: string; token: string; pin: string }
function omit<T extends object, K extends keyof T>(from: T, names: K[]): Omit<T, K> {
  const left = { ...from };
  for (const name of names) delete left[name];
  return left;
}
const pickFields = (from: any, ...names: string[]) => Object.fromEntries(names.map((name) => [name, from[name]]));
export const keep = (account: Account, odd: boolean) => localStorage.setItem('a', JSON.stringify(${stored}));
`,
  });

it.each([
  ["omit(account, ['token'])", 0],
  ["omit(account, ['id'])", 1],
  ["pickFields(account, 'id')", 0],
  ["pickFields(account, 'id', 'token')", 1],
  ["Object.fromEntries(Object.entries(account).filter(([name]) => name !== 'token'))", 0],
  ["Object.fromEntries(Object.entries(account).filter(([name, value]) => value && !['token'].includes(name)))", 0],
  ["Object.fromEntries(Object.entries(account).filter(([name]) => name !== 'id'))", 1],
  ["Object.fromEntries(Object.entries(account).filter(([name]) => name !== 'token' || odd))", 1],
  ['Object.fromEntries(Object.entries(account).filter(([, value]) => value !== null))', 1],
])('knows functions of the app that choose members, and filters of pairs: %s', (stored, count) => {
  expect(own(stored)).toHaveLength(count);
});
