import { expect, it } from 'vitest';
import type { FileMap } from '../../../src/project/in-memory.js';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

/** Where the app keeps what, as `medium key`. */
function storedBy(dependencies: readonly string[], files: FileMap): string[] {
  const manifest = {
    name: 'app',
    dependencies: Object.fromEntries(['@capacitor/core', ...dependencies].map((name) => [name, '*'])),
  };
  const { stored } = findTokenFlows(createProject({ 'package.json': JSON.stringify(manifest), ...files }));
  return stored.map(({ medium, key }) => `${medium} ${key}`);
}

const keychain = `import { SecureStoragePlugin } from 'capacitor-secure-storage-plugin';
export class Keychain {
  async getItem(key: string) { return (await SecureStoragePlugin.get({ key })).value; }
  async setItem(key: string, value: string) { await SecureStoragePlugin.set({ key, value }); }
}
export default new Keychain();
`;

it('follows the storage handed to an SDK through options, constants, functions and other files', () => {
  const signIn = "client.auth.signInWithPassword({ email: 'a', password: 'b' });";
  const client = (options: string, more = '') => `import { createClient } from '@supabase/supabase-js';
${more}
export const client = createClient('u', 'k', ${options});
${signIn}`;
  const medium = (source: string) =>
    storedBy(['@supabase/supabase-js'], { 'src/keychain.ts': keychain, 'src/c.ts': source });
  const key = 'sb-<project>-auth-token';
  expect(medium(client('{}'))).toEqual([`local-storage ${key}`]);
  expect(medium(client('{ auth: { storage: kept } }', "import kept from './keychain';"))).toEqual([`keystore ${key}`]);
  expect(
    medium(
      client('options', 'const options = { auth: { storage: make() } };\nfunction make() { return sessionStorage; }'),
    ),
  ).toEqual([`session-storage ${key}`]);
  const native = `import { Capacitor } from '@capacitor/core';
import { Keychain } from './keychain';
const storage = Capacitor.isNativePlatform() ? new Keychain() : localStorage;`;
  expect(medium(client('{ auth: { storage } }', native))).toEqual([`keystore ${key}`]);
});

it('reads settings as a device gets them, also from spread attributes', () => {
  const provider = (attributes: string, more = '') => `import { Auth0Provider } from '@auth0/auth0-react';
import { Capacitor } from '@capacitor/core';
${more}
export const App = () => <Auth0Provider domain="d" clientId="c" ${attributes}><p /></Auth0Provider>;`;
  const medium = (source: string) => storedBy(['@auth0/auth0-react'], { 'src/main.tsx': source }).join().split(' ')[0];
  expect(medium(provider(''))).toBe('memory');
  expect(medium(provider("cacheLocation={Capacitor.isNativePlatform() ? 'localstorage' : 'memory'}"))).toBe(
    'local-storage',
  );
  expect(medium(provider("cacheLocation={Capacitor.isNativePlatform() ? 'memory' : 'localstorage'}"))).toBe('memory');
  expect(medium(provider('{...props}', "const props = { cacheLocation: 'localstorage' as const };"))).toBe(
    'local-storage',
  );
});

it('sees through stores and hooks that hold a stored value', () => {
  const store = (body: string) => `import { defineStore } from 'pinia';
import { useLocalStorage, useStorageAsync } from '@vueuse/core';
import keychain from './keychain';
export const useAuth = defineStore('auth', ${body});`;
  const page = `import axios from 'axios';
import { useAuth } from './auth';
export async function signIn() {
  const auth = useAuth();
  const { data } = await axios.post('/login', {});
  auth.token = data.token;
}`;
  const kept = (body: string) =>
    storedBy(['pinia', '@vueuse/core'], {
      'src/keychain.ts': keychain,
      'src/auth.ts': store(body),
      'src/page.ts': page,
    });
  expect(kept("() => { const token = useLocalStorage('atk', ''); return { token }; }")).toEqual(['local-storage atk']);
  expect(kept("() => { const token = useStorageAsync('atk', '', keychain); return { token }; }")).toEqual([
    'keystore atk',
  ]);
  expect(kept("{ state: () => ({ token: useLocalStorage('atk', '') }) }")).toEqual(['local-storage atk']);
  expect(kept("{ state: () => ({ token: '' }) }")).toEqual([]);
});
