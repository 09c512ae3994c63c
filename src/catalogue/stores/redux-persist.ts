import { defineLibrary, type Persistence } from '../library.js';

const config = {
  key: '0.key',
  medium: null,
  settings: [{ option: '0.storage', given: true, medium: 'adapter' }],
  pick: ['0.whitelist'],
  omit: ['0.blacklist'],
  transforms: ['0.transforms[]'],
} as const satisfies Partial<Persistence>;

/** The state is that of the reducer in argument 1. The storage has no default. */
export default defineLibrary({
  id: 'redux-persist',
  title: 'Redux Persist',
  docs: 'https://github.com/rt2zz/redux-persist',
  source: 'redux-persist@6.0.0 types/types.d.ts, lib/constants.js',
  packages: ['redux-persist', 'redux-persist/es/types', 'redux-persist/lib/types'],
  declarations: `
    export interface PersistConfig<S = any> {
      key: string; storage: any; keyPrefix?: string; whitelist?: string[]; blacklist?: string[]; transforms?: any[];
      version?: number; throttle?: number; migrate?: any; stateReconciler?: any; serialize?: boolean; [option: string]: any;
    }
    type Reducer<S> = (state: S | undefined, action: any) => S;
    export function persistReducer<S>(config: PersistConfig<S>, reducer: Reducer<S>): Reducer<S & { _persist: any }>;
    export function persistCombineReducers<S>(config: PersistConfig<S>, reducers: { [K in keyof S]: Reducer<S[K]> }): Reducer<S & { _persist: any }>;
    export interface Persistor { purge(): Promise<any>; flush(): Promise<any>; pause(): void; persist(): void }
    export function persistStore(store: any, options?: any, callback?: any): Persistor;
    export function createTransform(inbound: any, outbound: any, config?: any): any; export function createMigrate(...args: any[]): any;
    export const FLUSH: string; export const REHYDRATE: string; export const PAUSE: string; export const PERSIST: string; export const PURGE: string; export const REGISTER: string;
  `,
  passes: [{ at: 'persistReducer', result: '1' }],
  persists: [
    { at: 'persistReducer', holds: { state: '1' }, ...config },
    { at: 'persistCombineReducers', holds: { state: '1{}' }, ...config },
  ],
});
