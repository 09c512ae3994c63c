import { describe, expect, it } from 'vitest';
import type { FileMap } from '../../src/project/in-memory.js';
import { app, applied, planOf } from './scene.js';

const withPackage = (name: string): FileMap => ({
  'package.json': String(app['package.json']).replace('"react"', `"${name}": "*",\n    "react"`),
});

/** The file after init of an app that has it, the steps about it, and what a second run would do. */
async function init(files: FileMap, file: string) {
  const all = { ...app, ...files };
  const plan = await planOf(all);
  const after = applied(all, plan);
  const steps = plan.manualSteps.filter((step) => step.file === file);
  return { text: String(after[file]), steps, plan, after };
}

async function again(after: FileMap): Promise<unknown[]> {
  const vault = {
    'src/auth-vault/vault/vault.ts': "const record = 'auth-vault.record';\n",
    'src/auth-vault/backends/capgo.ts': 'export {};\n',
    'src/auth-vault/vault/vault-storage.ts': 'export {};\n',
    'src/auth-vault/storage/secure-storage.ts': 'export {};\n',
    'src/auth-vault/sdks/auth0.ts':
      "import { createVaultStorage } from '../vault/vault-storage';\nconst storage = createVaultStorage('auth0');\nexport const auth0Cache = { get: (key: string) => storage.getItem(key), set: (key: string, entry: object) => storage.setItem(key, JSON.stringify(entry)) };\n",
    'src/auth-vault/sdks/oidc-client-ts.ts':
      "import { createVaultStorage } from '../vault/vault-storage';\nconst storage = createVaultStorage('oidc');\nexport const userStore = { set: (key: string, value: string) => storage.setItem(key, value) };\n",
  };
  const plan = await planOf({ ...after, ...vault });
  return [...plan.edits.map(({ path }) => path), ...plan.manualSteps];
}

const vaultStorage = (name: string, old: string) => `createVaultStorage('${name}', ${old})`;

