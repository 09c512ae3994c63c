import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const use = `import { store } from './store';
export const keep = (refreshToken: string) => store.keep('a', refreshToken);
`;

it.each([
  [
    'a function is declared to return',
    `export interface Store { keep(key: string, value: string): void }
const storeIn = (storage: Storage): Store => ({ keep: (key, value) => storage.setItem(key, value) });
export const store = storeIn(window.localStorage);`,
  ],
  [
    'a variable is declared to hold',
    `interface Keeps { keep: (key: string, value: string) => void }
export interface Store extends Keeps { forget(key: string): void }
export const store: Store = { keep(key, value) { localStorage.setItem(key, value); }, forget(key) {} };`,
  ],
  [
    'has the shape of a type',
    `type Store = { keep: (key: string, value: string) => void };
export const store: Store = { keep: (key, value) => localStorage.setItem(key, value) };`,
  ],
])('follows a wrapper in an object that %s', (_, store) => {
  expect(flowsIn({ 'src/store.ts': store, 'src/use.ts': use })).toHaveLength(1);
});

it('tells objects of other types apart, whatever their members are called', () => {
  const store = `interface Memory { keep(key: string, value: string): void }
interface Kept { keep(key: string, value: string): void }
const values = new Map<string, string>();
export const store: Memory = { keep: (key, value) => void values.set(key, value) };
export const other: Kept = { keep: (key, value) => localStorage.setItem(key, value) };`;
  expect(flowsIn({ 'src/store.ts': store, 'src/use.ts': use })).toEqual([]);
});

it('takes no translation for what it names', () => {
  const keep = (members: string) => ({
    'src/texts.ts': `interface Texts { ${members} }
export const keep = (texts: Texts) => localStorage.setItem('texts', JSON.stringify(texts));
`,
  });
  expect(flowsIn(keep("'login.title': string; 'login.password': string"))).toEqual([]);
  expect(flowsIn(keep('title: string; password: string'))).toEqual(['src/texts.ts:2 local-storage password']);
});
