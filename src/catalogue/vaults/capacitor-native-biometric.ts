import { defineLibrary } from '../library.js';

/** The unmaintained predecessor: AES-GCM with a constant IV, and no access control on the key. */
export default defineLibrary({
  id: 'capacitor-native-biometric',
  title: 'Capacitor Native Biometric (epicshaggy)',
  docs: 'https://github.com/epicshaggy/capacitor-native-biometric',
  source: 'capacitor-native-biometric@4.2.2 dist/esm/definitions.d.ts, android NativeBiometric.java',
  packages: ['capacitor-native-biometric'],
  declarations: `
    export enum BiometryType { NONE, TOUCH_ID, FACE_ID, FINGERPRINT, FACE_AUTHENTICATION, IRIS_AUTHENTICATION, MULTIPLE }
    export interface Credentials { username: string; password: string }
    export interface AvailableResult { isAvailable: boolean; biometryType: BiometryType; errorCode?: number }
    export interface NativeBiometricPlugin {
      isAvailable(options?: any): Promise<AvailableResult>;
      verifyIdentity(options?: any): Promise<any>;
      getCredentials(options: { server: string }): Promise<Credentials>;
      setCredentials(options: { username: string; password: string; server: string }): Promise<any>;
      deleteCredentials(options: { server: string }): Promise<any>;
    }
    export const NativeBiometric: NativeBiometricPlugin;
  `,
  writes: [{ at: 'NativeBiometricPlugin.setCredentials', key: '0.server', value: '0.password', medium: 'keystore' }],
  reads: [{ at: 'NativeBiometricPlugin.getCredentials', key: '0.server', medium: 'keystore' }],
  removes: [{ at: 'NativeBiometricPlugin.deleteCredentials', key: '0.server', medium: 'keystore' }],
  uses: [
    { at: 'NativeBiometricPlugin.verifyIdentity', options: [] },
    { at: 'NativeBiometricPlugin.getCredentials', options: [] },
  ],
});
