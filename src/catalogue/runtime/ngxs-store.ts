import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'ngxs-store',
  title: 'NGXS',
  docs: 'https://www.ngxs.io',
  source: '@ngxs/store@22.0.0 index.d.ts',
  packages: ['@ngxs/store'],
  declarations: `
    type Observable<T> = import('rxjs').Observable<T>;
    export interface StateContext<T> { getState(): T; setState(value: T | ((state: T) => T)): T; patchState(part: Partial<T>): T; dispatch(actions: any): Observable<void> }
    export class StateToken<T> { constructor(name: string); readonly __state: T }
    export function State<T>(options: { name: string | StateToken<T>; defaults?: T; children?: any[] }): any;
    export function Action(actions: any, options?: any): any; export function Selector(selectors?: any): any; export function Select(selector?: any): any;
    export class Store {
      dispatch(actions: any): Observable<any>; select<T>(selector: (state: any, ...rest: any[]) => T): Observable<T>; select<T>(token: StateToken<T>): Observable<T>;
      selectOnce<T>(selector: (state: any, ...rest: any[]) => T): Observable<T>; selectOnce<T>(token: StateToken<T>): Observable<T>;
      selectSnapshot<T>(selector: (state: any, ...rest: any[]) => T): T; selectSnapshot<T>(token: StateToken<T>): T;
      selectSignal<T>(selector: (state: any, ...rest: any[]) => T): () => T; reset(state: any): void; snapshot(): any;
    }
    export interface NgxsOnInit { ngxsOnInit(context: StateContext<any>): void }
    export class NgxsModule { static forRoot(states?: any[], options?: any): any; static forFeature(states?: any[]): any }
    export function provideStore(states?: any, ...features: any[]): any; export function provideStates(states: any[], ...features: any[]): any;
    export function createSelector(selectors: any[], project: (...values: any[]) => any): any; export function select<T>(selector: (...args: any[]) => T): () => T;
  `,
  needles: [],
  passes: [
    { at: 'Store.select', result: 'callback.0' },
    { at: 'Store.selectOnce', result: 'callback.0' },
    { at: 'Store.selectSnapshot', result: 'callback.0' },
    { at: 'Store.selectSignal', result: 'callback.0' },
  ],
  stores: [{ at: '@State', state: '0.defaults', name: '0.name' }],
});
