import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const enter = (use: string) =>
  flowsIn({
    'src/enter.ts': `export async function enter(form: unknown) {
  const response = await fetch('/auth/login', { method: 'POST', body: JSON.stringify(form) });
  const answer = await response.json();
  ${use}
}
`,
  });

it.each([
  `localStorage.setItem('v', answer.token.split('|')[1])`,
  `const [, taken] = answer.token.split('|'); localStorage.setItem('v', taken)`,
  `localStorage.setItem('v', answer.token.split('|').pop())`,
  `localStorage.setItem('v', answer.token.split('|').at(-1))`,
  `localStorage.setItem('v', response.headers.get('Authorization').split(' ')[1])`,
  `const parts = response.headers.get('authorization').split(' '); localStorage.setItem('v', parts[1])`,
  `localStorage.setItem('v', location.hash.split('access_token=')[1].split('&')[0])`,
  `localStorage.setItem('v', location.hash.match(/access_token=([^&]+)/)[1])`,
  `const found = /[#&]access_token=([^&]*)/.exec(location.hash); if (found) localStorage.setItem('v', found[1])`,
])('a part of a text may be the secret: %s', (use) => {
  expect(enter(use)).toEqual(['src/enter.ts:4 local-storage access-token']);
});

it.each([
  `localStorage.setItem('v', answer.token.split('|')[0])`,
  `localStorage.setItem('v', answer.token.split('.')[1])`,
  `localStorage.setItem('v', JSON.parse(atob(answer.token.split('.')[1])).name)`,
  `console.log('entered', answer.token.split('-')[0])`,
  `localStorage.setItem('v', answer.email.split('@')[0])`,
  `localStorage.setItem('v', answer.name.split(' ')[1])`,
  `localStorage.setItem('v', location.href.split('lang=')[1].split('&')[0])`,
  `localStorage.setItem('v', answer.roles.split(',').pop())`,
  `localStorage.setItem('v', location.hash.match(/lang=([^&]+)/)[1])`,
  `localStorage.setItem('v', location.hash.match(/token_type=([^&]+)/)[1])`,
  `localStorage.setItem('v', /page=(\\d+)/.exec(location.search)[1])`,
])('others are not: %s', (use) => {
  expect(enter(use)).toEqual([]);
});
