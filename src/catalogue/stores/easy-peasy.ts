import { defineLibrary } from '../library.js';

/** Without the option `storage` the model is kept in sessionStorage. */
export default defineLibrary({
  id: 'easy-peasy',
  title: 'Easy Peasy',
  docs: 'https://easy-peasy.dev/docs/api/persist.html',
  source: 'easy-peasy@6.1.1 index.d.ts, dist/index.js',
  packages: ['easy-peasy'],
  declarations: `
    export interface Action<M extends object, P = void> { __payload(payload: P): void }
    export interface Thunk<M extends object, P = void, I = any, S extends object = {}, R = any> { __payload(payload: P): void }
    export interface Computed<M extends object, R, S extends object = {}> { readonly __result: R }
    interface PersistConfig { allow?: any[]; deny?: any[]; mergeStrategy?: string; migrations?: any; storage?: any; transformers?: any[] }
    export function persist<M extends object>(model: M, config?: PersistConfig): M;
    export function action<M extends object = any, P = any>(f: (state: M, payload: P) => M | void): Action<M, P>;
    export function thunk<M extends object = any, P = any>(f: (actions: any, payload: P, helpers: any) => any): Thunk<M, P>;
    export function computed<M extends object = any, R = any>(...f: any[]): Computed<M, R>; export function createTransform(inbound: any, outbound: any, config?: any): any;
    export function createStore<M extends object>(model: M, config?: any): any; export function createContextStore(...args: any[]): any; export function createTypedHooks<M extends object>(): any;
    export function useStoreState<T = any>(map: (state: any) => T): T; export function useStoreActions<T = any>(map: (actions: any) => T): T; export function useStoreRehydrated(): boolean; export const StoreProvider: any;
  `,
  passes: [
    { at: 'persist', result: '0' },
    { at: 'useStoreState', result: 'callback.0' },
  ],
  persists: [
    {
      at: 'persist',
      holds: { state: '0' },
      medium: 'session-storage',
      settings: [
        { option: '1.storage', equals: ['localStorage'], medium: 'local-storage' },
        { option: '1.storage', equals: ['sessionStorage'], medium: 'session-storage' },
        { option: '1.storage', given: true, medium: 'adapter' },
      ],
      pick: ['1.allow'],
      omit: ['1.deny'],
      transforms: ['1.transformers[]'],
    },
  ],
});
