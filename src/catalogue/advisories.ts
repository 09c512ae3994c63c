import type { Address, Slot } from './library.js';

/** A flaw in published versions of a package that keeps secrets, found by reading them. */
export interface Advisory {
  /** Permanent, kebab-case. */
  readonly id: string;
  readonly package: string;
  /** Affected versions, as a range of semantic versions. */
  readonly affected: string;
  /** First version without it; `null` when there is none. */
  readonly fixed: string | null;
  readonly grade: 'high' | 'medium' | 'low';
  /** What the package does, as a clause: `it encrypts …`. */
  readonly flaw: string;
  readonly advice: string;
  /** Where it was read. */
  readonly source: string;
  /**
   * The flaw only shows when the app calls one of these; with `option`, with a blank value, or an unknown one, in that
   * slot.
   */
  readonly needs?: { readonly library: string; readonly calls: readonly Address[]; readonly option?: Slot };
}

/** What an app gains from another store in place of one that nobody repairs. */
const otherStore = 'Move the secrets to @aparajita/capacitor-secure-storage or @capgo/capacitor-native-biometric.';

/** What keeps something; the same plugins are used to ask for a finger alone. */
const credentials = ['setCredentials', 'getCredentials'].map((name) => `NativeBiometricPlugin.${name}`);

export const advisories: readonly Advisory[] = [
  {
    id: 'capgo-native-biometric-fixed-iv',
    package: '@capgo/capacitor-native-biometric',
    affected: '>=5.0.0 <8.2.1',
    fixed: '8.3.1',
    grade: 'high',
    flaw: 'it encrypts user name and password with one AES-GCM key and the same all-zero IV, so that who knows one of them can compute the other',
    advice:
      'Update to 8.3.1 or later, and store the credentials anew: what is already stored keeps its old encryption.',
    source: '@capgo/capacitor-native-biometric@5.1.1, 6.0.4, 7.6.0, 8.0.2, 8.0.3, 8.2.0 and 8.3.1 NativeBiometric.java',
    needs: { library: 'capgo-native-biometric', calls: credentials },
  },
  {
    id: 'native-biometric-fixed-iv',
    package: 'capacitor-native-biometric',
    affected: '<=4.2.2',
    fixed: null,
    grade: 'high',
    flaw: 'it encrypts user name and password with one AES-GCM key and the same all-zero IV, so that who knows one of them can compute the other',
    advice: 'Replace it with @capgo/capacitor-native-biometric 8.3.1 or later, and store the credentials anew.',
    source: 'capacitor-native-biometric@4.2.2 android NativeBiometric.java',
    needs: { library: 'capacitor-native-biometric', calls: credentials },
  },
  {
    id: 'secure-storage-plugin-base64-fallback',
    package: 'capacitor-secure-storage-plugin',
    affected: '<=0.13.0',
    fixed: null,
    grade: 'medium',
    flaw: 'on Android it stores values as mere Base64 when the Keystore cannot be opened, and says nothing to the app',
    advice: otherStore,
    source: 'capacitor-secure-storage-plugin@0.13.0 android PasswordStorageHelper.java',
  },
  {
    id: 'evva-secure-storage-base64-fallback',
    package: '@evva/capacitor-secure-storage-plugin',
    affected: '<=4.0.4',
    fixed: null,
    grade: 'medium',
    flaw: 'on Android it stores values as mere Base64 when its encrypted preferences cannot be opened, for instance after a restored backup, and says nothing to the app',
    advice: otherStore,
    source: '@evva/capacitor-secure-storage-plugin@4.0.4 android PasswordStorageHelper.java',
  },
  {
    id: 'aparajita-secure-storage-blank-prefix',
    package: '@aparajita/capacitor-secure-storage',
    affected: '<8.0.1',
    fixed: '8.0.1',
    grade: 'low',
    flaw: 'with a blank key prefix `clear()` may remove every Keychain item of the app, also those of other plugins',
    advice: 'Update to 8.0.1 or later, or set a key prefix that is not blank.',
    source: '@aparajita/capacitor-secure-storage@8.0.1 dist/esm/definitions.d.ts, setKeyPrefix',
    needs: {
      library: 'aparajita-secure-storage',
      calls: ['SecureStoragePlugin.setKeyPrefix'],
      option: '0',
    },
  },
  {
    id: 'nativestorage-logs-key',
    package: 'cordova-plugin-nativestorage',
    affected: '<=2.3.2',
    fixed: null,
    grade: 'low',
    flaw: 'its methods with a password write the derived key and the IV to the log of the device',
    advice: otherStore,
    source: 'cordova-plugin-nativestorage@2.3.2 src/android/NativeStorage.java, Crypto.java',
  },
  {
    id: 'capgo-updater-default-key',
    package: '@capgo/capacitor-updater',
    affected: '10.0.0',
    fixed: null,
    grade: 'medium',
    flaw: 'that version is an old build for Capacitor 5, which decrypts updates with a private key that ships inside the plugin',
    advice: 'Use the line of your Capacitor version, such as 8.x for Capacitor 8, and set `publicKey`.',
    source: '@capgo/capacitor-updater@10.0.0 CapacitorUpdaterPlugin.java, definitions.d.ts',
  },
];
