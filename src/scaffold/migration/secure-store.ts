import type { Medium } from '../../catalogue/medium.js';
import { frontLibrary, type VaultFront, vaultFronts } from '../../catalogue/vault-fronts.js';
import type { StorageAccess } from '../../web/storage-access.js';

/** A store in the clear whose calls a part of the vault offers too. */
export interface SecureStore {
  /** Stands in front of it, for calls that also serve values which are no secrets. */
  readonly front: VaultFront;
  /** Takes its place where the key is known, so that code changes by one name. */
  readonly substitute: Substitute | null;
}

/** What the vault exports in place of an object that every app has. */
export interface Substitute {
  /** Value of the condition `storage` of the templates. */
  readonly id: 'web' | 'preferences';
  readonly name: string;
  readonly module: string;
}

const webSubstitute: Substitute = { id: 'web', name: 'secureStorage', module: 'storage/secure-storage' };

const substitutes: Readonly<Record<string, Substitute>> = {
  'vaulted-web-storage': webSubstitute,
  'vaulted-preferences': { id: 'preferences', name: 'securePreferences', module: 'storage/secure-preferences' },
};

const secureStores: readonly SecureStore[] = vaultFronts.map((front) => ({
  front,
  substitute: substitutes[front.id] ?? null,
}));

/** Web storage, which libraries that read at once expect. */
export const webStore: SecureStore = secureStores.find(({ front }) =>
  front.libraries.includes('web-storage'),
) as SecureStore;

/** What a person would use in place of a medium. */
export const substituteFor = (medium: Medium): Substitute =>
  secureStores.find(({ front }) => front.stores[medium] !== undefined)?.substitute ?? webSubstitute;

/** The store of an access, whether or not the vault stands in front of it already. */
export const secureStoreOf = ({ library }: Pick<StorageAccess, 'library'>): SecureStore | null =>
  secureStores.find(({ front }) => front.libraries.includes(library) || isInFront(front, library)) ?? null;

/** Whether the access leads to the vault what the list names. */
export const isFronted = ({ library }: Pick<StorageAccess, 'library'>): boolean =>
  vaultFronts.some((front) => isInFront(front, library));

const isInFront = ({ id }: VaultFront, library: string): boolean => library === frontLibrary(id);
