import { defineLibrary } from '../library.js';

/** Mini programs that Capacitor wraps run the web build, which keeps everything in localStorage. */
export default defineLibrary({
  id: 'taro',
  title: 'Taro',
  docs: 'https://docs.taro.zone/docs/apis/storage/setStorage',
  source: '@tarojs/taro@4.2.1 types/api/storage/index.d.ts, @tarojs/taro-h5@4.2.1 dist/api/storage/index.js',
  packages: ['@tarojs/taro'],
  declarations: `
    export interface TaroStatic {
      setStorage(options: { key: string; data: any; [callback: string]: any }): Promise<any>; setStorageSync(key: string, data: any): void;
      getStorage<T = any>(options: { key: string; [callback: string]: any }): Promise<{ data: T }>; getStorageSync<T = any>(key: string): T;
      removeStorage(options: { key: string; [callback: string]: any }): Promise<any>; removeStorageSync(key: string): void;
      clearStorage(options?: any): Promise<any>; clearStorageSync(): void;
      [api: string]: any;
    }
    const Taro: TaroStatic;
    export default Taro;
    export const setStorage: TaroStatic['setStorage']; export const setStorageSync: TaroStatic['setStorageSync'];
    export const getStorage: TaroStatic['getStorage']; export const getStorageSync: TaroStatic['getStorageSync'];
    export const removeStorage: TaroStatic['removeStorage']; export const removeStorageSync: TaroStatic['removeStorageSync'];
    export function useRouter(): any; export function useDidShow(callback: () => void): void; export function useLoad(callback: (options: any) => void): void;
  `,
  writes: [
    { at: 'TaroStatic.setStorageSync', key: '0', value: '1', medium: 'local-storage' },
    { at: 'TaroStatic.setStorage', key: '0.key', value: '0.data', medium: 'local-storage' },
  ],
  reads: [
    { at: 'TaroStatic.getStorageSync', key: '0', medium: 'local-storage' },
    { at: 'TaroStatic.getStorage', key: '0.key', medium: 'local-storage' },
  ],
  removes: [
    { at: 'TaroStatic.removeStorageSync', key: '0', medium: 'local-storage' },
    { at: 'TaroStatic.removeStorage', key: '0.key', medium: 'local-storage' },
    { at: 'TaroStatic.clearStorage', medium: 'local-storage' },
    { at: 'TaroStatic.clearStorageSync', medium: 'local-storage' },
  ],
});
