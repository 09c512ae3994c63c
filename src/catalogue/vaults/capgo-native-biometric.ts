import { defineLibrary } from '../library.js';

/** `AccessControl` BIOMETRY_CURRENT_SET and BIOMETRY_ANY bind the key to biometrics; NONE, the default, does not. */
const boundToBiometrics = [
  {
    option: '0.accessControl',
    equals: [1, 2, 'AccessControl.BIOMETRY_CURRENT_SET', 'AccessControl.BIOMETRY_ANY'],
    medium: 'keystore-biometric' as const,
  },
];

export default defineLibrary({
  id: 'capgo-native-biometric',
  title: 'Capgo Native Biometric',
  docs: 'https://github.com/Cap-go/capacitor-native-biometric',
  source: '@capgo/capacitor-native-biometric@8.6.11 dist/esm/definitions.d.ts, ios NativeBiometricPlugin.swift',
  packages: ['@capgo/capacitor-native-biometric'],
  declarations: `
    export enum AccessControl { NONE = 0, BIOMETRY_CURRENT_SET = 1, BIOMETRY_ANY = 2 }
    export enum BiometryType { NONE, TOUCH_ID, FACE_ID, FINGERPRINT, FACE_AUTHENTICATION, IRIS_AUTHENTICATION, MULTIPLE, DEVICE_CREDENTIAL }
    export interface Credentials { username: string; password: string }
    export interface PromptOptions { reason?: string; title?: string; subtitle?: string; description?: string; negativeButtonText?: string }
    export interface ProtectionOptions { accessControl?: AccessControl; authValidityDuration?: number; title?: string; negativeButtonText?: string }
    export interface NativeBiometricPlugin {
      isAvailable(options?: any): Promise<{ isAvailable: boolean; biometryType: BiometryType; errorCode?: number }>;
      verifyIdentity(options?: any): Promise<void>;
      setCredentials(options: Credentials & { server: string } & ProtectionOptions): Promise<void>;
      getCredentials(options: { server: string }): Promise<Credentials>;
      getSecureCredentials(options: { server: string } & PromptOptions): Promise<Credentials>;
      deleteCredentials(options: { server: string }): Promise<void>;
      isCredentialsSaved(options: { server: string }): Promise<{ isSaved: boolean }>;
      setData(options: { key: string; value: string } & ProtectionOptions): Promise<void>;
      getData(options: { key: string }): Promise<{ value: string }>;
      getSecureData(options: { key: string } & PromptOptions): Promise<{ value: string }>;
      deleteData(options: { key: string }): Promise<void>;
      isDataSaved(options: { key: string }): Promise<{ isSaved: boolean }>;
      addListener(event: string, listener: (result: any) => void): Promise<any>;
    }
    export const NativeBiometric: NativeBiometricPlugin;
  `,
  writes: [
    {
      at: 'NativeBiometricPlugin.setCredentials',
      key: '0.server',
      value: '0.password',
      medium: 'keystore',
      settings: boundToBiometrics,
    },
    {
      at: 'NativeBiometricPlugin.setData',
      key: '0.key',
      value: '0.value',
      medium: 'keystore',
      settings: boundToBiometrics,
    },
  ],
  reads: [
    { at: 'NativeBiometricPlugin.getCredentials', key: '0.server', medium: 'keystore' },
    { at: 'NativeBiometricPlugin.getSecureCredentials', key: '0.server', medium: 'keystore-biometric' },
    { at: 'NativeBiometricPlugin.getData', key: '0.key', medium: 'keystore' },
    { at: 'NativeBiometricPlugin.getSecureData', key: '0.key', medium: 'keystore-biometric' },
  ],
  removes: [
    { at: 'NativeBiometricPlugin.deleteCredentials', key: '0.server', medium: 'keystore' },
    { at: 'NativeBiometricPlugin.deleteData', key: '0.key', medium: 'keystore' },
  ],
  uses: [
    {
      at: 'NativeBiometricPlugin.setCredentials',
      options: ['0.password', '0.accessControl', '0.authValidityDuration'],
    },
    { at: 'NativeBiometricPlugin.setData', options: ['0.value', '0.accessControl', '0.authValidityDuration'] },
    { at: 'NativeBiometricPlugin.verifyIdentity', options: ['0.useFallback'] },
    { at: 'NativeBiometricPlugin.getCredentials', options: [] },
    { at: 'NativeBiometricPlugin.getData', options: [] },
  ],
});
