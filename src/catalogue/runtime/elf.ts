import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'elf',
  title: 'Elf',
  docs: 'https://ngneat.github.io/elf/',
  source: '@ngneat/elf@2.5.1 src/lib/create-store.d.ts, src/lib/mutations.d.ts',
  packages: ['@ngneat/elf'],
  declarations: `
    type Observable<T> = import('rxjs').Observable<T>;
    export interface Props<T> { readonly __props: T }
    export function withProps<T>(props: T): Props<T>;
    export interface Store<S = any> { update(...reducers: ((state: S) => S)[]): void; getValue(): S; reset(): void; pipe<A>(a: (source: Observable<S>) => Observable<A>): Observable<A>; pipe(...operators: any[]): Observable<any>; readonly state: S; readonly name: string }
    export function createStore<S>(config: { name: string }, props: Props<S>, ...rest: any[]): Store<S>;
    export function setProp<S = any>(key: string, value: any): (state: S) => S; export function setProps<S = any>(props: any): (state: S) => S;
    export function select<S, T>(project: (state: S) => T): (source: Observable<S>) => Observable<T>;
  `,
  needles: [],
  passes: [
    { at: 'withProps', result: '0' },
    { at: 'createStore', result: ['1', '2'] },
    { at: 'Store.getValue', result: 'this' },
  ],
});
