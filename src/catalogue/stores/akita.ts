import { defineLibrary } from '../library.js';

/**
 * `persistState` is called once and keeps every store, unless `include` or `select` names some. A store class hands its
 * initial state to `super(…)`, which is a construction of `Store`.
 */
export default defineLibrary({
  id: 'akita',
  title: 'Akita',
  docs: 'https://opensource.salesforce.com/akita/docs/enhancers/persist-state/',
  source: '@datorama/akita@8.0.1 src/lib/persistState.d.ts, src/lib/store.d.ts, src/lib/storeConfig.d.ts',
  packages: ['@datorama/akita'],
  declarations: `
    type Observable<T> = import('rxjs').Observable<T>;
    export class Store<S = any> { constructor(initial: Partial<S>, options?: any); update(state: Partial<S> | ((state: S) => Partial<S> | void)): void; getValue(): S; reset(): void; setLoading(loading?: boolean): void }
    export class EntityStore<S = any, E = any, I = any> extends Store<S> { set(entities: any, options?: any): void; add(entities: any, options?: any): any; upsert(...args: any[]): any; remove(ids?: any): any }
    export function StoreConfig(options: { name: string; resettable?: boolean; [option: string]: any }): any;
    export function createStore<S>(initial: Partial<S>, options: any): Store<S>;
    export class Query<S = any> { constructor(store: Store<S>); select<T>(project: (state: S) => T): Observable<T>; select<K extends keyof S>(key: K): Observable<S[K]>; select(): Observable<S>; getValue(): S }
    export class QueryEntity<S = any, E = any> extends Query<S> { [member: string]: any }
    interface PersistOptions { key?: string; storage?: any; include?: any[]; select?: any[]; serialize?: any; deserialize?: any; preStorageUpdate?: any; preStoreUpdate?: any; [option: string]: any }
    export function persistState(options?: PersistOptions): { destroy(): void; clear(): void; clearStore(name?: string): void };
    export function resetStores(options?: any): void; export function enableAkitaProdMode(): void; export function akitaConfig(options: any): void; export type EntityState<E = any, I = any> = any;
  `,
  needles: ['persistState'],
  passes: [{ at: 'Query.getValue', result: 'this' }],
  stores: [
    { at: 'createStore', state: '0', name: '1.name' },
    { at: 'new Store', state: '0', name: '1.name' },
  ],
  persists: [
    {
      at: 'persistState',
      holds: { stores: 'akita' },
      key: '0.key',
      defaultKey: 'AkitaStores',
      medium: 'local-storage',
      settings: [{ option: '0.storage', given: true, medium: 'adapter' }],
      pick: ['0.include', '0.select[]'],
    },
  ],
});
