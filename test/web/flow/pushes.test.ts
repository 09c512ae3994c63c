import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const register = (pushed: string) => `export function register(email, password) {
  const users = JSON.parse(localStorage.getItem('accounts')) || [];
  const user = { id: Date.now(), email, password };
  ${pushed}
  localStorage.setItem('accounts', JSON.stringify(users));
}
`;

it('follows what is pushed into an array', () => {
  expect(flowsIn({ 'src/db.js': register('users.push(user);') })).toEqual(['src/db.js:5 local-storage password']);
});

it('does not take what is pushed into another array for it', () => {
  expect(flowsIn({ 'src/db.js': register('queue.push(user);') })).toEqual([]);
});
