import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const keep = (byDefault: string, call: string) =>
  flowsIn({
    'src/a.js': `export function keep(given = ${byDefault}) {
  localStorage.setItem('last', given);
}
export const start = (theme) => ${call};`,
  });

it.each(['keep', 'keep(theme)', 'keep()'])('a caller may leave an argument out: %s', (call) => {
  expect(keep('session.accessToken', call)).toEqual(['src/a.js:2 local-storage access-token']);
  expect(keep('session.theme', call)).toEqual([]);
});
