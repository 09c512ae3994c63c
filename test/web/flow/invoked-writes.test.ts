import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const enter = (use: string) =>
  flowsIn(
    {
      'src/enter.ts': `import axios from 'axios';
const plainSet = Storage.prototype.setItem;
const logAll = (...parts: any[]) => console.info.apply(console, parts);
export async function enter(name: string, pin: string) {
  const { data } = await axios.post('/auth/login', { name, pin });
  ${use}
}
`,
    },
    ['axios'],
  );

it.each([
  [`Storage.prototype.setItem.call(localStorage, 's', data.access_token)`, 'src/enter.ts:6 local-storage access-token'],
  [`plainSet.call(window.sessionStorage, 's', data.refreshToken)`, 'src/enter.ts:6 session-storage refresh-token'],
  [`localStorage.setItem.apply(localStorage, ['s', data.access_token])`, 'src/enter.ts:6 local-storage access-token'],
  [`logAll('entered', data.access_token)`, 'src/enter.ts:6 log access-token'],
])('a member is the same when it is called of something: %s', (use, expected) => {
  expect(enter(use)).toEqual([expected]);
});

it.each([
  `plainSet.call(localStorage, 'theme', data.theme)`,
  `plainSet.call(localStorage, data.access_token)`,
  `Map.prototype.set.call(kept, 's', data.access_token)`,
  `localStorage.setItem.apply(localStorage, pair(data.access_token))`,
  `Storage.prototype.setItem = function (key, value) { if (key !== data.access_token) plainSet.call(this, key, value); }`,
  `logAll('entered', data.name)`,
])('nothing is told of what stores no secret: %s', (use) => {
  expect(enter(use)).toEqual([]);
});

it('what is put in the place of a member is not told for its callers', () => {
  const patched = `Storage.prototype.setItem = function (key, value) { plainSet.call(this, key, value); };
  localStorage.setItem('s', data.access_token);`;
  expect(enter(patched)).toEqual(['src/enter.ts:7 local-storage access-token']);
});
