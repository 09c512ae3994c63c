import { defineLibrary } from '../library.js';

/** Plain UserDefaults and SharedPreferences, despite the name. The root export is an instance, `/ngx` a class. */
export default defineLibrary({
  id: 'native-storage',
  title: 'Native Storage',
  docs: 'https://danielsogl.gitbook.io/awesome-cordova-plugins/nativestorage',
  source: '@awesome-cordova-plugins/native-storage@6.16.0, @ionic-native/native-storage@5.36.0 index.d.ts',
  packages: [
    '@awesome-cordova-plugins/native-storage',
    '@awesome-cordova-plugins/native-storage/ngx',
    '@ionic-native/native-storage',
    '@ionic-native/native-storage/ngx',
  ],
  declarations: `
    export interface NativeStorage {
      initWithSuiteName(reference: string): Promise<any>;
      setItem(reference: string, value: any): Promise<any>;
      getItem(reference: string): Promise<any>;
      keys(): Promise<any>;
      remove(reference: string): Promise<any>;
      clear(): Promise<any>;
    }
    interface NativeStorageExport extends NativeStorage { new (): NativeStorage }
    export const NativeStorage: NativeStorageExport;
  `,
  writes: [{ at: 'NativeStorage.setItem', key: '0', value: '1', medium: 'preferences' }],
  reads: [{ at: 'NativeStorage.getItem', key: '0', medium: 'preferences' }],
  removes: [
    { at: 'NativeStorage.remove', key: '0', medium: 'preferences' },
    { at: 'NativeStorage.clear', medium: 'preferences' },
  ],
});
