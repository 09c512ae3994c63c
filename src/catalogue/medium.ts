/** Where a value ends up. The last group protects it; `log`, `url` and `clipboard` expose it without storing it. */
export type Medium =
  | 'local-storage'
  | 'session-storage'
  | 'web-storage'
  | 'cookie'
  | 'indexeddb'
  | 'websql'
  | 'cache-storage'
  | 'ionic-storage'
  | 'preferences'
  | 'file'
  | 'external-file'
  | 'sqlite'
  | 'log'
  | 'url'
  | 'clipboard'
  | 'memory'
  | 'encrypted-store'
  | 'keystore'
  | 'keystore-biometric';

/** How people call each medium. */
export const mediumTitle: Record<Medium, string> = {
  'local-storage': 'localStorage',
  'session-storage': 'sessionStorage',
  'web-storage': 'web storage',
  cookie: 'a cookie',
  indexeddb: 'IndexedDB',
  websql: 'WebSQL',
  'cache-storage': 'the Cache API',
  'ionic-storage': 'Ionic Storage',
  preferences: 'Preferences (UserDefaults, SharedPreferences)',
  file: 'a file',
  'external-file': 'a file in shared storage',
  sqlite: 'SQLite',
  log: 'the log',
  url: 'a URL',
  clipboard: 'the clipboard',
  memory: 'memory',
  'encrypted-store': 'an encrypted store',
  keystore: 'the Keychain / Keystore',
  'keystore-biometric': 'the Keychain / Keystore behind biometrics',
};

/** Media that show a value without storing it. */
export const isExposure = (medium: Medium): boolean => medium === 'log' || medium === 'url' || medium === 'clipboard';
