import { defineLibrary } from '../library.js';

/** It keeps what it is given in an Ionic Storage of its own. */
export default defineLibrary({
  id: 'ionic-cache',
  title: 'Ionic Cache',
  docs: 'https://github.com/Nodonisko/ionic-cache',
  source: 'ionic-cache@6.0.3 lib/services/cache/cache.service.d.ts, fesm2015/ionic-cache.js',
  packages: ['ionic-cache'],
  declarations: `
    export class CacheService {
      saveItem(key: string, data: any, groupKey?: string, ttl?: number): Promise<any>;
      getItem<T = any>(key: string): Promise<T>;
      getRawItem(key: string): Promise<any>;
      getOrSetItem<T>(key: string, factory: () => Promise<T>, groupKey?: string, ttl?: number): Promise<T>;
      itemExists(key: string): Promise<boolean | string>;
      removeItem(key: string): Promise<any>;
      removeItems(pattern: string): Promise<any>;
      clearAll(): Promise<any>;
      setDefaultTTL(ttl: number): number;
    }
    export class CacheModule { static forRoot(config?: any): any }
  `,
  writes: [
    { at: 'CacheService.saveItem', key: '0', value: '1', medium: 'ionic-storage' },
    { at: 'CacheService.getOrSetItem', key: '0', value: 'callback.1', medium: 'ionic-storage' },
  ],
  reads: ['getItem', 'getRawItem', 'getOrSetItem'].map((member) => ({
    at: `CacheService.${member}`,
    key: '0',
    medium: 'ionic-storage',
  })),
  removes: [
    { at: 'CacheService.removeItem', key: '0', medium: 'ionic-storage' },
    { at: 'CacheService.clearAll', medium: 'ionic-storage' },
  ],
});
