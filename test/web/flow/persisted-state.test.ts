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
