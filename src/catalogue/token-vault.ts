import type { Library } from './library.js';
import type { Medium } from './medium.js';
import { frontLibrary, type VaultFront, vaultFronts } from './vault-fronts.js';

/** The vault that `init` has added to an app. Its code is the app's own, so the engine is told what it does. */
export interface TokenVault {
  /** POSIX path of the vault's folder. */
  readonly folder: string;
  readonly extension: 'ts' | 'js';
  /** What guards its key. */
  readonly medium: Medium;
  /** Keys that its fronts lead to it, by the name of the store that kept them before. */
  readonly kept: ReadonlyMap<string, readonly string[]>;
}

/** Files of a back end, and what guards a key there, from the weakest on. */
export const backendMedia: Readonly<Record<string, Medium>> = {
  aparajita: 'keystore',
  // The app asks, the store does not.
  'aparajita-biometric': 'keystore',
  capgo: 'keystore-biometric',
  'identity-vault': 'keystore-biometric',
  'capawesome-vault': 'keystore-biometric',
};

export const vaultEntries = ({ folder, extension, medium, kept }: TokenVault): Library[] =>
  [...modules(medium), ...vaultFronts.map((front) => frontEntry(front, kept, medium))].map((entry) => ({
    docs: 'https://github.com/capward/capward/blob/main/docs/vault.md',
    source: `templates/${entry.module}.ts`,
    packages: [],
    standsFor: [`${folder}/${entry.module}.${extension}`],
    ...entry,
  }));

type Entry = Pick<Library, 'id' | 'title' | 'declarations' | 'needles'> & { readonly module: string } & Pick<
    Library,
    'writes' | 'reads' | 'removes' | 'sources' | 'adapters' | 'uses'
  >;

const modules = (medium: Medium): readonly Entry[] => [
  {
    id: 'token-vault-session',
    title: 'Session of the vault',
    module: 'session/session',
    declarations: `
      export interface Session {
        readonly state: any; start(): Promise<void>; unlock(): Promise<void>; lock(): void;
        signIn(subject: string, grant: { accessToken: string; refreshToken?: string; idToken?: string; expiresIn?: number }): Promise<void>;
        accessToken(refused?: string): Promise<string>; idToken(): Promise<string | null>; signOut(): Promise<{ revoked: boolean }>;
      }
      export interface SessionOptions { [name: string]: any }
      export function createSession(options: SessionOptions): Session;
    `,
    needles: ['session.'],
    writes: [{ at: 'Session.signIn', value: '1', medium }],
    sources: [
      { at: 'Session.accessToken', kind: 'access-token' },
      { at: 'Session.idToken', kind: 'id-token' },
    ],
    uses: [
      { at: 'Session.signIn', options: [] },
      { at: 'Session.signOut', options: [] },
    ],
  },
  {
    id: 'token-vault-sign-in',
    title: 'Sign-in of the vault',
    module: 'oauth/sign-in',
    declarations: 'export function signIn(): Promise<void>;',
    needles: ['oauth/sign-in'],
    uses: [{ at: 'signIn', options: [] }],
  },
  {
    id: 'token-vault-storage',
    title: 'Storage of the vault',
    module: 'vault/vault-storage',
    declarations: `
      export interface VaultStorage {
        getItem(key: string): Promise<string | null>; setItem(key: string, value: string): Promise<void>; removeItem(key: string): Promise<void>;
        entries(): Promise<Map<string, string>>; clear(): Promise<void>;
      }
      export function createVaultStorage(name: string, old?: any): VaultStorage;
    `,
    needles: ['createVaultStorage'],
    writes: [{ at: 'VaultStorage.setItem', key: '0', value: '1', medium }],
    reads: [{ at: 'VaultStorage.getItem', key: '0', medium }],
    removes: [
      { at: 'VaultStorage.removeItem', key: '0', medium },
      { at: 'VaultStorage.clear', medium },
    ],
    adapters: [{ at: 'createVaultStorage', medium }],
    uses: [{ at: 'createVaultStorage', options: [] }],
  },
  {
    id: 'token-vault-secure-storage',
    title: 'Secure storage of the vault',
    module: 'storage/secure-storage',
    declarations: `
      export interface SecureStorage {
        getItem(key: string): string | null; setItem(key: string, value: string): Promise<void>; removeItem(key: string): Promise<void>; clear(): Promise<void>;
      }
      export const secureStorage: SecureStorage;
      export function openSecureStorage(): Promise<void>;
    `,
    needles: ['secureStorage'],
    writes: [{ at: 'SecureStorage.setItem', key: '0', value: '1', medium }],
    reads: [{ at: 'SecureStorage.getItem', key: '0', medium }],
    removes: [
      { at: 'SecureStorage.removeItem', key: '0', medium },
      { at: 'SecureStorage.clear', medium },
    ],
    adapters: [{ at: 'secureStorage', medium }],
    uses: [{ at: 'SecureStorage.setItem', options: [] }],
  },
  {
    id: 'token-vault-secure-preferences',
    title: 'Secure preferences of the vault',
    module: 'storage/secure-preferences',
    declarations: `
      export interface SecurePreferences {
        get(options: { key: string }): Promise<{ value: string | null }>; set(options: { key: string; value: string }): Promise<void>;
        remove(options: { key: string }): Promise<void>; clear(): Promise<void>;
      }
      export const securePreferences: SecurePreferences;
    `,
    needles: ['securePreferences'],
    writes: [{ at: 'SecurePreferences.set', key: '0.key', value: '0.value', medium }],
    reads: [{ at: 'SecurePreferences.get', key: '0.key', medium }],
    removes: [
      { at: 'SecurePreferences.remove', key: '0.key', medium },
      { at: 'SecurePreferences.clear', medium },
    ],
    uses: [{ at: 'SecurePreferences.set', options: [] }],
  },
];

/** What is not in the vault stays where it was, and is judged as before. */
function frontEntry(front: VaultFront, kept: TokenVault['kept'], inVault: Medium): Entry {
  const { id, module, name, type, members, medium, calls, key, value, stores } = front;
  // Which of several stores is meant is decided when the app runs.
  const keys = Object.values(stores).flatMap((store) => kept.get(store) ?? []);
  return {
    id: frontLibrary(id),
    title: 'Store with the vault in front of it',
    module,
    declarations: `export interface ${type} { ${members} clear(): any }\nexport function ${name}(store: any): ${type};`,
    needles: [name],
    writes: [{ at: `${type}.${calls.write}`, key, value, medium, apart: { keys, medium: inVault } }],
    reads: [{ at: `${type}.${calls.read}`, key, medium }],
    removes: [
      { at: `${type}.${calls.remove}`, key, medium },
      { at: `${type}.clear`, medium },
    ],
    uses: [{ at: `${type}.${calls.write}`, options: [] }],
  };
}
