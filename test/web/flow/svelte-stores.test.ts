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
