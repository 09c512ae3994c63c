import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'capacitor-firebase-crashlytics',
  title: 'Capacitor Firebase Crashlytics',
  docs: 'https://github.com/capawesome-team/capacitor-firebase/tree/main/packages/crashlytics',
  source: '@capacitor-firebase/crashlytics dist/esm/definitions.d.ts',
  packages: ['@capacitor-firebase/crashlytics'],
  declarations: `
    export interface FirebaseCrashlyticsPlugin {
      log(options: { message: string }): Promise<void>;
      setCustomKey(options: { key: string; value: any; type: string }): Promise<void>;
      setUserId(options: { userId: string }): Promise<void>;
      recordException(options: { message: string; [name: string]: any }): Promise<void>;
      setEnabled(options: { enabled: boolean }): Promise<void>;
      crash(options: { message: string }): Promise<void>;
    }
    export const FirebaseCrashlytics: FirebaseCrashlyticsPlugin;
  `,
  writes: [
    { at: 'FirebaseCrashlyticsPlugin.log', value: '0.message', medium: 'log' },
    { at: 'FirebaseCrashlyticsPlugin.setCustomKey', key: '0.key', value: '0.value', medium: 'log' },
    { at: 'FirebaseCrashlyticsPlugin.setUserId', value: '0.userId', medium: 'log' },
    { at: 'FirebaseCrashlyticsPlugin.recordException', value: '0.message', medium: 'log' },
  ],
});
