import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const keepAnswer = (url: string) => ({
  'src/api.ts': `export async function send(body: string) {
  const answer = await (await fetch(${url}, { method: 'POST', body })).json();
  localStorage.setItem('last', JSON.stringify(answer));
}
`,
});

it.each(["'/api/login'", "'/api/v1/sessions'", "'https://api.example.com/auth/session'", 'BASE_URL + "/user/session"'])(
  'answers of %s hold a session',
  (url) => {
    expect(flowsIn(keepAnswer(url))).toEqual(['src/api.ts:3 local-storage session']);
  },
);

it.each([
  "'/api/count/sessions'",
  "'/workouts/session'",
  "'/api/sessions/lines'",
  "'/api/orders'",
  'AUTH_SERVER + "/orders"',
])('answers of %s do not', (url) => {
  expect(flowsIn(keepAnswer(url))).toEqual([]);
});
