import { expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

const dependencies = {
  '@capacitor/core': '^7.0.0',
  'crypto-js': '^4.2.0',
  'secure-ls': '^2.0.0',
  vuex: '^4.1.0',
  'vuex-persistedstate': '^4.1.0',
};

/** What is known of a Vuex state that is persisted through an adapter with these two methods. */
const keptBy = (adapter: string) => {
  const source = `
import CryptoJS from 'crypto-js';
import SecureLS from 'secure-ls';
import { createStore } from 'vuex';
import createPersistedState from 'vuex-persistedstate';

export const keep = (secret) => createStore({
  state: () => ({ refreshToken: '' }),
  plugins: [createPersistedState({ storage: ${adapter} })],
});
`;
  const files = { 'package.json': JSON.stringify({ name: 'club', dependencies }), 'src/store.js': source };
  const { flows, stored } = findTokenFlows(createProject(files));
  return { weaknesses: flows.map(({ weakness }) => weakness), protections: stored.map(({ protection }) => protection) };
};

it.each([
  ['localStorage', null, 'none'],
  [
    '(() => { const ls = new SecureLS({ encodingType: "aes" }); return { getItem: (k) => ls.get(k), setItem: (k, v) => ls.set(k, v) }; })()',
    'key-beside-data',
    'encoded',
  ],
  ['{ getItem: (k) => new SecureLS().get(k), setItem: (k, v) => new SecureLS().set(k, v) }', 'encoded', 'encoded'],
  [
    "{ getItem: (k) => localStorage.getItem(k), setItem: (k, v) => localStorage.setItem(k, CryptoJS.AES.encrypt(v, 'a-literal').toString()) }",
    'key-in-bundle',
    'encoded',
  ],
  ['{ getItem: (k) => localStorage.getItem(k), setItem: (k, v) => localStorage.setItem(k, v) }', null, 'none'],
])('a state handed to %s', (adapter, weakness, protection) => {
  expect(keptBy(adapter)).toEqual({ weaknesses: [weakness], protections: [protection] });
});

it('a state that an adapter seals with a key out of reach is protected', () => {
  const adapter =
    '{ getItem: (k) => localStorage.getItem(k), setItem: (k, v) => localStorage.setItem(k, CryptoJS.AES.encrypt(v, secret).toString()) }';
  expect(keptBy(adapter)).toEqual({ weaknesses: [], protections: ['encrypted'] });
});
