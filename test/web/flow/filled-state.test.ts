import { expect, it } from 'vitest';
import type { FileMap } from '../../../src/project/in-memory.js';
import { flowsIn } from './flows-in.js';

const signIn = "axios.post('/api/login', form)";
const articles = "axios.get('/api/articles')";
const header = (user: string) => `export const header = () => ({ Authorization: \`Bearer \${${user}.token}\` });\n`;

const options = (request: string, member = 'user', plugin = 'createPersistedState()'): FileMap => ({
  'src/store.js': `import Vuex from 'vuex';
import createPersistedState from 'vuex-persistedstate';
export default new Vuex.Store({
  plugins: [${plugin}],
  state: { ${member}: null, theme: 'dark' },
  mutations: { put(state, value) { state.${member} = value; } },
});
`,
  'src/enter.js': `import axios from 'axios';
import store from './store';
export const enter = async (form) => store.commit('put', (await ${request}).data);
${header('store.state.user')}`,
});

const vuex = ['vuex', 'vuex-persistedstate', 'axios'];
const found = ['src/store.js:4 local-storage session'];

it('an untyped member of a state of Vuex is what mutations put there', () => {
  expect(flowsIn(options(signIn), vuex)).toEqual(found);
  const paths = (list: string) => options(signIn, 'user', `createPersistedState({ paths: [${list}] })`);
  expect(flowsIn(paths("'user'"), vuex)).toEqual(found);
  expect(flowsIn(paths("'theme'"), vuex)).toEqual([]);
});

it('what comes from elsewhere, or has the name of no session, is none', () => {
  const files = options(articles);
  expect(flowsIn({ ...files, 'src/enter.js': String(files['src/enter.js']).replace(/.*Bearer.*/, '') }, vuex)).toEqual(
    [],
  );
  expect(flowsIn(options(articles, 'list'), vuex)).toEqual([]);
});

it('what the app reads as a secret out of the state is in it', () => {
  const store = options(articles);
  expect(flowsIn(store, vuex)).toEqual(['src/store.js:4 local-storage access-token']);
  const other = { 'src/enter.js': String(store['src/enter.js']).replace('store.state.user.token', 'form.user.token') };
  expect(flowsIn({ ...store, ...other }, vuex)).toEqual([]);
});

it('modules keep their states and mutations in files of their own', () => {
  const module = (request: string) => ({
    'src/store.js': `import Vuex from 'vuex';
import createPersistedState from 'vuex-persistedstate';
import account from './account';
export default new Vuex.Store({
  modules: { account }, plugins: [createPersistedState()],
});
`,
    'src/account.js': `import axios from 'axios';
const state = { user: null, opened: [] };
const mutations = {
  setUser(state, user) { state.user = user; },
  open(state, page) { state.opened.push(page); },
};
const actions = {
  async enter({ commit }, form) {
    const { data } = await ${request};
    commit('setUser', data);
  },
};
export default { namespaced: true, state, mutations, actions };
export const tells = (user) => user.accessToken.length;
`,
  });
  expect(flowsIn(module(signIn), vuex)).toEqual(['src/store.js:5 local-storage session']);
  expect(flowsIn(module(articles), vuex)).toEqual([]);
});

const slice = (reducers: string, extra: string, rest = '') => ({
  'src/account.js': `import { createAsyncThunk, createSlice } from '@reduxjs/toolkit';
import axios from 'axios';
export const enter = createAsyncThunk('account/enter', async (form) => {
  const answer = await ${signIn};
  return answer.data;
});
export const list = createAsyncThunk('account/list', async () => (await ${articles}).data);
const account = createSlice({
  name: 'account',
  initialState: { user: null, isBusy: false },
  reducers: { ${reducers} },
  extraReducers: ${extra},
});
export const { setUser } = account.actions;
export default account.reducer;
${rest}
export const tells = (user) => user.accessToken.length;
`,
  'src/store.js': `import { combineReducers, configureStore } from '@reduxjs/toolkit';
import { persistReducer } from 'redux-persist';
import storage from 'redux-persist/lib/storage';
import account from './account';
const root = combineReducers({ account });
export const store = configureStore({ reducer: persistReducer({ key: 'root', storage }, root) });
`,
});

const redux = ['@reduxjs/toolkit', 'redux-persist', 'axios'];
const inRoot = ['src/store.js:6 local-storage session'];
const added = (thunk: string) => `(builder) => {
    builder.addCase(${thunk}.fulfilled, (state, action) => { state.user = action.payload; });
  }`;
const keyed = (thunk: string, ending = '') =>
  `{ [${thunk}.fulfilled${ending}]: (state, { payload }) => { state.user = payload; } }`;

