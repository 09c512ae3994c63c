import { defineLibrary } from '../library.js';

/** localStorage where it works, then sessionStorage, cookies, memory. */
export default defineLibrary({
  id: 'store-js',
  title: 'store.js',
  docs: 'https://github.com/marcuswestin/store.js',
  source: 'store@2.0.12 storages/all.js, src/store-engine.js; @types/store index.d.ts',
  packages: ['store', 'store/dist/store.modern', 'store/dist/store.legacy', 'store/dist/store.everything'],
  declarations: `
    export interface StoreJsAPI {
      readonly enabled: boolean;
      get(key: string, optionalDefaultValue?: any): any;
      set(key: string, value: any, ...rest: any[]): any;
      remove(key: string): void;
      each(callback: (value: any, key: string) => void): void;
      clearAll(): void;
      createStore(...rest: any[]): StoreJsAPI;
      addPlugin(plugin: any): void;
      namespace(namespace: string): StoreJsAPI;
    }
    const store: StoreJsAPI;
    export default store;
    export const get: StoreJsAPI['get'];
    export const set: StoreJsAPI['set'];
    export const remove: StoreJsAPI['remove'];
    export const clearAll: StoreJsAPI['clearAll'];
  `,
  needles: ["'store'", '"store"', "'store/", '"store/'],
  writes: [{ at: 'StoreJsAPI.set', key: '0', value: '1', medium: 'local-storage' }],
  reads: [{ at: 'StoreJsAPI.get', key: '0', medium: 'local-storage' }],
  removes: [
    { at: 'StoreJsAPI.remove', key: '0', medium: 'local-storage' },
    { at: 'StoreJsAPI.clearAll', medium: 'local-storage' },
  ],
});
