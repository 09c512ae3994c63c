import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'angular-core',
  title: 'Angular core',
  docs: 'https://angular.dev',
  source: '@angular/core@20.3.0 index.d.ts',
  packages: ['@angular/core'],
  declarations: `
    export interface Type<T> extends Function { new (...args: any[]): T }
    export type AbstractType<T> = abstract new (...args: any[]) => T;
    export class InjectionToken<T> { constructor(name: string, options?: any); readonly __token: T }
    export function inject<T>(token: Type<T> | AbstractType<T> | InjectionToken<T>, options?: any): T;
    export class Injector { get<T>(token: Type<T> | AbstractType<T> | InjectionToken<T>, d?: any): T }
    export interface Signal<T> { (): T }
    export interface WritableSignal<T> extends Signal<T> { set(value: T): void; update(f: (value: T) => T): void; asReadonly(): Signal<T> }
    export function signal<T>(initial: T, options?: any): WritableSignal<T>;
    export function computed<T>(f: () => T, options?: any): Signal<T>;
    export function effect(f: (onCleanup: any) => void, options?: any): any;
    export class EventEmitter<T> { emit(value?: T): void; subscribe(next?: (value: T) => void): any }
    export function Injectable(options?: any): any; export function Component(options?: any): any; export function NgModule(options?: any): any;
    export function Directive(options?: any): any; export function Pipe(options?: any): any; export function Inject(token: any): any; export function Input(options?: any): any;
    export function Output(name?: string): any; export function Optional(): any; export function Self(): any; export function ViewChild(...a: any[]): any; export function HostListener(...a: any[]): any;
    export class ErrorHandler { handleError(e: any): void }
    export class NgZone { run<T>(f: () => T): T; runOutsideAngular<T>(f: () => T): T }
    export interface OnInit { ngOnInit(): void } export interface OnDestroy { ngOnDestroy(): void }
    export const APP_INITIALIZER: any; export const PLATFORM_ID: any;
  `,
  needles: [],
  passes: [
    { at: 'computed', result: 'callback.0' },
    { at: 'WritableSignal.asReadonly', result: 'this' },
    { at: 'Signal()', result: 'callee' },
    { at: 'NgZone.run', result: 'callback.0' },
    { at: 'NgZone.runOutsideAngular', result: 'callback.0' },
  ],
  cells: [
    {
      at: 'signal',
      initial: '0',
      puts: [
        { at: 'WritableSignal.set', value: '0' },
        { at: 'WritableSignal.update', value: 'callback.0' },
      ],
    },
  ],
});
