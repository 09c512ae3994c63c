import { defineLibrary } from '../library.js';

/** One entry for both packages: apps mix them, and Redux Toolkit exports all of Redux. */
export default defineLibrary({
  id: 'redux',
  title: 'Redux and Redux Toolkit',
  docs: 'https://redux-toolkit.js.org',
  source: 'redux@5.0.1 dist/redux.d.ts, @reduxjs/toolkit@2.14.0 dist/index.d.mts',
  packages: ['redux', '@reduxjs/toolkit'],
  declarations: `
    export interface Action<T = any> { type: T }
    export interface UnknownAction extends Action { [member: string]: any }
    export type AnyAction = UnknownAction;
    export type Reducer<S = any, A = any> = (state: S | undefined, action: A) => S;
    export type ReducersMapObject<S = any> = { [K in keyof S]: Reducer<S[K]> };
    export type Middleware = any; export type StoreEnhancer = any;
    export interface Dispatch<A = any> { <T>(action: T): any }
    export interface Store<S = any, A = any> { dispatch: Dispatch; getState(): S; subscribe(listener: () => void): () => void; replaceReducer(reducer: Reducer<S>): void }
    export type EnhancedStore<S = any> = Store<S>;
    export function combineReducers<S>(reducers: ReducersMapObject<S>): Reducer<S>;
    export function createStore<S>(reducer: Reducer<S>, ...rest: any[]): Store<S>;
    export const legacy_createStore: typeof createStore;
    export function applyMiddleware(...middleware: any[]): any; export function compose(...functions: any[]): any;
    export function bindActionCreators<T>(creators: T, dispatch: any): T;
    export interface PayloadAction<P = void, T = string, M = any, E = any> { type: T; payload: P; meta: M; error: E }
    type CaseReducer<S, A> = (state: S, action: A) => S | void;
    type CaseReducers<S> = { [name: string]: CaseReducer<S, PayloadAction<any>> | { reducer: CaseReducer<S, PayloadAction<any>>; prepare: (...args: any[]) => any } };
    export interface PayloadCreator<P> { (payload: P): PayloadAction<P>; type: string; match(action: any): action is PayloadAction<P> }
    export interface PlainCreator { (payload?: any): PayloadAction<any>; type: string; match(action: any): boolean }
    type ActionCreators<R> = { [K in keyof R]: R[K] extends (state: any, action: infer A) => any ? (A extends { payload: infer P } ? PayloadCreator<P> : PlainCreator) : PlainCreator };
    export interface ActionReducerMapBuilder<S> {
      addCase<A>(creator: ((...args: any[]) => A) & { type: string }, reducer: CaseReducer<S, A>): ActionReducerMapBuilder<S>;
      addCase(type: string, reducer: CaseReducer<S, any>): ActionReducerMapBuilder<S>;
      addMatcher(matcher: any, reducer: CaseReducer<S, any>): ActionReducerMapBuilder<S>;
      addDefaultCase(reducer: CaseReducer<S, any>): ActionReducerMapBuilder<S>;
    }
    export interface Slice<S, R> { name: string; reducer: Reducer<S>; actions: ActionCreators<R>; caseReducers: R; selectors: any; getInitialState(): S }
    export function createSlice<S, R extends CaseReducers<S>>(options: { name: string; initialState: S | (() => S); reducers: R; extraReducers?: ((builder: ActionReducerMapBuilder<S>) => void) | { [type: string]: CaseReducer<S, any> }; selectors?: any; reducerPath?: string }): Slice<S, R>;
    export function createReducer<S>(initial: S | (() => S), build: (builder: ActionReducerMapBuilder<S>) => void): Reducer<S> & { getInitialState(): S };
    export function createAction<P = any>(type: string, prepare?: any): PayloadCreator<P>;
    export interface ThunkApi { dispatch: Dispatch; getState(): any; rejectWithValue(value: any): any; extra: any; signal: any }
    export interface AsyncThunk<R, A> { (arg: A): any; pending: PlainCreator; fulfilled: PayloadCreator<R>; rejected: PlainCreator; typePrefix: string }
    export function createAsyncThunk<R, A = void, C = any>(type: string, run: (arg: A, api: ThunkApi) => Promise<R> | R, options?: any): AsyncThunk<R, A>;
    export function configureStore<S>(options: { reducer: Reducer<S> | ReducersMapObject<S>; middleware?: any; devTools?: any; preloadedState?: any; enhancers?: any }): Store<S>;
    export function createSelector(...args: any[]): any; export function getDefaultMiddleware(options?: any): any; export function createListenerMiddleware(options?: any): any;
    export function createEntityAdapter<T>(options?: any): any; export function isAnyOf(...matchers: any[]): any; export function unwrapResult(action: any): any;
    export type ThunkAction<R, S, E, A> = (dispatch: any, getState: () => S, extra: E) => R; export type ThunkDispatch<S, E, A> = Dispatch;
  `,
  needles: [],
  passes: [
    // https://redux-toolkit.js.org/api/createAsyncThunk#unwrapping-result-actions
    { at: 'AsyncThunk()', result: 'origin.1()' },
    { at: 'Dispatch()', result: '0' },
    { at: 'unwrapResult', result: '0' },
  ],
  stores: [
    { at: 'combineReducers', state: '0{}' },
    { at: 'configureStore', state: '0.reducer{}' },
    { at: 'configureStore', state: '0.reducer' },
    { at: 'createStore', state: '0' },
  ],
});
