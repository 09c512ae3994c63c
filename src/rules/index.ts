import tokenInClipboard from './exposure/token-in-clipboard.js';
import tokenInLog from './exposure/token-in-log.js';
import tokenInUrl from './exposure/token-in-url.js';
import type { Rule } from './rule.js';
import sdkPersistsToken from './sdk/sdk-persists-token.js';
import tokenInCookie from './storage/token-in-cookie.js';
import tokenInFile from './storage/token-in-file.js';
import tokenInIndexeddb from './storage/token-in-indexeddb.js';
import tokenInIonicStorage from './storage/token-in-ionic-storage.js';
import tokenInPersistedStore from './storage/token-in-persisted-store.js';
import tokenInPreferences from './storage/token-in-preferences.js';
import tokenInSqlite from './storage/token-in-sqlite.js';
import tokenInWebStorage from './storage/token-in-web-storage.js';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  sdkPersistsToken,
  tokenInClipboard,
  tokenInCookie,
  tokenInFile,
  tokenInIndexeddb,
  tokenInIonicStorage,
  tokenInLog,
  tokenInPersistedStore,
  tokenInPreferences,
  tokenInSqlite,
  tokenInUrl,
  tokenInWebStorage,
];