it('a reducer of a slice is given what its action creator is called with', () => {
  const put = 'setUser(state, action) { state.user = action.payload; }';
  const page = (value: string) => `export const P = () => {
  const dispatch = useDispatch();
  return async (form) => { const answer = await ${signIn}; dispatch(setUser(${value})); };
};`;
  expect(flowsIn(slice(put, '{}', page('answer.data')), redux)).toEqual(inRoot);
  expect(flowsIn(slice(put, '{}', page('answer.data.nick')), redux)).toEqual([]);
  expect(flowsIn(slice('setUser(state, action) { state.isBusy = true; }', '{}', page('answer.data')), redux)).toEqual(
    [],
  );
});

it('a reducer is given what the request brings whose end it waits for', () => {
  expect(flowsIn(slice('', added('enter')), redux)).toEqual(inRoot);
  expect(flowsIn(slice('', keyed('enter')), redux)).toEqual(inRoot);
  expect(flowsIn(slice('', keyed('enter', '.type')), redux)).toEqual(inRoot);
  expect(flowsIn(slice('', added('list')), redux)).toEqual([]);
  expect(flowsIn(slice('', keyed('list')), redux)).toEqual([]);
});

it('a reducer of Redux is given what is dispatched under the type it asks for', () => {
  const files = (type: string) => ({
    'src/account.js': `import axios from 'axios';
export function account(state = { user: null, page: 1 }, action) {
  switch (action.type) {
    case 'ENTERED':
      return { ...state, user: action.payload };
    case 'TURNED':
      return { ...state, page: action.payload };
    default:
      return state;
  }
}
export const enter = (form) => async (dispatch) => {
  const answer = await ${signIn};
  dispatch({ type: '${type}', payload: answer.data });
};
export const tells = (user) => user.accessToken.length;
`,
    'src/store.js': `import { combineReducers, createStore } from 'redux';
import { persistReducer } from 'redux-persist';
import storage from 'redux-persist/lib/storage';
import { account } from './account';
const root = combineReducers({ account });
export const store = createStore(persistReducer({ key: 'root', storage }, root));
`,
  });
  expect(flowsIn(files('ENTERED'), ['redux', 'redux-persist', 'axios'])).toEqual(inRoot);
  expect(flowsIn(files('TURNED'), ['redux', 'redux-persist', 'axios'])).toEqual([]);
});

it('so is the state of Zustand what is set', () => {
  const files = (request: string, options = "{ name: 'account' }") => ({
    'src/account.js': `import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import axios from 'axios';
export const useAccount = create(persist((set) => ({ user: null, theme: '', put: (user) => set({ user }) }), ${options}));
export const enter = async (form) => useAccount.getState().put((await ${request}).data);
export const tells = (user) => user.accessToken.length;
`,
  });
  const zustand = ['zustand', 'axios'];
  expect(flowsIn(files(signIn), zustand)).toEqual(['src/account.js:4 local-storage session']);
  expect(flowsIn(files(articles), zustand)).toEqual([]);
  const part = (member: string) => `{ name: 'a', partialize: (state) => ({ ${member}: state.${member} }) }`;
  expect(flowsIn(files(signIn, part('user')), zustand)).toEqual(['src/account.js:4 local-storage session']);
  expect(flowsIn(files(signIn, part('theme')), zustand)).toEqual([]);
});

const pair = (state: string, options: string) => ({
  'src/store.js': `import Vuex from 'vuex';
import createPersistedState from 'vuex-persistedstate';
const reduce = (state) => {
  const out = {};
  for (const name of ['grant', 'theme']) out[name] = state[name];
  return out;
};
export default new Vuex.Store({ state: { grant: ${state}, theme: '' }, plugins: [createPersistedState(${options})] });
`,
});

it('members that come as a pair are the tokens of a sign-in', () => {
  const kept = (state: string) => flowsIn(pair(state, ''), vuex);
  expect(kept("{ access: '', refresh: '' }")).toEqual(['src/store.js:8 local-storage refresh-token']);
  expect(kept('{ access: null, refresh: null }')).toEqual(['src/store.js:8 local-storage refresh-token']);
  expect(kept("{ access: '' }")).toEqual([]);
  expect(kept('{ access: true, refresh: false }')).toEqual([]);
  expect(kept('{ access() {}, refresh() {} }')).toEqual([]);
});

it('what a filter puts together in a loop may be all that its paths name', () => {
  const state = "{ access: '', refresh: '' }";
  const found = ['src/store.js:8 local-storage refresh-token'];
  expect(flowsIn(pair(state, '{ reducer: reduce }'), vuex)).toEqual(found);
  expect(flowsIn(pair(state, "{ paths: ['grant'], reducer: reduce }"), vuex)).toEqual(found);
  expect(flowsIn(pair(state, "{ paths: ['theme'], reducer: reduce }"), vuex)).toEqual([]);
  expect(flowsIn(pair(state, '{ reducer: () => ({}) }'), vuex)).toEqual([]);
  expect(flowsIn(pair(state, '{ reducer: ({ theme }) => ({ theme }) }'), vuex)).toEqual([]);
});
