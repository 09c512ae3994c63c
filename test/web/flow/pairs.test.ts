import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const keep = (code: string) =>
  flowsIn({
    'src/keep.ts': `import { storage } from './storage';
export function keep(tokens: { access_token: string; refresh_token: string }, shown: { theme: string; token_count: number }, answer: any) {
  ${code}
}
`,
    'src/storage.ts': `export const storage = { set: (key: string, value: string) => localStorage.setItem(key, value) };
`,
  });

it.each([
  ['for (const [key, value] of Object.entries(tokens)) localStorage.setItem(key, value);', 'src/keep.ts:3'],
  ['Object.entries(tokens).forEach(([key, value]) => localStorage.setItem(key, value));', 'src/keep.ts:3'],
  ['Object.entries(tokens).map(([key, value]) => storage.set(key, value));', 'src/keep.ts:3'],
  [
    'const { access_token, refresh_token } = answer; Object.entries({ access_token, refresh_token }).forEach(([k, v]) => localStorage.setItem(k, v));',
    'src/keep.ts:3',
  ],
])('the values of an object are what its pairs hold: %s', (code, place) => {
  expect(keep(code)).toEqual([`${place} local-storage refresh-token`]);
});

it.each([
  'for (const [key, value] of Object.entries(shown)) localStorage.setItem(key, String(value));',
  'Object.entries(tokens).forEach(([key]) => localStorage.setItem("last", key));',
  'for (const [key, value] of Object.entries(tokens)) localStorage.setItem(key, typeof value);',
])('and not their names: %s', (code) => {
  expect(keep(code)).toEqual([]);
});
