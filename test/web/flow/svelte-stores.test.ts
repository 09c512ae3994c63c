import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const stores = `import { writable } from 'svelte/store';
export const detailStore = writable({});
export const shown = writable({ theme: 'dark' });
`;

const page = (code: string) =>
  flowsIn(
    {
      'src/lib/stores.ts': stores,
      'src/routes/+page.svelte': `<script lang="ts">
  import { detailStore, shown } from '../lib/stores';
  let username = '', password = '';
  function signUp() {
    ${code}
  }
</script>
<input bind:value={username} /><input type="password" bind:value={password} />
`,
    },
    ['svelte'],
  );

it.each([
  '$detailStore = { username, password };\n    console.log($detailStore);',
  'detailStore.set({ username, password });\n    console.log($detailStore);',
  '$detailStore = { username, password };\n    localStorage.setItem("detailStore", JSON.stringify($detailStore));',
])('an assignment to a store by its dollar name writes the store: %s', (code) => {
  expect(page(code)).toEqual([expect.stringMatching(/^src\/routes\/\+page\.svelte:6 (log|local-storage) password$/)]);
});

it.each([
  '$shown = { theme: "light" };\n    console.log($shown);',
  '$detailStore = { username };\n    console.log($detailStore);',
])('and only that: %s', (code) => {
  expect(page(code)).toEqual([]);
});

const app = (store: string, use: string) =>
  flowsIn(
    {
      'src/lib/kept.ts': store,
      'src/lib/names.ts': 'export const header = "token";',
      'src/routes/+page.svelte': `<script lang="ts">
  import { kept } from '../lib/kept';
  async function enter(form: FormData) {
    const answer = await (await fetch('/auth/login', { method: 'POST', body: form })).json();
    ${use}
  }
</script>
`,
    },
    ['svelte'],
  );

const made = `import { writable } from 'svelte/store';
function persisted(key: string, initial: unknown) {
  const store = writable(initial);
  store.subscribe((value) => localStorage.setItem(key, JSON.stringify(value)));
  return store;
}
export const kept = persisted('kept', null);
export const other = persisted('other', null);
`;

const own = `import { writable } from 'svelte/store';
export const kept = writable<unknown>(null);
kept.subscribe((value) => localStorage.setItem('kept', JSON.stringify(value)));
`;

const taken = `import { writable } from 'svelte/store';
const { subscribe, set } = writable<unknown>(null);
subscribe((value) => localStorage.setItem('kept', JSON.stringify(value)));
export const kept = { subscribe, set: (next: unknown) => set(next) };
`;

it.each([
  ['a function', made, 'kept.set(answer);', 'src/lib/kept.ts:7'],
  ['a function, by its dollar name', made, '$kept = answer;', 'src/lib/kept.ts:7'],
  ['the module', own, 'kept.set(answer);', 'src/lib/kept.ts:3'],
  ['the module, by its dollar name', own, '$kept = answer;', 'src/lib/kept.ts:3'],
  ['a pattern', taken, 'kept.set(answer);', 'src/lib/kept.ts:3'],
])('what subscribers are told is what others put into a store that is made by %s', (_, store, use, place) => {
  expect(app(store, use)).toEqual([`${place} local-storage session`]);
});

it.each([
  [made, 'kept.set(answer.theme);'],
  [own, 'shown.set(answer);'],
  [taken, 'const { set } = writable(); set(answer);'],
])('and nothing else', (store, use) => {
  expect(app(store, use)).toEqual([]);
});
