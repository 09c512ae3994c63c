import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'effector',
  title: 'Effector',
  docs: 'https://effector.dev',
  source: 'effector@23.4.4 index.d.ts',
  packages: ['effector'],
  declarations: `
    export interface Store<T> { on<P>(trigger: Event<P> | Effect<P, any> | Store<P>, f: (state: T, payload: P) => T | void): Store<T>; on(triggers: any[], f: (state: T, payload: any) => T | void): Store<T>; reset(...triggers: any[]): Store<T>; map<U>(f: (state: T) => U): Store<U>; getState(): T; watch(f: (state: T) => void): any }
    export type StoreWritable<T> = Store<T>;
    export interface Event<P> { (payload: P): P; map<U>(f: (payload: P) => U): Event<U>; watch(f: (payload: P) => void): any }
    export interface Effect<P, R, E = any> { (params: P): Promise<R>; done: Event<{ params: P; result: R }>; doneData: Event<R>; fail: Event<any>; pending: Store<boolean> }
    export function createStore<T>(initial: T, options?: any): Store<T>; export function createEvent<P = void>(options?: any): Event<P>;
    export function createEffect<P, R>(run: (params: P) => Promise<R> | R): Effect<P, R>; export function createEffect<P, R, E = any>(options?: any): Effect<P, R>;
    export function sample(options: any): any; export function forward(options: any): any; export function combine(...args: any[]): any; export function restore<T>(source: any, initial: T): Store<T>;
  `,
  needles: [],
  passes: [
    { at: 'createStore', result: '0' },
    { at: 'Store.getState', result: 'this' },
    { at: 'Store.map', result: 'callback.0', gives: [{ callback: '0', param: 0, from: 'this' }] },
  ],
});
