import { expect, it } from 'vitest';
import type { FileMap } from '../../../src/project/in-memory.js';
import { flowsIn } from './flows-in.js';

const pinia = (plugin: string, member = 'accessToken'): FileMap => ({
  'src/main.js': `import { createPinia } from 'pinia';
export const pinia = createPinia();
pinia.use(keep);
function keep({ store, options }) {
  ${plugin}
}
`,
  'src/account.js': `import { defineStore } from 'pinia';
export const useAccount = defineStore('account', {
  state: () => ({ nick: '', ${member}: '' }),
});
`,
});

const found = ['src/main.js:5 local-storage access-token'];
const packages = ['pinia', 'vue'];

it('a plugin of Pinia writes the states of the stores', () => {
  const kept = 'store.$subscribe((mutation, state) => localStorage.setItem(store.$id, JSON.stringify(state)));';
  expect(flowsIn(pinia(kept), packages)).toEqual(found);
  expect(flowsIn(pinia(kept, 'theme'), packages)).toEqual([]);
  expect(flowsIn(pinia(kept.replace('JSON.stringify(state)', 'mutation.type')), packages)).toEqual([]);
});

it('one that chooses among the stores may leave them out', () => {
  const kept = 'store.$subscribe((mutation, state) => localStorage.setItem("s", JSON.stringify(state)));';
  expect(flowsIn(pinia(`if (options.keep) ${kept}`), packages)).toEqual([]);
  expect(flowsIn(pinia(`if (store.$id === 'looks') ${kept}`), packages)).toEqual([]);
});

it('what is watched of Pinia is the states of all stores', () => {
  const files = (member: string): FileMap => ({
    ...pinia('', member),
    'src/main.js': `import { createPinia } from 'pinia';
import { watch } from 'vue';
export const pinia = createPinia();
watch(pinia.state, (state) => localStorage.setItem('pinia', JSON.stringify(state)), { deep: true });
`,
  });
  expect(flowsIn(files('accessToken'), packages)).toEqual(['src/main.js:4 local-storage access-token']);
  expect(flowsIn(files('theme'), packages)).toEqual([]);
});

const vuex = (plugin: string, member = 'accessToken'): FileMap => ({
  'src/keep.js': `export const keep = (store) => {
  ${plugin}
};
`,
  'src/store.js': `import Vuex from 'vuex';
import { keep } from './keep';
export default new Vuex.Store({ state: { nick: '', ${member}: '' }, plugins: [keep] });
`,
});

it('so does one of Vuex', () => {
  const kept = "store.subscribe((mutation, state) => localStorage.setItem('s', JSON.stringify(state)));";
  const inPlugin = ['src/keep.js:2 local-storage access-token'];
  expect(flowsIn(vuex(kept), ['vuex'])).toEqual(inPlugin);
  expect(flowsIn(vuex(kept, 'theme'), ['vuex'])).toEqual([]);
  expect(flowsIn(vuex(kept.replace('JSON.stringify(state)', 'state.nick')), ['vuex'])).toEqual([]);
  expect(
    flowsIn(vuex(kept.replace('stringify(state)', 'stringify({ ...state, accessToken: null })')), ['vuex']),
  ).toEqual([]);
  expect(flowsIn(vuex(kept.replaceAll('store.', 'events.')), ['vuex'])).toEqual([]);
});

it('and middleware of Redux', () => {
  const files = (part: string, member = 'accessToken'): FileMap => ({
    'src/keep.js': `export const keep = ({ getState }) => (next) => (action) => {
  next(action);
  localStorage.setItem('s', JSON.stringify(getState()${part}));
};
`,
    'src/store.js': `import { configureStore, createSlice } from '@reduxjs/toolkit';
import { keep } from './keep';
const account = createSlice({ name: 'account', initialState: { ${member}: '' }, reducers: {} });
const looks = createSlice({ name: 'looks', initialState: { theme: '' }, reducers: {} });
export const store = configureStore({
  reducer: { account: account.reducer, looks: looks.reducer },
  middleware: (given) => given().concat(keep),
});
`,
  });
  const redux = ['@reduxjs/toolkit'];
  const inMiddleware = ['src/keep.js:3 local-storage access-token'];
  expect(flowsIn(files(''), redux)).toEqual(inMiddleware);
  expect(flowsIn(files('.account'), redux)).toEqual(inMiddleware);
  expect(flowsIn(files('.looks'), redux)).toEqual([]);
  expect(flowsIn(files('', 'theme'), redux)).toEqual([]);
});
