import type { LegacyStore } from '../migration/migrate';

/** A value in the vault that earlier versions of the app kept in the clear. */
export interface LegacyValue {
  /** The store that the code of the app still names: `vaulted…(store)` leads these keys to the vault. */
  readonly from: StoreName;
  readonly key: string;
  /** Loaded to look there once, when the vault is opened. Without it the value moves when the app first asks for it. */
  readonly store?: () => Promise<LegacyStore>;
}

export type StoreName =
  | 'local-storage'
  | 'session-storage'
  | 'preferences'
  | 'cookie'
  | 'ionic-storage'
  | 'localforage';

/** A key that is added here moves to the vault wherever the app names its store in `vaulted…()`. */
export const legacyValues: readonly LegacyValue[] = __CAPWARD_LEGACY_VALUES__;

/** The keys of a store that the vault keeps. */
export const keysInVault = (store: StoreName): ReadonlySet<string> =>
  new Set(legacyValues.filter(({ from }) => from === store).map(({ key }) => key));
