import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const kept = (pattern: string, rest: string, request = "'/auth/login'", shown = 'localStorage.setItem("u", ') =>
  flowsIn(
    {
      'src/enter.js': `import axios from 'axios';
export async function enter(form) {
  const answer = await axios.post(${request}, form);
  const ${pattern} = answer.data;
  ${shown}JSON.stringify(${rest}));
}
export const authorise = (accessToken) => ({ Authorization: accessToken.value });
`,
    },
    ['axios'],
  );

const found = ['src/enter.js:5 local-storage session'];

it('what is left of an untyped answer to a sign-in holds its token', () => {
  expect(kept('{ message, ...rest }', 'rest')).toEqual(found);
  expect(kept('{ data: { message, ...rest } }', 'rest')).toEqual(found);
  expect(kept('{ message, ...rest }', '{ ...rest, at: 1 }')).toEqual(found);
});

it('a member of what is left is a member of the answer', () => {
  expect(kept('{ message, ...rest }', 'rest.token')).toEqual(['src/enter.js:5 local-storage access-token']);
  expect(kept('{ message, ...rest }', 'rest.theme')).toEqual([]);
  expect(kept('{ token, ...rest }', 'rest.token')).toEqual([]);
});

it('what is left behind the token is without it', () => {
  expect(kept('{ token, ...rest }', 'rest')).toEqual([]);
  expect(kept('{ accessToken: grant, message, ...rest }', 'rest')).toEqual([]);
  expect(kept('{ data: { access_token, ...rest } }', 'rest')).toEqual([]);
});

it('what is left of another answer holds none', () => {
  expect(kept('{ total, ...rest }', 'rest', "'/articles'")).toEqual([]);
});

it('the rest of what a function is handed is that of the argument', () => {
  const source = (given: string) => ({
    'src/keep.js': `const keep = ({ password, ...rest }) => localStorage.setItem('me', JSON.stringify(rest));
export function enter(nick, password, accessToken) {
  keep(${given});
}
`,
  });
  expect(flowsIn(source('{ nick, password, accessToken }'))).toEqual(['src/keep.js:1 local-storage access-token']);
  expect(flowsIn(source('{ nick, password }'))).toEqual([]);
});
