import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'cordova-fingerprint-aio',
  title: 'Cordova Fingerprint All-In-One',
  docs: 'https://danielsogl.gitbook.io/awesome-cordova-plugins/fingerprint-aio',
  source: '@awesome-cordova-plugins/fingerprint-aio@6.16.0 ngx/index.d.ts',
  packages: [
    '@awesome-cordova-plugins/fingerprint-aio',
    '@awesome-cordova-plugins/fingerprint-aio/ngx',
    '@ionic-native/fingerprint-aio',
    '@ionic-native/fingerprint-aio/ngx',
  ],
  declarations: `
    export interface FingerprintOptions { title?: string; subtitle?: string; description?: string; fallbackButtonTitle?: string; cancelButtonTitle?: string; disableBackup?: boolean; confirmationRequired?: boolean }
    export interface FingerprintSecretOptions extends FingerprintOptions { secret: string; invalidateOnEnrollment?: boolean }
    export interface FingerprintAIO {
      isAvailable(options?: any): Promise<any>;
      registerBiometricSecret(options: FingerprintSecretOptions): Promise<any>;
      loadBiometricSecret(options: FingerprintOptions): Promise<string>;
      show(options: FingerprintOptions): Promise<any>;
    }
    interface FingerprintAIOExport extends FingerprintAIO { new (): FingerprintAIO }
    export const FingerprintAIO: FingerprintAIOExport;
  `,
  writes: [{ at: 'FingerprintAIO.registerBiometricSecret', value: '0.secret', medium: 'keystore-biometric' }],
  reads: [{ at: 'FingerprintAIO.loadBiometricSecret', medium: 'keystore-biometric' }],
});
