import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'lockr',
  title: 'Lockr',
  docs: 'https://github.com/tsironis/lockr',
  source: 'lockr@0.8.5 lockr.js',
  packages: ['lockr'],
  declarations: `
    export interface LockrStatic {
      prefix: string;
      set(key: string, value: any, options?: any): void;
      get(key: string, missing?: any, options?: any): any;
      sadd(key: string, value: any, options?: any): void;
      smembers(key: string, options?: any): any;
      srem(key: string, value: any, options?: any): void;
      rm(key: string): void;
      getAll(includeKeys?: boolean): any;
      flush(): void;
    }
    const Lockr: LockrStatic;
    export default Lockr;
    export const set: LockrStatic['set'];
    export const get: LockrStatic['get'];
    export const rm: LockrStatic['rm'];
    export const flush: LockrStatic['flush'];
  `,
  writes: [
    { at: 'LockrStatic.set', key: '0', value: '1', medium: 'local-storage' },
    { at: 'LockrStatic.sadd', key: '0', value: '1', medium: 'local-storage' },
  ],
  reads: [
    { at: 'LockrStatic.get', key: '0', medium: 'local-storage' },
    { at: 'LockrStatic.smembers', key: '0', medium: 'local-storage' },
  ],
  removes: [
    { at: 'LockrStatic.rm', key: '0', medium: 'local-storage' },
    { at: 'LockrStatic.flush', medium: 'local-storage' },
  ],
});
