import { defineLibrary, type Setting } from '../library.js';

const storage = (option: string): readonly Setting[] => [{ option, given: true, medium: 'adapter' }];

/** A stored atom differs by type, so that setting it and setting a plain atom resolve to different declarations. */
export default defineLibrary({
  id: 'jotai',
  title: 'Jotai',
  docs: 'https://jotai.org/docs/utilities/storage',
  source: 'jotai@2.20.3 vanilla/utils/atomWithStorage.d.ts, vanilla/atom.d.ts, react/useAtom.d.ts',
  packages: ['jotai', 'jotai/vanilla', 'jotai/react', 'jotai/utils', 'jotai/vanilla/utils'],
  declarations: `
    type Update<T> = T | ((previous: T) => T);
    export interface Atom<T> { readonly __value: T; debugLabel?: string }
    export interface WritableAtom<T, A extends any[] = any[], R = any> extends Atom<T> { readonly __args: A; readonly __result: R }
    export interface PrimitiveAtom<T> extends WritableAtom<T, [Update<T>], void> {}
    export interface StoredAtom<T> extends PrimitiveAtom<T> { readonly __stored: true }
    export interface Getter { <T>(atom: Atom<T>): T }
    export interface StoredSet { <T>(atom: StoredAtom<T>, value: Update<T>): void }
    export interface PlainSet { <T, A extends any[], R>(atom: WritableAtom<T, A, R>, ...args: A): R }
    export type Setter = StoredSet & PlainSet;
    export function atom<T, A extends any[], R>(read: ((get: Getter) => T) | T, write: (get: Getter, set: Setter, ...args: A) => R): WritableAtom<T, A, R>;
    export function atom<T>(initial: null): PrimitiveAtom<T>; export function atom<T>(read: (get: Getter) => T): Atom<T>; export function atom<T>(initial: T): PrimitiveAtom<T>;
    export function atomWithStorage<T>(key: string, initial: T, storage?: any, options?: { getOnInit?: boolean }): StoredAtom<T>;
    export function createJSONStorage<T>(storage?: () => any, options?: any): any; export function withStorageValidator(validate: any): (storage: any) => any;
    export const RESET: any;
    export interface StoredAtomSetter<T> { (value: Update<T>): void }
    export interface AtomSetter<T> { (value: Update<T>): void }
    export function useAtom<T>(atom: StoredAtom<T>, options?: any): [T, StoredAtomSetter<T>]; export function useAtom<T>(atom: PrimitiveAtom<T>, options?: any): [T, AtomSetter<T>];
    export function useAtom<T, A extends any[], R>(atom: WritableAtom<T, A, R>, options?: any): [T, (...args: A) => R]; export function useAtom<T>(atom: Atom<T>, options?: any): [T, never];
    export function useSetAtom<T>(atom: StoredAtom<T>, options?: any): StoredAtomSetter<T>; export function useSetAtom<T>(atom: PrimitiveAtom<T>, options?: any): AtomSetter<T>;
    export function useSetAtom<T, A extends any[], R>(atom: WritableAtom<T, A, R>, options?: any): (...args: A) => R;
    export function useAtomValue<T>(atom: Atom<T>, options?: any): T;
    export interface StoredStore { set<T>(atom: StoredAtom<T>, value: Update<T>): void }
    export interface PlainStore { set<T, A extends any[], R>(atom: WritableAtom<T, A, R>, ...args: A): R; get<T>(atom: Atom<T>): T; sub(atom: any, listener: () => void): () => void }
    export function createStore(): StoredStore & PlainStore; export function getDefaultStore(): StoredStore & PlainStore;
    export const Provider: any;
  `,
  writes: [
    {
      at: 'StoredAtomSetter()',
      key: 'origin.0.origin.0',
      value: '0',
      medium: 'local-storage',
      settings: storage('origin.0.origin.2'),
    },
    ...['StoredSet()', 'StoredStore.set'].map((at) => ({
      at,
      key: '0.origin.0',
      value: '1',
      medium: 'local-storage' as const,
      settings: storage('0.origin.2'),
    })),
  ],
  passes: [
    { at: 'useAtomValue', result: '0' },
    { at: 'PlainStore.get', result: '0' },
    { at: 'Getter()', result: '0' },
  ],
  adapters: [{ at: 'createJSONStorage', wraps: '0()', medium: 'local-storage' }],
});
