import { defineLibrary } from '../library.js';

/** iOS only. `useTouchID` binds the item to biometrics. */
export default defineLibrary({
  id: 'cordova-keychain',
  title: 'Cordova Keychain',
  docs: 'https://danielsogl.gitbook.io/awesome-cordova-plugins/keychain',
  source: '@awesome-cordova-plugins/keychain@6.4.0 ngx/index.d.ts',
  packages: [
    '@awesome-cordova-plugins/keychain',
    '@awesome-cordova-plugins/keychain/ngx',
    '@ionic-native/keychain',
    '@ionic-native/keychain/ngx',
  ],
  declarations: `
    export interface Keychain {
      get(key: string, touchIDMessage?: string): Promise<any>;
      set(key: string, value: string | number | boolean, useTouchID: boolean): Promise<any>;
      getJson(key: string, touchIDMessage?: string): Promise<any>;
      setJson(key: string, obj: any, useTouchId?: boolean): Promise<any>;
      remove(key: string): Promise<any>;
    }
    interface KeychainExport extends Keychain { new (): Keychain }
    export const Keychain: KeychainExport;
  `,
  writes: ['set', 'setJson'].map((name) => ({
    at: `Keychain.${name}`,
    key: '0',
    value: '1',
    medium: 'keystore',
    settings: [{ option: '2', equals: [true], medium: 'keystore-biometric' }],
  })),
  reads: [
    { at: 'Keychain.get', key: '0', medium: 'keystore' },
    { at: 'Keychain.getJson', key: '0', medium: 'keystore' },
  ],
  removes: [{ at: 'Keychain.remove', key: '0', medium: 'keystore' }],
});
