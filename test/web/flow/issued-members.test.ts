import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const ask = (endpoint: string, type = 'any') => ({
  'src/enter.ts': `export async function enter(form: object) {
  const body = JSON.stringify(form);
  const answer: ${type} = await (await fetch('${endpoint}', { method: 'POST', body })).json();
  const { refresh } = answer;
  localStorage.setItem('access', answer.access);
  localStorage.setItem('refresh', refresh);
}
`,
});

it('knows what Simple JWT calls the tokens of an answer', () => {
  expect(flowsIn(ask('/api/auth/login/'))).toEqual([
    'src/enter.ts:5 local-storage access-token',
    'src/enter.ts:6 local-storage refresh-token',
  ]);
});

it('takes the same words for nothing in other answers, and flags for none', () => {
  expect(flowsIn(ask('/api/pages/search/'))).toEqual([]);
  expect(flowsIn(ask('/api/auth/login/', '{ access: boolean; refresh: number }'))).toEqual([]);
});

it.each([
  ['tokens', ['src/enter.ts:5 local-storage access-token', 'src/enter.ts:6 local-storage refresh-token']],
  ['user', ['src/enter.ts:6 local-storage refresh-token']],
])('takes what a user may do for no token: %s.access', (owner, flows) => {
  const { 'src/enter.ts': source } = ask('/api/auth/login/');
  const taken = source.replace('answer.access', `answer.${owner}.access`);
  expect(flowsIn({ 'src/enter.ts': taken })).toEqual(flows);
});
