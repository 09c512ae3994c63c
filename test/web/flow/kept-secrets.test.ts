import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const app = (kept: string, reader: string) => ({
  'src/enter.js': `export async function enter(form) {
  const answer = await (await fetch('/auth/login', { method: 'POST', body: form })).json();
  localStorage.setItem('account', JSON.stringify(${kept}));
}
`,
  'src/face.jsx': `import { useEffect } from 'react';
export function Face({ login }) {
  useEffect(() => {
    ${reader}
  });
  return <button onClick={login} title="token" />;
}
`,
});

const whole = '{ user: answer.user, token: answer.token }';

it.each([
  `const people = JSON.parse(localStorage.getItem('account')); console.log(people);`,
  `console.log('kept', localStorage.getItem('account'));`,
  `const stored = localStorage.getItem('account'); console.log('kept', JSON.parse(stored || '{}'));`,
])('what is read back holds what was kept: %s', (reader) => {
  expect(flowsIn(app(whole, reader), ['react'])).toEqual([
    'src/enter.js:3 local-storage access-token',
    'src/face.jsx:4 log access-token',
  ]);
});

it.each([
  [whole, `const people = JSON.parse(localStorage.getItem('others')); console.log(people);`],
  [whole, `const people = JSON.parse(sessionStorage.getItem('account')); console.log(people);`],
  [whole, `const { user } = JSON.parse(localStorage.getItem('account')); console.log(user);`],
  [whole, `console.log(localStorage.getItem('account') !== null);`],
])('other slots, stores and members are left alone: %s, %s', (kept, reader) => {
  expect(flowsIn(app(kept, reader), ['react'])).toEqual(['src/enter.js:3 local-storage access-token']);
});

it('nothing is told of what keeps no secret', () => {
  const reader = `const people = JSON.parse(localStorage.getItem('account')); console.log(people);`;
  expect(flowsIn(app('{ user: answer.user }', reader), ['react'])).toEqual([]);
});
