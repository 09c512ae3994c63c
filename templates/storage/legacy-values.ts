import type { LegacyStore } from '../migration/migrate';

/** Where earlier versions of the app kept what is in the vault now. */
export const legacyValues: readonly { store: () => Promise<LegacyStore>; key: string }[] = __CAPWARD_LEGACY_VALUES__;
