import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const shown = (call: string) =>
  flowsIn({ 'src/account.js': `export function show(answer) { ${call}; }` }).map((flow) => flow.split(' ').slice(1));

it('reads members in brackets as it reads those behind a dot', () => {
  expect(shown("console.log(answer['token'])")).toEqual([['log', 'access-token']]);
  expect(shown('navigator.clipboard.writeText(answer["refresh_token"])')).toEqual([['clipboard', 'refresh-token']]);
});

it('takes no string elsewhere for a member', () => {
  expect(shown("console.log('token', answer['name'])")).toEqual([]);
  expect(shown("console.log(answer['token_type'])")).toEqual([]);
});
