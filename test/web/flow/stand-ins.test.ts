import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const kept = (value: string) => ({
  'src/clock.ts': 'export const ends = (token: string) => token.length;',
  'src/login.ts': `export async function enter(form: any) {
  const answer = await axios.post('/api/auth/login', form);
  localStorage.setItem('member', JSON.stringify(${value}));
  start(answer.data.token);
}
`,
});

const whole = ['src/login.ts:3 local-storage access-token'];

it.each([
  'answer.data?.user || answer.data',
  'answer.user ?? answer.data?.user ?? answer.data ?? answer',
  '{ user: answer.user || answer.data.user || answer.data, message: answer.message }',
  'answer.data.user ? answer.data.user : answer.data',
])('an answer without the member that is wanted is that member: %s', (value) => {
  expect(flowsIn(kept(value))).toEqual([]);
});

it.each(['answer.data', 'answer.data || answer', 'cached.user || answer.data', 'answer.data.user && answer.data'])(
  'a whole answer is not: %s',
  (value) => {
    expect(flowsIn(kept(value))).toEqual(whole);
  },
);

const saved = (value: string) => ({
  'src/saved.ts': `interface Saved { pending?: { id: string; password: string }; accessToken: string; id: string }
export function onSaved(data: Saved, ready: boolean) {
  localStorage.setItem('last', JSON.stringify(${value}));
}
`,
});

it.each([
  'data?.pending || data.accessToken ? { id: data.id } : data',
  '!(data.pending || data.accessToken) ? data : 1',
  'data && (data.pending || data.accessToken) ? 1 : data',
])('what a condition finds missing is not in the value: %s', (value) => {
  expect(flowsIn(saved(value))).toEqual([]);
});

it.each([
  ['data.pending ? 1 : data', 'access-token'],
  ['data.pending ? data : 1', 'access-token'],
  ['data.pending?.id ? 1 : data', 'access-token'],
  ['ready && data.accessToken ? 1 : data', 'access-token'],
  ['data.accessToken ? 1 : data', 'password'],
])('the others are: %s', (value, kind) => {
  expect(flowsIn(saved(value))).toEqual([`src/saved.ts:3 local-storage ${kind}`]);
});
