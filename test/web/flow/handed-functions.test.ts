import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const wrapper = `export function change(key, update) {
  const entry = update(JSON.parse(localStorage.getItem(key) ?? '{}'));
  localStorage.setItem(key, JSON.stringify(entry));
}
`;

it('a function that a wrapper is handed decides what the wrapper stores', () => {
  const account = `import { change } from './change';
export const keep = (id, { password }) => change('accounts', (accounts) => ({ ...accounts, [id]: { password } }));
export const replace = (id, { password }) => change('accounts', (accounts) => { accounts[id] = { password }; return accounts; });
export const forget = (id) => change('accounts', (accounts) => { delete accounts[id]; return accounts; });
export const count = () => change('count', ({ times }) => ({ times: times + 1 }));
export const passwordOf = (id) => JSON.parse(localStorage.getItem('accounts') ?? '{}')[id].password;
`;
  expect(flowsIn({ 'src/change.js': wrapper, 'src/account.js': account })).toEqual([
    'src/account.js:2 local-storage password',
    'src/account.js:3 local-storage password',
  ]);
});
