import type { Medium } from './medium.js';

/** A file or folder inside the data of an Android app, as backup rules name it. */
export interface DataFile {
  readonly domain: 'root' | 'file' | 'database' | 'sharedpref';
  /** Empty for a file of the domain whose name the app chooses. */
  readonly path: string;
}

/** A getDir-style folder, so inside Auto Backup. (https://developer.android.com/identity/data/autobackup) */
const webView: readonly DataFile[] = [{ domain: 'root', path: 'app_webview' }];

const preferences = (name: string): DataFile => ({ domain: 'sharedpref', path: `${name}.xml` });

/** Where Android keeps what a medium holds. Media that are missing lie outside of backups. */
export const filesOfMedium: Partial<Record<Medium, readonly DataFile[]>> = {
  'local-storage': webView,
  'session-storage': webView,
  'web-storage': webView,
  cookie: webView,
  indexeddb: webView,
  websql: webView,
  'cache-storage': webView,
  'ionic-storage': webView,
  // @capacitor/preferences@8.0.1 PreferencesConfiguration.java, @capacitor/storage@1.2.5 StorageConfiguration.java
  preferences: [preferences('CapacitorStorage')],
  file: [{ domain: 'file', path: '' }],
  sqlite: [{ domain: 'database', path: '' }],
};

/** Libraries, by the title of their entry, that keep it in files of their own. */
export const filesOfLibrary: Readonly<Record<string, readonly DataFile[]>> = {
  // @capgo/capacitor-social-login@8.5.10 OAuth2Provider.java and its siblings
  'Capgo Social Login': [
    'CapgoOAuth2ProviderPrefs',
    'CapgoTwitterProviderPrefs',
    'CapgoTelegramProviderPrefs',
    'APPLE_LOGIN_Q16ob0k_SHARED_PERF',
    'GOOGLE_LOGIN_F13oz0I_SHARED_PERF',
  ].map(preferences),
  // cordova-plugin-nativestorage@2.3.2 NativeStorage.java
  'Native Storage': [preferences('NativeStorage')],
  'cordova-plugin-nativestorage': [preferences('NativeStorage')],
};

/** Packages that keep ciphertext in these files; its key stays in the Keystore, so a restored copy is useless. */
export const sealedFiles: Readonly<Record<string, readonly DataFile[]>> = {
  '@aparajita/capacitor-secure-storage': [preferences('WSSecureStorageSharedPreferences')],
  'capacitor-secure-storage-plugin': [preferences('cap_sec')],
  '@evva/capacitor-secure-storage-plugin': [preferences('cap_sec_esp'), preferences('cap_sec')],
  '@capgo/capacitor-native-biometric': [preferences('NativeBiometricSharedPreferences')],
  'capacitor-native-biometric': [preferences('NativeBiometricSharedPreferences')],
  '@capacitor-community/sqlite': [preferences('sqlite_encrypted_shared_prefs')],
  '@capawesome-team/capacitor-secure-preferences': [preferences('CAPAWESOME_SECURE_PREFERENCES')],
};
