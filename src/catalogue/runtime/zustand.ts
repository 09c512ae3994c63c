import { defineLibrary } from '../library.js';

// Without a type of the app's own, the state is told from what the creator returns: with the types of `set` and `get`
// in it, the checker takes it for unknown.
export default defineLibrary({
  id: 'zustand',
  title: 'Zustand',
  docs: 'https://zustand.docs.pmnd.rs',
  source: 'zustand@5.1.0 vanilla.d.ts, react.d.ts',
  packages: ['zustand', 'zustand/vanilla', 'zustand/react', 'zustand/traditional'],
  declarations: `
    export interface SetState<T> { (part: Partial<T> | ((state: T) => Partial<T> | void), replace?: boolean, ...rest: any[]): void }
    export interface StoreApi<T> {
      setState: SetState<T>; getState(): T; getInitialState(): T; destroy(): void;
      subscribe(listener: (state: T, previous: T) => void): () => void; persist: any;
    }
    export type StateCreator<T, In = any, Out = any, U = T> = (set: SetState<T>, get: () => T, api: StoreApi<T>) => U;
    export interface UseBoundStore<T> extends StoreApi<T> { (): T; <U>(selector: (state: T) => U, equal?: any): U }
    export interface CreateTyped<T> { (creator: StateCreator<T>): UseBoundStore<T> }
    type PlainCreator<T> = (set: any, get: any, api: any) => T;
    export interface Create {
      <T = never>(creator: StateCreator<T>): UseBoundStore<T>; <T>(creator: PlainCreator<T>): UseBoundStore<T>; <T>(): CreateTyped<T>;
    }
    export interface CreateStoreTyped<T> { (creator: StateCreator<T>): StoreApi<T> }
    export interface CreateStore {
      <T = never>(creator: StateCreator<T>): StoreApi<T>; <T>(creator: PlainCreator<T>): StoreApi<T>; <T>(): CreateStoreTyped<T>;
    }
    export const create: Create; export const createWithEqualityFn: Create; export const createStore: CreateStore;
    export function useStore<T>(store: StoreApi<T>): T; export function useStore<T, U>(store: StoreApi<T>, selector: (state: T) => U): U;
    export default create;
  `,
  needles: [],
  passes: [
    // The state is what the creator returns, and what it hands to `set`.
    ...['Create()', 'CreateTyped()', 'CreateStore()', 'CreateStoreTyped()'].map((at) => ({
      at,
      result: ['callback.0', 'settled.0'],
    })),
    { at: 'UseBoundStore()', result: 'callback.0', gives: [{ callback: '0', param: 0, from: 'callee' }] },
    { at: 'useStore', result: 'callback.1', gives: [{ callback: '1', param: 0, from: '0' }] },
    { at: 'StoreApi.getState', result: 'this' },
    { at: 'StoreApi.subscribe', gives: [{ callback: '0', param: 0, from: 'this' }] },
  ],
});
