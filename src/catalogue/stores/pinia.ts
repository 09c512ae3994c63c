import { defineLibrary, type Persistence } from '../library.js';

/** The ways to define a store: `('id', { state })`, `({ id, state })` and `('id', () => …, options)`. */
const shapes = [
  { state: '1.state()', options: '1', name: '0' },
  { state: '0.state()', options: '0', name: '0.id' },
  { state: '1()', options: '2', name: '0' },
] as const;

/** How the plugin's name stands in an import. It ends in the quote, so that `name/nuxt` and `name-2` do not count. */
const importsOf = (name: string): readonly string[] =>
  [`'${name}'`, `"${name}"`].flatMap((text) => [`from ${text}`, `(${text}`]);

/** `persist` of pinia-plugin-persistedstate: v4 filters with pick and omit, v2 and v3 with paths. */
const persistedState = (medium: 'local-storage' | 'cookie', installedBy: readonly string[]): readonly Persistence[] =>
  shapes.map(({ state, options }) => ({
    at: 'defineStore',
    holds: { state },
    key: `${options}.persist.key`,
    medium: null,
    settings: [
      { option: `${options}.persist`, equals: [false], medium: null },
      { option: `${options}.persist.storage`, given: true, medium: 'adapter' },
      { option: `${options}.persist[].storage`, given: true, medium: 'adapter' },
      { option: `${options}.persist`, given: false, medium: null },
      { option: 'createPersistedState > 0.storage', given: true, medium: 'adapter' },
      { option: `${options}.persist`, given: true, medium },
    ],
    pick: ['pick', 'paths'].flatMap((list) => [`${options}.persist.${list}`, `${options}.persist[].${list}`]),
    omit: [`${options}.persist.omit`, `${options}.persist[].omit`],
    signIn: installedBy,
  }));

/** `persist` of pinia-plugin-persist. */
const strategies: readonly Persistence[] = shapes.map(({ state, options }) => ({
  at: 'defineStore',
  holds: { state },
  key: `${options}.persist.strategies[].key`,
  medium: null,
  settings: [
    { option: `${options}.persist.enabled`, equals: [false], medium: null },
    { option: `${options}.persist.strategies[].storage`, given: true, medium: 'adapter' },
    { option: `${options}.persist.enabled`, given: true, medium: 'session-storage' },
  ],
  pick: [`${options}.persist.strategies[].paths`],
  signIn: importsOf('pinia-plugin-persist'),
}));

/** `persistedState` of pinia-plugin-persistedstate-2, which keeps every store unless told otherwise. */
const everyStore: readonly Persistence[] = shapes.map(({ state, options }) => ({
  at: 'defineStore',
  holds: { state },
  key: `${options}.persistedState.key`,
  medium: 'local-storage',
  settings: [
    { option: `${options}.persistedState.persist`, equals: [false], medium: null },
    { option: `${options}.persistedState.storage`, given: true, medium: 'adapter' },
    { option: `${options}.persistedState.persist`, equals: [true], medium: 'local-storage' },
    { option: 'createPersistedStatePlugin > 0.persist', equals: [false], medium: null },
    { option: 'createPersistedStatePlugin > 0.storage', given: true, medium: 'adapter' },
  ],
  pick: [`${options}.persistedState.includePaths`],
  omit: [`${options}.persistedState.excludePaths`],
  signIn: importsOf('pinia-plugin-persistedstate-2'),
}));

/**
 * The store options `persist` and `persistedState` belong to plugins but are written on Pinia's own call, and do
 * nothing when the plugin is not installed.
 */
export default defineLibrary({
  id: 'pinia',
  title: 'Pinia',
  docs: 'https://prazdevs.github.io/pinia-plugin-persistedstate/',
  source:
    'pinia@4.1.0, pinia-plugin-persistedstate@4.7.1 dist/index.d.ts, dist/nuxt/runtime/plugin.js, @3.2.3, @2.4.0, @pinia-plugin-persistedstate/nuxt@1.2.1 dist/runtime/storages.d.ts, pinia-plugin-persist@1.0.0 dist, pinia-plugin-persistedstate-2@2.0.32 dist/type.d.ts, dist/index.js',
  packages: ['pinia'],
  declarations: `
    export type StateTree = Record<string, any>;
    type Getters<G> = { readonly [K in keyof G]: G[K] extends (...args: any[]) => infer R ? R : any };
    type Unwrapped<T> = { [K in keyof T]: T[K] extends (...args: any[]) => any ? T[K] : T[K] extends { value: infer V } ? V : T[K] };
    export interface StoreMembers<S> {
      $id: string; $state: S; $patch(part: Partial<S> | ((state: S) => void)): void; $reset(): void; $dispose(): void;
      $subscribe(f: (mutation: any, state: S) => void, options?: any): () => void; $onAction(f: (context: any) => void): () => void;
    }
    export type Store<S = StateTree, G = {}, A = {}> = S & Getters<G> & A & StoreMembers<S>;
    export interface StoreDefinition<T> { (pinia?: any, hot?: any): T; $id: string }
    interface StoreOptions<S, G, A> {
      state?: () => S; getters?: G & ThisType<Store<S, G>> & Record<string, (state: S) => any>;
      actions?: A & ThisType<Store<S, G, A>>; persist?: any; [option: string]: any;
    }
    export function defineStore<S = {}, G = {}, A = {}>(id: string, options: StoreOptions<S, G, A>): StoreDefinition<Store<S, G, A>>;
    export function defineStore<S = {}, G = {}, A = {}>(options: StoreOptions<S, G, A> & { id: string }): StoreDefinition<Store<S, G, A>>;
    export function defineStore<T>(id: string, setup: () => T, options?: any): StoreDefinition<Unwrapped<T> & StoreMembers<Unwrapped<T>>>;
    export function storeToRefs<T>(store: T): { [K in keyof T]: { value: T[K] } };
    export function createPinia(): any; export function setActivePinia(pinia: any): any;
    export function mapState(...names: any[]): any; export function mapActions(...names: any[]): any; export function mapStores(...stores: any[]): any;
    export function acceptHMRUpdate(...args: any[]): any;
  `,
  globals: `
    interface PiniaStorages { cookies(options?: any): any; localStorage(): any; sessionStorage(): any }
    declare const piniaPluginPersistedstate: PiniaStorages;
    interface PersistedStorages { cookies: any; cookiesWithOptions(options?: any): any; localStorage: any; sessionStorage: any }
    declare const persistedState: PersistedStorages;
  `,
  needles: ['persist:', 'createPersistedStatePlugin'],
  passes: [{ at: 'storeToRefs', result: '0' }],
  stores: shapes.map(({ state, name }) => ({ at: 'defineStore', state, name })),
  adapters: [
    { at: 'PiniaStorages.cookies', medium: 'cookie' },
    { at: 'PiniaStorages.localStorage', medium: 'local-storage' },
    { at: 'PiniaStorages.sessionStorage', medium: 'session-storage' },
    { at: 'PersistedStorages.cookies', medium: 'cookie' },
    { at: 'PersistedStorages.cookiesWithOptions', medium: 'cookie' },
    { at: 'PersistedStorages.localStorage', medium: 'local-storage' },
    { at: 'PersistedStorages.sessionStorage', medium: 'session-storage' },
  ],
  persists: [
    ...persistedState('local-storage', importsOf('pinia-plugin-persistedstate')),
    ...persistedState('cookie', ['pinia-plugin-persistedstate/nuxt']),
    ...strategies,
    ...everyStore,
  ],
});
