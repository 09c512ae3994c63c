import { expect, it } from 'vitest';
import type { FileMap } from '../../../src/project/in-memory.js';
import { flowsIn } from './flows-in.js';

const nuxt = ['nuxt', 'vue', 'pinia', '@pinia/nuxt', 'pinia-plugin-persistedstate'];

const app = (used = 'keepGrant(data.accessToken)'): FileMap => ({
  'pages/enter.vue': `<template><form @submit.prevent="go" /></template>
<script setup>
const account = useAccount();
async function go() {
  const data = await $fetch('/api/login', { method: 'POST', body: {} });
  ${used};
}
</script>
`,
  'composables/useAccount.ts': `export const useAccount = () => {
  const nick = ref('');
  const open = (given: string) => localStorage.setItem('g', given);
  return { nick, open };
};
`,
  'utils/keepGrant.ts': `export default function (given: string) {
  localStorage.setItem('k', given);
}
`,
});

it('follows what Nuxt imports by itself', () => {
  expect(flowsIn(app(), nuxt)).toEqual(['utils/keepGrant.ts:2 local-storage access-token']);
  expect(flowsIn(app('account.open(data.accessToken)'), nuxt)).toEqual([
    'composables/useAccount.ts:3 local-storage access-token',
  ]);
  expect(flowsIn(app('account.open(data.nick)'), nuxt)).toEqual([]);
});

it('knows libraries that it imports', () => {
  const store = (state: string): FileMap => ({
    'nuxt.config.ts':
      "export default defineNuxtConfig({ modules: ['@pinia/nuxt', 'pinia-plugin-persistedstate/nuxt'] });\n",
    'stores/account.ts': `export const useAccountStore = defineStore('account', {
  state: () => (${state}),
  persist: true,
});
`,
  });
  expect(flowsIn(store("{ accessToken: '' }"), nuxt)).toEqual(['stores/account.ts:1 cookie access-token']);
  expect(flowsIn(store("{ theme: '' }"), nuxt)).toEqual([]);
});

it('takes what a file declares or imports itself for that', () => {
  const other = { 'other.ts': 'export const keepGrant = (given: string) => given.length;\n' };
  const page = String(app()['pages/enter.vue']);
  const own = (line: string) => ({
    ...app(),
    ...other,
    'pages/enter.vue': page.replace('<script setup>', `<script setup>\n${line}`),
  });
  expect(flowsIn(own("import { keepGrant } from '../other';"), nuxt)).toEqual([]);
  expect(flowsIn(own('const keepGrant = (given) => given.length;'), nuxt)).toEqual([]);
});

it('imports nothing of two files with one name, and nothing without such a build', () => {
  const twice = { ...app(), 'composables/keepGrant.ts': 'export const keepGrant = (given: string) => given;\n' };
  expect(flowsIn(twice, nuxt)).toEqual([]);
  expect(flowsIn(app(), ['vue'])).toEqual([]);
});

const vite = (options: string): FileMap => ({
  'vite.config.ts': `import AutoImport from 'unplugin-auto-import/vite';
export default { plugins: [AutoImport(${options})] };
`,
  'src/stores/account.ts': `export const useKeeper = () => {
  const held = ref('');
  watch(held, (value) => localStorage.setItem('h', value));
  return { keep: (given: string) => { held.value = given; } };
};
`,
  'src/Enter.vue': `<script setup>
const keeper = useKeeper();
const go = async () => keeper.keep((await (await fetch('/api/login', { method: 'POST' })).json()).accessToken);
</script>
`,
});

it('follows what a plugin of the bundler imports, as its options say', () => {
  const found = (options: string) => flowsIn(vite(options), ['vue', 'unplugin-auto-import']);
  expect(found("{ imports: ['vue'], dirs: ['./src/stores/**'] }")).toEqual([
    'src/stores/account.ts:3 local-storage access-token',
  ]);
  expect(found("{ imports: ['vue'], dirs: ['src/hooks'] }")).toEqual([]);
  expect(found("{ imports: ['vue-router'], dirs: ['src/stores'] }")).toEqual([]);
});
