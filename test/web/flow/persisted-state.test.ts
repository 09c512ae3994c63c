import { expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

it('a state of a type that is nowhere declared is what the setup function returns', () => {
  const source = `
import { defineStore } from 'pinia';
import 'pinia-plugin-persistedstate';
import piniaPersisted from 'pinia-plugin-persistedstate';
import type { AccountStore } from 'account-api';
import { ref } from 'vue';

export const plugin = piniaPersisted;
export const useAccount = defineStore<string, AccountStore>(
  'account',
  (): AccountStore => {
    const token = ref<string>();
    const visits = ref(0);
    return { token, visits };
  },
  { persist: true },
);
`;
  const dependencies = {
    '@capacitor/core': '^7.0.0',
    pinia: '^3.0.0',
    'pinia-plugin-persistedstate': '^4.0.0',
    vue: '^3.5.0',
  };
  const manifest = JSON.stringify({ name: 'diary', dependencies });
  const { flows } = findTokenFlows(createProject({ 'package.json': manifest, 'src/account.ts': source }));
  expect(flows.map(({ confidence, subject }) => `${confidence} ${subject.name}`)).toEqual(['medium token']);
});

it.each([
  'create<Wallet>()(persist(() => ({ selectedToken: null, jwt: null }), { name: "wallet" }))',
  'create<Wallet>(persist(() => ({ selectedToken: null, jwt: null }), { name: "wallet" }))',
  'create(persist<Wallet>(() => ({ selectedToken: null, jwt: null }), { name: "wallet" }))',
  'create<Wallet>()(devtools(persist(() => ({ selectedToken: null, jwt: null }), { name: "wallet" })))',
])('a state is what the calls around say that it is: %s', (store) => {
  const source = (wallet: string) => `
import { create } from 'zustand';
import { devtools, persist } from 'zustand/middleware';
interface Coin { address: string; symbol: string }
interface Wallet ${wallet}
export const useWallet = ${store};
`;
  expect(membersKept(source('{ selectedToken: Coin | null }'))).toEqual([]);
  expect(membersKept(source('{ selectedToken: Coin | null; jwt: string | null }'))).toEqual(['jwt']);
});

function membersKept(source: string): readonly string[] {
  const dependencies = { '@capacitor/core': '^7.0.0', zustand: '^5.0.0', react: '^19.0.0' };
  const manifest = JSON.stringify({ name: 'wallet', dependencies });
  const { flows } = findTokenFlows(createProject({ 'package.json': manifest, 'src/wallet.ts': source }));
  return flows.map(({ subject }) => subject.name);
}
