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
