import { defineLibrary, type Store } from '../library.js';

const roots = ['0', '0.modules{}', '0.modules{}.modules{}'];

/** `state` is an object or a function, at the root and in modules. */
const stores: readonly Store[] = ['createStore', 'new Store'].flatMap((at) =>
  roots.flatMap((root) => [
    { at, state: `${root}.state` },
    { at, state: `${root}.state()` },
  ]),
);

export default defineLibrary({
  id: 'vuex',
  title: 'Vuex',
  docs: 'https://vuex.vuejs.org',
  source: 'vuex@4.1.0 types/index.d.ts',
  packages: ['vuex'],
  declarations: `
    export interface Commit { (type: string, payload?: any, options?: any): void; (mutation: { type: string; [member: string]: any }, options?: any): void }
    export interface Dispatch { (type: string, payload?: any, options?: any): Promise<any>; (action: { type: string; [member: string]: any }, options?: any): Promise<any> }
    export interface ActionContext<S = any, R = any> { dispatch: Dispatch; commit: Commit; state: S; getters: any; rootState: R; rootGetters: any }
    export type MutationTree<S = any> = { [type: string]: (state: S, payload: any) => any };
    export type ActionTree<S = any, R = any> = { [type: string]: ((context: ActionContext<S, R>, payload: any) => any) | any };
    export type GetterTree<S = any, R = any> = { [name: string]: (state: S, getters: any, rootState: R, rootGetters: any) => any };
    export interface Module<S = any, R = any> {
      namespaced?: boolean; state?: S | (() => S); getters?: GetterTree<S, R>; mutations?: MutationTree<S>; actions?: ActionTree<S, R>;
      modules?: { [name: string]: Module<any, R> };
    }
    export interface StoreOptions<S = any> extends Module<S, S> { plugins?: any[]; strict?: boolean; devtools?: boolean }
    export class Store<S = any> {
      constructor(options: StoreOptions<S>);
      readonly state: S; readonly getters: any; dispatch: Dispatch; commit: Commit; replaceState(state: S): void;
      subscribe(f: (mutation: { type: string; payload: any }, state: S) => any): () => void; watch(get: (state: S) => any, f: any): () => void;
      registerModule(path: any, module: any, options?: any): void; install(app: any): void;
    }
    export function createStore<S>(options: StoreOptions<S>): Store<S>;
    export function useStore<S = any>(key?: any): Store<S>;
    export function mapState(...names: any[]): any; export function mapGetters(...names: any[]): any;
    export function mapMutations(...names: any[]): any; export function mapActions(...names: any[]): any; export function createNamespacedHelpers(name: string): any;
    const Vuex: { Store: typeof Store; createStore: typeof createStore; install: any };
    export default Vuex;
  `,
  needles: [],
  stores,
});
