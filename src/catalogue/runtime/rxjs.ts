import { defineLibrary } from '../library.js';

const through = (name: string) => ({
  at: name,
  gives: [{ callback: '0', param: 0, from: 'upstream' }],
  result: 'upstream',
});
const into = (name: string) => ({
  at: name,
  gives: [{ callback: '0', param: 0, from: 'upstream' }],
  result: 'callback.0',
});

/** Observables carry their values transparently: a step of `pipe` receives what the step before it gives. */
export default defineLibrary({
  id: 'rxjs',
  title: 'RxJS',
  docs: 'https://rxjs.dev',
  source: 'rxjs@7.8.2 dist/types',
  packages: ['rxjs', 'rxjs/operators'],
  declarations: `
    export interface Unsubscribable { unsubscribe(): void }
    export class Subscription implements Unsubscribable { unsubscribe(): void; add(t: any): void; closed: boolean }
    export interface Observer<T> { next: (value: T) => void; error: (err: any) => void; complete: () => void }
    export type OperatorFunction<T, R> = (source: Observable<T>) => Observable<R>;
    export type MonoTypeOperatorFunction<T> = OperatorFunction<T, T>;
    export type ObservableInput<T> = Observable<T> | PromiseLike<T> | Iterable<T>;
    export type ObservedValueOf<O> = O extends Observable<infer T> ? T : O extends PromiseLike<infer T> ? T : O extends Iterable<infer T> ? T : any;
    export class Observable<T> {
      constructor(subscribe?: (subscriber: Subscriber<T>) => any);
      subscribe(next?: ((value: T) => void) | Partial<Observer<T>> | null, error?: ((e: any) => void) | null, complete?: (() => void) | null): Subscription;
      pipe(): Observable<T>;
      pipe<A>(a: OperatorFunction<T, A>): Observable<A>;
      pipe<A, B>(a: OperatorFunction<T, A>, b: OperatorFunction<A, B>): Observable<B>;
      pipe<A, B, C>(a: OperatorFunction<T, A>, b: OperatorFunction<A, B>, c: OperatorFunction<B, C>): Observable<C>;
      pipe<A, B, C, D>(a: OperatorFunction<T, A>, b: OperatorFunction<A, B>, c: OperatorFunction<B, C>, d: OperatorFunction<C, D>): Observable<D>;
      pipe<A, B, C, D, E>(a: OperatorFunction<T, A>, b: OperatorFunction<A, B>, c: OperatorFunction<B, C>, d: OperatorFunction<C, D>, e: OperatorFunction<D, E>): Observable<E>;
      pipe(...operators: OperatorFunction<any, any>[]): Observable<any>;
      toPromise(): Promise<T | undefined>;
      forEach(next: (value: T) => void): Promise<void>;
    }
    export class Subscriber<T> extends Subscription { next(value?: T): void; error(e?: any): void; complete(): void }
    export class Subject<T> extends Observable<T> { constructor(); next(value?: T): void; error(e: any): void; complete(): void; asObservable(): Observable<T> }
    export class BehaviorSubject<T> extends Subject<T> { constructor(value: T); readonly value: T; getValue(): T }
    export class ReplaySubject<T> extends Subject<T> { constructor(size?: number) }
    export class AsyncSubject<T> extends Subject<T> {}
    export function from<O extends ObservableInput<any>>(input: O): Observable<ObservedValueOf<O>>;
    export function of<T>(...values: T[]): Observable<T>;
    export function defer<R extends ObservableInput<any>>(factory: () => R): Observable<ObservedValueOf<R>>;
    export function throwError(e: any): Observable<never>;
    export const EMPTY: Observable<never>;
    export const NEVER: Observable<never>;
    export function timer(...args: any[]): Observable<number>;
    export function interval(ms?: number): Observable<number>;
    export function fromEvent<T = any>(target: any, name: string): Observable<T>;
    export function merge<T>(...sources: ObservableInput<T>[]): Observable<T>;
    export function concat<T>(...sources: ObservableInput<T>[]): Observable<T>;
    export function race<T>(...sources: any[]): Observable<T>;
    export function iif<T>(c: () => boolean, a: ObservableInput<T>, b: ObservableInput<T>): Observable<T>;
    export function forkJoin<T extends readonly unknown[]>(sources: readonly [...{ [K in keyof T]: ObservableInput<T[K]> }]): Observable<T>;
    export function forkJoin<T extends Record<string, ObservableInput<any>>>(sources: T): Observable<{ [K in keyof T]: ObservedValueOf<T[K]> }>;
    export function combineLatest<T extends readonly unknown[]>(sources: readonly [...{ [K in keyof T]: ObservableInput<T[K]> }]): Observable<T>;
    export function zip<T extends readonly unknown[]>(...sources: [...{ [K in keyof T]: ObservableInput<T[K]> }]): Observable<T>;
    export function firstValueFrom<T>(source: Observable<T>, config?: any): Promise<T>;
    export function lastValueFrom<T>(source: Observable<T>, config?: any): Promise<T>;
    export function map<T, R>(f: (value: T, index: number) => R): OperatorFunction<T, R>;
    export function tap<T>(observer?: ((value: T) => void) | Partial<Observer<T>>, error?: (e: any) => void): MonoTypeOperatorFunction<T>;
    export function filter<T>(f: (value: T, index: number) => any): MonoTypeOperatorFunction<T>;
    export function switchMap<T, O extends ObservableInput<any>>(f: (value: T, index: number) => O): OperatorFunction<T, ObservedValueOf<O>>;
    export function mergeMap<T, O extends ObservableInput<any>>(f: (value: T, index: number) => O): OperatorFunction<T, ObservedValueOf<O>>;
    export function flatMap<T, O extends ObservableInput<any>>(f: (value: T, index: number) => O): OperatorFunction<T, ObservedValueOf<O>>;
    export function concatMap<T, O extends ObservableInput<any>>(f: (value: T, index: number) => O): OperatorFunction<T, ObservedValueOf<O>>;
    export function exhaustMap<T, O extends ObservableInput<any>>(f: (value: T, index: number) => O): OperatorFunction<T, ObservedValueOf<O>>;
    export function catchError<T, O extends ObservableInput<any>>(f: (e: any, caught: Observable<T>) => O): OperatorFunction<T, T | ObservedValueOf<O>>;
    export function withLatestFrom<T, O>(source: ObservableInput<O>): OperatorFunction<T, [T, O]>;
    export function withLatestFrom<T, O, P>(a: ObservableInput<O>, b: ObservableInput<P>): OperatorFunction<T, [T, O, P]>;
    export function finalize<T>(f: () => void): MonoTypeOperatorFunction<T>;
    export function take<T>(n: number): MonoTypeOperatorFunction<T>;
    export function first<T>(f?: (value: T) => any, d?: any): MonoTypeOperatorFunction<T>;
    export function last<T>(f?: (value: T) => any, d?: any): MonoTypeOperatorFunction<T>;
    export function skip<T>(n: number): MonoTypeOperatorFunction<T>;
    export function takeUntil<T>(n: any): MonoTypeOperatorFunction<T>;
    export function takeWhile<T>(f: (value: T) => any): MonoTypeOperatorFunction<T>;
    export function debounceTime<T>(ms: number): MonoTypeOperatorFunction<T>;
    export function throttleTime<T>(ms: number): MonoTypeOperatorFunction<T>;
    export function distinctUntilChanged<T>(f?: (a: T, b: T) => boolean): MonoTypeOperatorFunction<T>;
    export function shareReplay<T>(config?: any): MonoTypeOperatorFunction<T>;
    export function share<T>(): MonoTypeOperatorFunction<T>;
    export function retry<T>(n?: any): MonoTypeOperatorFunction<T>;
    export function retryWhen<T>(f: any): MonoTypeOperatorFunction<T>;
    export function delay<T>(ms: any): MonoTypeOperatorFunction<T>;
    export function timeout<T>(ms: any): MonoTypeOperatorFunction<T>;
    export function startWith<T>(v: any): MonoTypeOperatorFunction<T>;
    export function observeOn<T>(s: any): MonoTypeOperatorFunction<T>;
  `,
  passes: [
    ...[
      'take',
      'first',
      'last',
      'skip',
      'takeUntil',
      'debounceTime',
      'throttleTime',
      'distinctUntilChanged',
      'shareReplay',
      'share',
      'retry',
      'retryWhen',
      'delay',
      'timeout',
      'finalize',
      'startWith',
      'observeOn',
      'catchError',
    ].map((name) => ({ at: name, result: 'upstream' })),
    ...['tap', 'filter', 'takeWhile'].map(through),
    ...['map', 'switchMap', 'mergeMap', 'flatMap', 'concatMap', 'exhaustMap'].map(into),
    { at: 'withLatestFrom', result: ['upstream', '...0'] },
    { at: 'Observable.pipe', result: 'pipe' },
    {
      at: 'Observable.subscribe',
      gives: [
        { callback: '0', param: 0, from: 'this' },
        { callback: '0.next', param: 0, from: 'this' },
      ],
    },
    { at: 'Observable.forEach', gives: [{ callback: '0', param: 0, from: 'this' }] },
    { at: 'Observable.toPromise', result: 'this' },
    { at: 'Subject.asObservable', result: 'this' },
    { at: 'BehaviorSubject.getValue', result: 'this' },
    { at: 'new Observable', result: 'emitted.0' },
    ...['from', 'firstValueFrom', 'lastValueFrom'].map((name) => ({ at: name, result: '0' })),
    ...['of', 'merge', 'concat', 'race'].map((name) => ({ at: name, result: '...0' })),
    { at: 'defer', result: 'callback.0' },
    { at: 'iif', result: ['1', '2'] },
    { at: 'forkJoin', result: '0' },
    { at: 'combineLatest', result: '0' },
    { at: 'zip', result: '...0' },
  ],
  cells: [
    { at: 'new BehaviorSubject', initial: '0', puts: [{ at: 'Subject.next', value: '0' }] },
    { at: 'new Subject', puts: [{ at: 'Subject.next', value: '0' }] },
    { at: 'new ReplaySubject', puts: [{ at: 'Subject.next', value: '0' }] },
    { at: 'new AsyncSubject', puts: [{ at: 'Subject.next', value: '0' }] },
  ],
});
