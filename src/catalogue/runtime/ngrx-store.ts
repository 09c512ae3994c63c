import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'ngrx-store',
  title: 'NgRx Store',
  docs: 'https://ngrx.io/guide/store',
  source: '@ngrx/store@22.0.1 types/ngrx-store.d.ts',
  packages: ['@ngrx/store'],
  declarations: `
    type Observable<T> = import('rxjs').Observable<T>;
    export interface Action { type: string }
    export type ActionReducer<S = any, A = any> = (state: S | undefined, action: A) => S;
    export type ActionReducerMap<S = any, A = any> = { [K in keyof S]: ActionReducer<S[K], A> };
    export type MetaReducer<S = any, A = any> = (reducer: ActionReducer<S, A>) => ActionReducer<S, A>;
    export interface ActionCreatorProps<P> { readonly _as: 'props'; readonly _p: P }
    export interface Creator<P> { (props: P): P & Action; readonly type: string }
    export interface PlainCreator { (): Action; readonly type: string }
    export function props<P>(): ActionCreatorProps<P>; export function emptyProps(): any;
    export function createAction<P>(type: string, props: ActionCreatorProps<P>): Creator<P>;
    export function createAction<P>(type: string, create: (...args: any[]) => P): { (...args: any[]): P & Action; readonly type: string };
    export function createAction(type: string): PlainCreator;
    export function createActionGroup(options: { source: string; events: any }): any;
    export interface ReducerTypes<S> { reducer: ActionReducer<S>; types: string[] }
    export function on<S, P>(creator: Creator<P>, reducer: (state: S, action: P & Action) => S): ReducerTypes<S>;
    export function on<S>(creator: any, ...rest: any[]): ReducerTypes<S>;
    export function createReducer<S>(initial: S, ...on: ReducerTypes<S>[]): ActionReducer<S>;
    export function combineReducers<S>(reducers: ActionReducerMap<S>, initial?: any): ActionReducer<S>;
    export function createFeature<S>(feature: { name: string; reducer: ActionReducer<S>; extraSelectors?: any }): any;
    export type MemoizedSelector<S, T> = (state: S) => T;
    export function createFeatureSelector<T>(name: string): MemoizedSelector<any, T>; export function createFeatureSelector<S, T>(name: string): MemoizedSelector<S, T>;
    export function createSelector<A, T>(a: (state: any) => A, project: (a: A) => T): MemoizedSelector<any, T>;
    export function createSelector<A, B, T>(a: (state: any) => A, b: (state: any) => B, project: (a: A, b: B) => T): MemoizedSelector<any, T>;
    export function createSelector(...args: any[]): MemoizedSelector<any, any>;
    export function select<T>(selector: (state: any) => T): (source: Observable<any>) => Observable<T>; export function select(...path: string[]): any;
    export class Store<S = any> {
      dispatch(action: any): void; select<T>(selector: (state: S) => T): Observable<T>; select(...path: string[]): Observable<any>;
      selectSignal<T>(selector: (state: S) => T): () => T; pipe(...operators: any[]): Observable<any>;
    }
    export class StoreModule {
      static forRoot(reducers?: any, config?: any): any; static forFeature(name: any, reducer?: any, config?: any): any;
    }
    export function provideStore(reducers?: any, config?: any): any; export function provideState(name: any, reducer?: any, config?: any): any;
    export const INIT: string; export const UPDATE: string; export const META_REDUCERS: any; export const USER_PROVIDED_META_REDUCERS: any;
  `,
  needles: [],
  passes: [
    { at: 'createSelector', result: 'callback.1', gives: [{ callback: '1', param: 0, from: '0()' }] },
    { at: 'Store.select', result: 'callback.0' },
    { at: 'Store.selectSignal', result: 'callback.0' },
    { at: 'select', result: 'callback.0' },
  ],
  stores: [
    { at: 'StoreModule.forRoot', state: '0{}' },
    { at: 'provideStore', state: '0{}' },
    { at: 'StoreModule.forFeature', state: '1', name: '0' },
    { at: 'provideState', state: '1', name: '0' },
    { at: 'createFeature', state: '0.reducer', name: '0.name' },
  ],
});
