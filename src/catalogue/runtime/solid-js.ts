import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'solid-js',
  title: 'SolidJS',
  docs: 'https://docs.solidjs.com',
  source: 'solid-js@1.9.19 types/reactive/signal.d.ts, store/types/store.d.ts',
  packages: ['solid-js', 'solid-js/store'],
  declarations: `
    export interface Accessor<T> { (): T }
    export interface Setter<T> { (value: T | ((previous: T) => T)): T }
    export interface SetStoreFunction<T> { (...path: any[]): void }
    export type Store<T> = T;
    export function createSignal<T>(initial: T, options?: any): [Accessor<T>, Setter<T>]; export function createSignal<T = any>(): [Accessor<T | undefined>, Setter<T | undefined>];
    export function createStore<T>(initial: T, options?: any): [T, SetStoreFunction<T>];
    export function createMemo<T>(f: (previous?: T) => T): Accessor<T>; export function createEffect(f: (previous?: any) => any): void; export function onMount(f: () => void): void; export function onCleanup(f: () => void): void;
    export function createResource<T>(...args: any[]): [Accessor<T>, any]; export function createContext<T>(initial?: T): any; export function useContext(context: any): any;
    export const Show: any; export const For: any;
  `,
  needles: [],
  passes: [
    { at: 'createMemo', result: 'callback.0' },
    { at: 'Accessor()', result: 'callee' },
  ],
  cells: [{ at: 'createSignal', initial: '0', puts: [{ at: 'Setter()', value: '0' }] }],
});