describe('a Supabase client', () => {
  const client = (call: string, before = '') =>
    `import { createClient } from '@supabase/supabase-js';\n${before}\nexport const supabase = ${call};\nsupabase.auth.signInWithPassword({ email: '', password: '' });\n`;
  const supabase = (call: string, before?: string) => ({
    ...withPackage('@supabase/supabase-js'),
    'src/db.ts': client(call, before),
  });
  const storage = vaultStorage('supabase', 'globalThis.localStorage');

  it.each<[string, string, string]>([
    ['createClient(url, key)', '', `createClient(url, key, {\n  auth: { storage: ${storage} },\n})`],
    [
      'createClient<Schema>(url, key, {})',
      '',
      `createClient<Schema>(url, key, {\n  auth: { storage: ${storage} },\n})`,
    ],
    [
      'createClient(url, key, { auth: { persistSession: true }, global: {} })',
      '',
      `createClient(url, key, { auth: { persistSession: true, storage: ${storage} }, global: {} })`,
    ],
    [
      'createClient(url, key, {\n  db: { schema: "app" },\n})',
      '',
      `createClient(url, key, {\n  db: { schema: "app" },\n  auth: { storage: ${storage} },\n})`,
    ],
    [
      'createClient(url, key, { auth: { storage: localStorage } })',
      '',
      `createClient(url, key, { auth: { storage: ${vaultStorage('supabase', 'localStorage')} } })`,
    ],
    [
      'createClient(url, key, { auth: { storage } })',
      'const storage = { getItem: (k: string) => localStorage.getItem(k), setItem: (k: string, v: string) => localStorage.setItem(k, v), removeItem: (k: string) => localStorage.removeItem(k) };\n',
      `createClient(url, key, { auth: { storage: ${vaultStorage('supabase', 'storage')} } })`,
    ],
    [
      'createClient(url, key, { auth } as never)',
      'const auth = { autoRefreshToken: true };\n',
      `const auth = { autoRefreshToken: true, storage: ${storage} };`,
    ],
  ])('keeps its session in the vault: %s', async (call, before, expected) => {
    const { text, steps, after } = await init(supabase(call, before), 'src/db.ts');
    expect(steps).toEqual([]);
    expect(text).toContain(expected);
    expect(text).toContain("import { createVaultStorage } from './auth-vault/vault/vault-storage';");
    expect(await again(after)).toEqual([]);
  });

  it('is written with the quotes of the file', async () => {
    const files = supabase('createClient(url, key)');
    const text = String(files['src/db.ts']).replaceAll("'", '"');
    const after = await init({ ...files, 'src/db.ts': text }, 'src/db.ts');
    expect(after.text).toContain('createVaultStorage("supabase", globalThis.localStorage)');
    expect(after.text).not.toContain("'");
  });

  it('is written with the line endings of the file', async () => {
    const files = supabase('createClient(url, key)');
    const text = String(files['src/db.ts']).replaceAll('\n', '\r\n');
    const after = await init({ ...files, 'src/db.ts': text }, 'src/db.ts');
    expect(after.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each<[string, string, string, RegExp]>([
    [
      'options from elsewhere',
      'createClient(url, key, options)',
      "import { options } from './options';\n",
      /put together elsewhere/,
    ],
    [
      'a spread that may win',
      'createClient(url, key, { auth: { storage: localStorage, ...rest } })',
      '',
      /a spread may set/,
    ],
    ['a spread with the group', 'createClient(url, key, { ...shared })', '', /a spread may set/],
    [
      'two constants of that name',
      'createClient(url, key, options)',
      'const options = {};\nfunction f(options: object) {}\n',
      /put together elsewhere/,
    ],
  ])('is left to a person with %s', async (_, call, before, reason) => {
    const files = supabase(call, before);
    const { text, steps } = await init(files, 'src/db.ts');
    expect(text).toBe(files['src/db.ts']);
    expect(steps).toEqual([
      expect.objectContaining({
        text: expect.stringMatching(reason),
        snippet: expect.stringContaining('supabaseAuth'),
      }),
    ]);
  });

  it('is left alone when it keeps nothing', async () => {
    const files = supabase('createClient(url, key, { auth: { persistSession: false } })');
    const { text, steps } = await init(files, 'src/db.ts');
    expect([text, steps]).toEqual([files['src/db.ts'], []]);
  });

  it('is told together with all clients of the app, or not at all', async () => {
    const other = client('createClient(url, key, options)', "import { options } from './options';\n");
    const { text, steps } = await init({ ...supabase('createClient(url, key)'), 'src/other.ts': other }, 'src/db.ts');
    expect(text).toBe(client('createClient(url, key)'));
    expect(steps[0]?.text).toMatch(/put together elsewhere \(src\/other\.ts:4\)/);
  });

  it('is not told when a client that only reads shares the session', async () => {
    const reader =
      "import { createClient } from '@supabase/supabase-js';\nexport const rows = createClient(url, key).from('trips');\n";
    const { steps } = await init({ ...supabase('createClient(url, key)'), 'src/rows.ts': reader }, 'src/db.ts');
    expect(steps[0]?.text).toMatch(/another client of the library shares the session \(src\/rows\.ts:2\)/);
    const apart = reader.replace('key)', 'key, { auth: { persistSession: false } })');
    const told = await init({ ...supabase('createClient(url, key)'), 'src/rows.ts': apart }, 'src/db.ts');
    expect([told.steps, told.after['src/rows.ts']]).toEqual([[], apart]);
    const script = `import { readFileSync } from 'node:fs';\n${reader}`;
    const beside = await init({ ...supabase('createClient(url, key)'), 'src/seed.ts': script }, 'src/db.ts');
    expect([beside.steps, beside.after['src/seed.ts']]).toEqual([[], script]);
  });
});

describe('another SDK', () => {
  it.each<[string, string, string]>([
    [
      '@auth0/auth0-spa-js',
      "import { createAuth0Client } from '@auth0/auth0-spa-js';\nexport const auth0 = createAuth0Client({ domain: 'd', clientId: 'c', cacheLocation: 'localstorage', useRefreshTokens: true });\n",
      "createAuth0Client({ domain: 'd', clientId: 'c', cache: auth0Cache, useRefreshTokens: true })",
    ],
    [
      '@auth0/auth0-vue',
      "import { createAuth0 } from '@auth0/auth0-vue';\nexport const plugin = createAuth0({\n  domain: 'd',\n  cacheLocation: 'localstorage',\n});\n",
      "createAuth0({\n  domain: 'd',\n  cache: auth0Cache,\n})",
    ],
    [
      '@auth0/auth0-react',
      'import { Auth0Provider } from \'@auth0/auth0-react\';\nexport const Root = () => <Auth0Provider domain="d" clientId="c" cacheLocation="localstorage"><p /></Auth0Provider>;\n',
      '<Auth0Provider domain="d" clientId="c" cache={auth0Cache}><p /></Auth0Provider>',
    ],
    [
      'oidc-client-ts',
      "import { UserManager, WebStorageStateStore } from 'oidc-client-ts';\nexport const users = new UserManager({ authority: 'a', userStore: new WebStorageStateStore({ store: window.localStorage }) });\n",
      "import { UserManager } from 'oidc-client-ts';\nimport { userStore } from './auth-vault/sdks/oidc-client-ts';\nexport const users = new UserManager({ authority: 'a', userStore });",
    ],
    [
      'oidc-client-ts',
      "import { UserManager } from 'oidc-client-ts';\nexport const users = new UserManager({ authority: 'a' });\n",
      "new UserManager({ authority: 'a', userStore })",
    ],
  ])('is told by its option: %s', async (name, source, expected) => {
    const { text, steps, after } = await init({ ...withPackage(name), 'src/sdk.tsx': source }, 'src/sdk.tsx');
    expect(steps).toEqual([]);
    expect(text).toContain(expected);
    expect(await again(after)).toEqual([]);
  });

  const amplify = (call: string) =>
    `import { Amplify } from 'aws-amplify';\nimport { signIn } from 'aws-amplify/auth';\nimport { outputs } from './outputs';\n\n${call}\nexport const login = () => signIn({});\n`;

  it('is told by a statement after it was set up', async () => {
    const files = { ...withPackage('aws-amplify'), 'src/sdk.ts': amplify('Amplify.configure(outputs);') };
    const { text, steps } = await init(files, 'src/sdk.ts');
    expect(steps).toEqual([]);
    expect(text).toContain('Amplify.configure(outputs);\nkeepAmplifyTokensInVault();\n');
    expect(text).toContain("import { keepAmplifyTokensInVault } from './auth-vault/sdks/amplify';");
  });

  it.each([
    [
      'is a part of an expression',
      'export const ready = Amplify.configure(outputs);',
      '"aws-amplify": "^6.0.0"',
      /no statement of its own/,
    ],
    [
      'has a version that knows no such call',
      'Amplify.configure(outputs);',
      '"aws-amplify": "^5.3.0"',
      /does not know how to tell it/,
    ],
  ])('is left to a person when it %s', async (_, call, version, reason) => {
    const manifest = String(app['package.json']).replace('"react"', `${version},\n    "react"`);
    const { text, steps } = await init({ 'package.json': manifest, 'src/sdk.ts': amplify(call) }, 'src/sdk.ts');
    expect(text).toBe(amplify(call));
    expect(steps[0]?.text).toMatch(reason);
  });

  it('keeps a storage of its own, which a person has to judge', async () => {
    const source =
      "import { UserManager } from 'oidc-client-ts';\nimport { store } from './store';\nexport const users = new UserManager({ authority: 'a', userStore: store });\n";
    const store =
      'export const store = { set: async (key: string, value: string) => localStorage.setItem(key, value) };\n';
    const files = { ...withPackage('oidc-client-ts'), 'src/sdk.ts': source, 'src/store.ts': store };
    const { text, steps } = await init(files, 'src/sdk.ts');
    expect(text).toBe(source);
    expect(steps[0]?.text).toMatch(/it has a storage of its own/);
  });

  it('ends its session with the app when it takes no storage, so a person decides', async () => {
    const source =
      "import { PublicClientApplication } from '@azure/msal-browser';\nexport const msal = new PublicClientApplication({ auth: { clientId: 'c' }, cache: { cacheLocation: 'localStorage' } });\n";
    const { text, steps } = await init({ ...withPackage('@azure/msal-browser'), 'src/sdk.ts': source }, 'src/sdk.ts');
    expect(text).toBe(source);
    expect(steps[0]?.text).toMatch(/takes no storage but its own, so the session ends with the app/);
  });
});

describe('a persisted store', () => {
  const zustand = (options: string, imports = 'persist') => ({
    ...withPackage('zustand'),
    'src/store.ts': `import { create } from 'zustand';\nimport { ${imports} } from 'zustand/middleware';\n\ninterface State {\n  accessToken: string | null;\n  theme: string;\n}\n\nexport const useAuth = create<State>()(\n  persist((set) => ({ accessToken: null as string | null, theme: 'dark' }), ${options}),\n);\n`,
  });

  it.each<[string, string, string]>([
    ["{ name: 'kc-auth' }", 'persist', "{ name: 'kc-auth', storage: createJSONStorage(() => secureStorage) }"],
    [
      "{ name: 'kc-auth', storage: createJSONStorage(() => window.localStorage) }",
      'createJSONStorage, persist',
      "{ name: 'kc-auth', storage: createJSONStorage(() => secureStorage) }",
    ],
    [
      "{\n      name: 'kc-auth',\n      partialize: (state) => ({ accessToken: state.accessToken }),\n    }",
      'persist',
      'partialize: (state) => ({ accessToken: state.accessToken }),\n      storage: createJSONStorage(() => secureStorage),\n    }',
    ],
  ])('of Zustand reads from the vault at once: %s', async (options, imports, expected) => {
    const { text, steps, plan, after } = await init(zustand(options, imports), 'src/store.ts');
    expect(steps).toEqual([]);
    expect(text).toContain(expected);
    expect(text.match(/createJSONStorage[,} ]/g)).toHaveLength(1);
    expect(text).toContain("import { secureStorage } from './auth-vault/storage/secure-storage';");
    expect(plan.edits.map(({ path }) => path)).toContain('src/bootstrap.tsx');
    expect(await again(after)).toEqual([]);
  });

  it('takes along code that reads what it keeps', async () => {
    const http =
      "export const bearer = () => JSON.parse(localStorage.getItem('kc-auth') ?? '{}').state?.accessToken;\n";
    const { after } = await init({ ...zustand("{ name: 'kc-auth' }"), 'src/http.ts': http }, 'src/store.ts');
    expect(after['src/http.ts']).toContain("JSON.parse(secureStorage.getItem('kc-auth') ?? '{}')");
  });

  it('of Zustand is left alone when it keeps no secret', async () => {
    const files = zustand("{ name: 'kc-ui', partialize: (state) => ({ theme: state.theme }) }");
    const { text, steps } = await init(files, 'src/store.ts');
    expect([text, steps]).toEqual([files['src/store.ts'], []]);
  });

  it('of Zustand is left to a person with a storage of its own', async () => {
    const files = zustand("{ name: 'kc-auth', storage: createJSONStorage(() => disk) }", 'createJSONStorage, persist');
    const disk =
      'const disk = { getItem: (k: string) => localStorage.getItem(k), setItem: (k: string, v: string) => localStorage.setItem(k, v) };\n';
    const source = disk + String(files['src/store.ts']);
    const { text, steps } = await init({ ...files, 'src/store.ts': source }, 'src/store.ts');
    expect(text).toBe(source);
    expect(steps[0]?.text).toMatch(/Let Zustand persist keep the access token in the vault.*a storage of its own/);
  });

  const pinia = (store: string) => ({
    ...withPackage('pinia'),
    'src/plugins.ts':
      "import { createPinia } from 'pinia';\nimport persisted from 'pinia-plugin-persistedstate';\n\nexport const pinia = createPinia().use(persisted);\n",
    'src/store.ts': `import { defineStore } from 'pinia';\n\nexport const useAuth = ${store};\n`,
  });

  it.each<[string, string, string]>([
    [
      "defineStore('session', { state: () => ({ accessToken: '' }), persist: true })",
      'persist: { storage: secureStorage }',
      'session',
    ],
    [
      "defineStore({ id: 'session', state: () => ({ accessToken: '' }), persist: { key: 'kept' } })",
      "persist: { key: 'kept', storage: secureStorage }",
      'kept',
    ],
    [
      "defineStore('session', { state: () => ({ accessToken: '' }), persist: { storage: sessionStorage } })",
      'persist: { storage: secureStorage }',
      'session',
    ],
  ])('of Pinia too: %s', async (store, expected) => {
    const { text, steps, after } = await init(pinia(store), 'src/store.ts');
    expect(steps).toEqual([]);
    expect(text).toContain(expected);
    expect(await again(after)).toEqual([]);
  });

  it('of Redux waits for its storage, and finds old values there', async () => {
    const source =
      "import { persistReducer } from 'redux-persist';\nimport storage from 'redux-persist/lib/storage';\n\nconst config = { key: 'root', storage };\nconst reducer = (state = { accessToken: '' }, action: { type: string }) => state;\nexport const persisted = persistReducer(config, reducer);\n";
    const { text, steps, after } = await init(
      { ...withPackage('redux-persist'), 'src/store.ts': source },
      'src/store.ts',
    );
    expect(steps).toEqual([]);
    expect(text).toContain("const config = { key: 'root', storage: createVaultStorage('redux-persist', storage) };");
    expect(await again(after)).toEqual([]);
  });
});
