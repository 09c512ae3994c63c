import type { Medium } from '../../catalogue/medium.js';
import type { StorageAccess } from '../../web/storage-access.js';

/** A store in the clear whose calls a part of the vault offers too, so that code changes by one name. */
export interface SecureStore {
  /** Value of the condition `storage` of the templates. */
  readonly id: 'web' | 'preferences';
  /** What takes its place, and the module of the vault that exports it. */
  readonly name: string;
  readonly module: string;
  /** Catalogue entries whose calls it offers. */
  readonly libraries: readonly string[];
  readonly media: readonly Medium[];
  /** Reads return at once, so the vault has to be open before the app starts. */
  readonly isSynchronous: boolean;
}

const webStore: SecureStore = {
  id: 'web',
  name: 'secureStorage',
  module: 'storage/secure-storage',
  libraries: ['web-storage'],
  media: ['local-storage', 'session-storage'],
  isSynchronous: true,
};

const secureStores: readonly SecureStore[] = [
  webStore,
  {
    id: 'preferences',
    name: 'securePreferences',
    module: 'storage/secure-preferences',
    libraries: ['capacitor-preferences', 'capacitor-storage'],
    media: ['preferences'],
    isSynchronous: false,
  },
];

/** What a person would use in place of a medium. */
export const secureStoreFor = (medium: Medium): SecureStore =>
  secureStores.find(({ media }) => media.includes(medium)) ?? webStore;

export const secureStoreOf = ({ library, medium }: Pick<StorageAccess, 'library' | 'medium'>): SecureStore | null =>
  secureStores.find(({ libraries, media }) => libraries.includes(library) && media.includes(medium)) ?? null;
