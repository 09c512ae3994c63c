import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const stores = '{ lasting: localStorage, passing: sessionStorage }';
const app = (wrapper: string, use: string) =>
  flowsIn({
    'src/wrapper.js': wrapper,
    'src/enter.js': `import { keep } from './wrapper';
export async function enter(form, kind) {
  const answer = await (await fetch('/auth/login', { method: 'POST', body: form })).json();
  ${use}
}
`,
  });

it.each([
  [
    'in place',
    `const stores = ${stores};
export const keep = (kind, key, value) => stores[kind].setItem(key, value);
`,
  ],
  [
    'into a variable',
    `const stores = ${stores};
export function keep(kind, key, value) {
  const store = stores[kind];
  store.setItem(key, value);
}
`,
  ],
  [
    'of members with names of their own',
    `const localStore = window.localStorage;
const stores = { lasting: localStore, passing: window.sessionStorage };
export const keep = (kind, key, value) => stores[kind].setItem(key, JSON.stringify(value));
`,
  ],
])('knows storages that are taken out of an object by name, %s', (_, wrapper) => {
  const found = (kind: string) => app(wrapper, `keep(${kind}, 'a', answer.accessToken);`);
  expect(found("'lasting'")).toEqual(['src/enter.js:4 local-storage access-token']);
  expect(found("'passing'")).toEqual(['src/enter.js:4 session-storage access-token']);
  expect(found('kind')).toEqual(['src/enter.js:4 local-storage access-token']);
  expect(app(wrapper, "keep(kind, 'a', answer.theme);")).toEqual([]);
});

it('follows each of the stores of the app that are so taken', () => {
  const wrapper = (first: string) => `const page = { put(key, value) { ${first} } };
const tab = { put(key, value) { globalThis.held = value; } };
const stores = { page, tab };
export const keep = (kind, key, value) => stores[kind].put(key, value);
`;
  const use = "keep(kind, 'a', answer.accessToken);";
  expect(app(wrapper('localStorage.setItem(key, value);'), use)).toEqual(['src/enter.js:4 local-storage access-token']);
  expect(app(wrapper('globalThis.other = value;'), use)).toEqual([]);
});

it('takes other things in an object for no storages', () => {
  const wrapper = `const lists = { a: new Map(), b: { setItem() {} } };
export const keep = (kind, key, value) => lists[kind].setItem(key, value);
`;
  expect(app(wrapper, "keep(kind, 'a', answer.accessToken);")).toEqual([]);
});
