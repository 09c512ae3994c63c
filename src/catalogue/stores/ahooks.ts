import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'ahooks',
  title: 'ahooks',
  docs: 'https://ahooks.js.org',
  source: 'ahooks@3.11.0 lib/createUseStorageState/index.d.ts, lib/useRequest/src/types.d.ts',
  packages: ['ahooks'],
  declarations: `
    export interface LocalSetter<T> { (value?: T | ((previous?: T) => T)): void }
    export interface SessionSetter<T> { (value?: T | ((previous?: T) => T)): void }
    interface Options<T> { defaultValue?: T | (() => T); serializer?: (value: T) => string; deserializer?: (value: string) => T; [option: string]: any }
    export function useLocalStorageState<T>(key: string, options?: Options<T>): [T, LocalSetter<T>];
    export function useSessionStorageState<T>(key: string, options?: Options<T>): [T, SessionSetter<T>];
    export interface Result<T> { data?: T; loading: boolean; error?: any; run(...args: any[]): void; runAsync(...args: any[]): Promise<T>; refreshAsync(): Promise<T>; [member: string]: any }
    export function useRequest<T = any>(service: (...args: any[]) => Promise<T>, options?: { onSuccess?: (data: T, params: any) => any; [option: string]: any }, plugins?: any): Result<T>;
  `,
  needles: ['useLocalStorageState', 'useSessionStorageState'],
  passes: [
    { at: 'useRequest', gives: [{ callback: '1.onSuccess', param: 0, from: '0()' }] },
    { at: 'Result.runAsync', result: 'origin.0()' },
  ],
  writes: [
    { at: 'LocalSetter()', key: 'origin.0', value: '0', medium: 'local-storage' },
    { at: 'SessionSetter()', key: 'origin.0', value: '0', medium: 'session-storage' },
  ],
  reads: [
    { at: 'useLocalStorageState', key: '0', medium: 'local-storage' },
    { at: 'useSessionStorageState', key: '0', medium: 'session-storage' },
  ],
});
