import type { LegacyToken } from './migrate';

/** Where the app kept its tokens before. Can be emptied once nobody updates from such a version any more. */
export const legacyTokens: readonly LegacyToken[] = __CAPWARD_LEGACY_TOKENS__;
