import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'ngrx-signals',
  title: 'NgRx SignalStore',
  docs: 'https://ngrx.io/guide/signals',
  source: '@ngrx/signals@22.0.1 types/ngrx-signals.d.ts',
  packages: ['@ngrx/signals'],
  declarations: `
    export interface StateFeature<S> { readonly __state: S }
    export function withState<S>(initial: S | (() => S)): StateFeature<S>;
    export function withMethods(factory: (store: any) => any): any; export function withComputed(factory: (store: any) => any): any;
    export function withHooks(hooks: any): any; export function withProps(factory: any): any;
    export function signalStore(...features: any[]): any; export function signalStoreFeature(...features: any[]): any;
    export function signalState<S>(initial: S): any; export function patchState(store: any, ...parts: any[]): void; export function getState(store: any): any;
    export function type<T>(): T;
  `,
  needles: [],
  passes: [
    { at: 'withState', result: ['0', '0()'] },
    { at: 'signalStoreFeature', result: '...0' },
  ],
});
