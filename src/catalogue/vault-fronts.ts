import type { Medium } from './medium.js';

/**
 * A module of the vault that stands in front of a store of the app: it has the calls of the store, and leads the keys
 * that storage/legacy-values lists to the vault.
 */
export interface VaultFront {
  /** Value of the condition `storage` of the templates. */
  readonly id: string;
  /** Catalogue entries whose calls it has. */
  readonly libraries: readonly string[];
  /** Media of the store, with the names that the list has for them. */
  readonly stores: Readonly<Partial<Record<Medium, string>>>;
  /** What is kept there that is not in the vault. */
  readonly medium: Medium;
  /** Reads return at once, so the vault has to be open before the app starts. */
  readonly isSynchronous: boolean;
  /** Whether old values move when the vault is opened; else when the app first asks for them. */
  readonly movesAtStart: boolean;
  readonly module: string;
  /** The function that it exports, and the interface of what that gives. */
  readonly name: string;
  readonly type: string;
  /** Members of the interface. */
  readonly members: string;
  readonly calls: { readonly write: string; readonly read: string; readonly remove: string };
  /** Slots of a call that writes. */
  readonly key: string;
  readonly value: string;
}

/** Id of the catalogue entry that says what a front does. */
export const frontLibrary = (id: string): string => `token-vault-${id}`;

export const vaultFronts: readonly VaultFront[] = [
  {
    id: 'vaulted-web-storage',
    libraries: ['web-storage'],
    stores: { 'local-storage': 'local-storage', 'session-storage': 'session-storage' },
    medium: 'local-storage',
    isSynchronous: true,
    movesAtStart: true,
    module: 'storage/vaulted-web-storage',
    name: 'vaultedWebStorage',
    type: 'VaultedWebStorage',
    members:
      'getItem(key: string): string | null; setItem(key: string, value: string): void; removeItem(key: string): void;',
    calls: { write: 'setItem', read: 'getItem', remove: 'removeItem' },
    key: '0',
    value: '1',
  },
  {
    id: 'vaulted-preferences',
    libraries: ['capacitor-preferences', 'capacitor-storage'],
    stores: { preferences: 'preferences' },
    medium: 'preferences',
    isSynchronous: false,
    movesAtStart: true,
    module: 'storage/vaulted-preferences',
    name: 'vaultedPreferences',
    type: 'VaultedPreferences',
    members: `
      get(options: { key: string }): Promise<{ value: string | null }>; remove(options: { key: string }): Promise<void>;
      set(options: { key: string; value: string }): Promise<void>;
    `,
    calls: { write: 'set', read: 'get', remove: 'remove' },
    key: '0.key',
    value: '0.value',
  },
  {
    id: 'vaulted-ionic-storage',
    libraries: ['ionic-storage'],
    stores: { 'ionic-storage': 'ionic-storage' },
    medium: 'ionic-storage',
    isSynchronous: false,
    movesAtStart: false,
    module: 'storage/vaulted-ionic-storage',
    name: 'vaultedIonicStorage',
    type: 'VaultedIonicStorage',
    members:
      'get(key: string): Promise<any>; set(key: string, value: any): Promise<any>; remove(key: string): Promise<any>;',
    calls: { write: 'set', read: 'get', remove: 'remove' },
    key: '0',
    value: '1',
  },
  {
    id: 'vaulted-localforage',
    libraries: ['localforage'],
    stores: { indexeddb: 'localforage' },
    medium: 'indexeddb',
    isSynchronous: false,
    movesAtStart: false,
    module: 'storage/vaulted-localforage',
    name: 'vaultedLocalForage',
    type: 'VaultedLocalForage',
    members: `
      getItem<T = any>(key: string): Promise<T | null>; setItem<T>(key: string, value: T): Promise<T>;
      removeItem(key: string): Promise<void>;
    `,
    calls: { write: 'setItem', read: 'getItem', remove: 'removeItem' },
    key: '0',
    value: '1',
  },
  {
    id: 'vaulted-cookies',
    libraries: ['js-cookie'],
    stores: { cookie: 'cookie' },
    medium: 'cookie',
    isSynchronous: true,
    movesAtStart: true,
    module: 'storage/vaulted-cookies',
    name: 'vaultedCookies',
    type: 'VaultedCookies',
    members: `
      get(name: string): string | undefined; set(name: string, value: string, attributes?: object): string | undefined;
      remove(name: string, attributes?: object): void;
    `,
    calls: { write: 'set', read: 'get', remove: 'remove' },
    key: '0',
    value: '1',
  },
];
