import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'react',
  title: 'React',
  docs: 'https://react.dev',
  source: '@types/react@19.2.0 index.d.ts',
  packages: ['react'],
  declarations: `
    export interface StateSetter<T> { (value: T | ((previous: T) => T)): void }
    export type Dispatch<A> = (value: A) => void;
    export type SetStateAction<T> = T | ((previous: T) => T);
    export function useState<T>(initial: T | (() => T)): [T, StateSetter<T>];
    export function useState<T = undefined>(): [T | undefined, StateSetter<T | undefined>];
    export interface MutableRef<T> { current: T }
    export function useRef<T>(initial: T): MutableRef<T>; export function useRef<T = undefined>(): MutableRef<T | undefined>;
    export function useMemo<T>(f: () => T, deps?: any): T;
    export function useCallback<T>(f: T, deps?: any): T;
    export function useEffect(f: () => any, deps?: any): void; export function useLayoutEffect(f: () => any, deps?: any): void;
    export function useReducer<S, A>(reducer: (state: S, action: A) => S, initial: S, init?: any): [S, ReducerDispatch<A>];
    export interface ReducerDispatch<A> { (action: A): void }
    export interface Context<T> { Provider: any; Consumer: any; displayName?: string }
    export function createContext<T>(initial: T): Context<T>;
    export function useContext<T>(context: Context<T>): T; export function use<T>(context: Context<T>): T;
    export function useSyncExternalStore<T>(s: any, get: () => T, server?: any): T;
    export function memo<T>(c: T, eq?: any): T; export function forwardRef(c: any): any; export function lazy(f: any): any; export function createElement(...a: any[]): any;
    export type FC<P = {}> = (props: P & { children?: any }) => any; export type ReactNode = any; export type PropsWithChildren<P = {}> = P & { children?: any };
    export type FormEvent<T = any> = { target: any; currentTarget: T; preventDefault(): void }; export type ChangeEvent<T = any> = { target: T; currentTarget: T };
    const React: { useState: typeof useState; useRef: typeof useRef; useMemo: typeof useMemo; useCallback: typeof useCallback; useEffect: typeof useEffect; useContext: typeof useContext; use: typeof use; createElement: typeof createElement; createContext: typeof createContext; useReducer: typeof useReducer };
    export default React;
  `,
  needles: [],
  passes: [
    { at: 'useContext', result: 'context' },
    { at: 'use', result: 'context' },
    { at: 'useMemo', result: 'callback.0' },
    { at: 'useCallback', result: '0' },
    { at: 'useSyncExternalStore', result: 'callback.1' },
  ],
  cells: [
    { at: 'useState', initial: '0', puts: [{ at: 'StateSetter()', value: '0' }] },
    { at: 'useReducer', initial: '1', puts: [] },
    { at: 'useReducer', initial: '0()', puts: [] },
    { at: 'useRef', initial: '0', puts: [{ at: 'MutableRef.current=', value: 'assigned' }] },
  ],
});
