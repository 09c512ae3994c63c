import type { Address, Slot } from './library.js';

/** How the code of an app tells a library to keep what it keeps in the vault. */
export interface StorageOption {
  /** Ids of the catalogue entries whose session or state it is about. */
  readonly libraries: readonly string[];
  /** The call, construction or element that takes the option; its last name is what the code must call. */
  readonly at: Address;
  /** Where it takes it: an argument and members of it, `props` and an attribute, or a statement `afterwards`. */
  readonly slot: Slot | 'afterwards';
  /** Versions that take it, when others do not. */
  readonly since?: { readonly package: string; readonly range: string };
  /** What is written there; `$old` stands for the storage before. */
  readonly value: string;
  /** The export of the vault in it. */
  readonly uses: { readonly name: string; readonly module: string };
  /** Condition of the templates that brings the module. */
  readonly template: { readonly storage: 'web' } | { readonly sdks: string } | null;
  /** An export of the library that it needs when there was no storage before. */
  readonly needs?: { readonly name: string; readonly module: string };
  /** The storage when the code names none. */
  readonly byDefault?: string;
  /** Whether the call may do without the argument that holds the options. */
  readonly isOptional?: boolean;
  /** What may be replaced: any storage, or what names a web storage, or only that name in it. */
  readonly replaces: 'any' | 'web-storage' | 'name of the web storage' | 'nothing';
  /** Members that say the same by other means, and go. */
  readonly drops?: readonly string[];
  /** Whether the library reads at once, so that the vault has to be open before the app starts. */
  readonly isSynchronous: boolean;
  /** Whether it reads when the app is put together, rather than when a component asks for its state. */
  readonly readsWhenMade?: boolean;
  /** Key of what it keeps, where neither the code nor the library names one. */
  readonly key?: Slot;
}

const secureStorage = { name: 'secureStorage', module: 'storage/secure-storage' };
const vaultStorage = { name: 'createVaultStorage', module: 'vault/vault-storage' };

/** Libraries that wait for their storage. What the old one held moves when it is first asked for. */
const waiting = { uses: vaultStorage, template: null, replaces: 'any', isSynchronous: false } as const;

/** Libraries that read without waiting, by the calls of web storage. */
const immediate = { uses: secureStorage, template: { storage: 'web' }, isSynchronous: true } as const;

const auth0 = {
  value: 'auth0Cache',
  uses: { name: 'auth0Cache', module: 'sdks/auth0' },
  template: { sdks: 'auth0' },
  replaces: 'nothing',
  drops: ['cacheLocation'],
  isSynchronous: false,
} as const;

export const storageOptions: readonly StorageOption[] = [
  ...['createClient', 'new SupabaseClient'].map(
    (at): StorageOption => ({
      libraries: ['supabase-js'],
      at,
      slot: '2.auth.storage',
      isOptional: true,
      value: "createVaultStorage('supabase', $old)",
      byDefault: 'globalThis.localStorage',
      ...waiting,
    }),
  ),
  ...['persistReducer', 'persistCombineReducers'].map(
    (at): StorageOption => ({
      libraries: ['redux-persist'],
      at,
      slot: '0.storage',
      value: "createVaultStorage('redux-persist', $old)",
      ...waiting,
    }),
  ),
  ...['createAuth0Client', 'new Auth0Client', 'provideAuth0', 'AuthModule.forRoot', 'createAuth0'].map(
    (at): StorageOption => ({
      libraries: ['auth0-spa-js', 'auth0-angular', 'auth0-vue'],
      at,
      slot: '0.cache',
      ...auth0,
    }),
  ),
  { libraries: ['auth0-react'], at: '<Auth0Provider>', slot: 'props.cache', ...auth0 },
  {
    libraries: ['oidc-client-ts'],
    at: 'new UserManager',
    slot: '0.userStore',
    value: 'userStore',
    uses: { name: 'userStore', module: 'sdks/oidc-client-ts' },
    template: { sdks: 'oidc-client-ts' },
    replaces: 'web-storage',
    isSynchronous: false,
  },
  {
    libraries: ['aws-amplify'],
    at: 'AmplifyClass.configure',
    slot: 'afterwards',
    since: { package: 'aws-amplify', range: '>=6' },
    value: 'keepAmplifyTokensInVault()',
    uses: { name: 'keepAmplifyTokensInVault', module: 'sdks/amplify' },
    template: { sdks: 'amplify' },
    replaces: 'nothing',
    isSynchronous: false,
  },
  {
    libraries: ['zustand-persist'],
    at: 'persist',
    slot: '1.storage',
    since: { package: 'zustand', range: '>=4' },
    value: 'createJSONStorage(() => secureStorage)',
    needs: { name: 'createJSONStorage', module: 'zustand/middleware' },
    replaces: 'name of the web storage',
    ...immediate,
  },
  ...[
    { slot: '0.persist.storage', key: '0.id' },
    { slot: '1.persist.storage', key: '0' },
    { slot: '2.persist.storage', key: '0' },
  ].map(
    (place): StorageOption => ({
      libraries: ['pinia'],
      at: 'defineStore',
      value: 'secureStorage',
      replaces: 'web-storage',
      ...place,
      ...immediate,
    }),
  ),
  ...[
    { libraries: ['vuex-persistedstate'], at: 'createPersistedState' },
    { libraries: ['vuex-persist'], at: 'new VuexPersistence' },
  ].map(
    (place): StorageOption => ({
      slot: '0.storage',
      isOptional: true,
      value: 'secureStorage',
      replaces: 'web-storage',
      readsWhenMade: true,
      ...place,
      ...immediate,
    }),
  ),
];
