import { defineLibrary } from '../library.js';

export const angularCore = defineLibrary({
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
    { at: 'WritableSignal()', result: 'callee' },
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

export const angularHttp = defineLibrary({
  id: 'angular-http',
  title: 'Angular HttpClient',
  docs: 'https://angular.dev/guide/http',
  source: '@angular/common@20.3.0 http/index.d.ts',
  packages: ['@angular/common/http'],
  declarations: `
    type Observable<T> = import('rxjs').Observable<T>;
    export class HttpHeaders { constructor(headers?: any); set(name: string, value: string | string[]): HttpHeaders; append(name: string, value: string | string[]): HttpHeaders; get(name: string): string | null; has(name: string): boolean }
    export class HttpParams { constructor(options?: any); set(name: string, value: any): HttpParams; append(name: string, value: any): HttpParams; get(name: string): string | null; toString(): string }
    export class HttpResponse<T> { readonly body: T | null; readonly headers: HttpHeaders; readonly status: number }
    export class HttpErrorResponse { readonly error: any; readonly status: number; readonly message: string; readonly headers: HttpHeaders }
    export class HttpRequest<T> { readonly headers: HttpHeaders; readonly url: string; readonly body: T | null; clone(update?: any): HttpRequest<T> }
    export type HttpEvent<T> = HttpResponse<T>;
    export abstract class HttpHandler { abstract handle(req: HttpRequest<any>): Observable<HttpEvent<any>> }
    export interface HttpInterceptor { intercept(req: HttpRequest<any>, next: HttpHandler): Observable<HttpEvent<any>> }
    export type HttpInterceptorFn = (req: HttpRequest<unknown>, next: (req: HttpRequest<unknown>) => Observable<HttpEvent<unknown>>) => Observable<HttpEvent<unknown>>;
    export class HttpClient {
      get<T = any>(url: string, options?: any): Observable<T>;
      post<T = any>(url: string, body: any, options?: any): Observable<T>;
      put<T = any>(url: string, body: any, options?: any): Observable<T>;
      patch<T = any>(url: string, body: any, options?: any): Observable<T>;
      delete<T = any>(url: string, options?: any): Observable<T>;
      request<T = any>(method: any, url?: string, options?: any): Observable<T>;
    }
    export class HttpClientModule {} export const HTTP_INTERCEPTORS: any;
    export function provideHttpClient(...a: any[]): any; export function withInterceptors(f: any[]): any; export function withInterceptorsFromDi(): any;
  `,
  needles: [],
  passes: [
    { at: 'HttpParams.set', result: ['this', '1'] },
    { at: 'HttpParams.append', result: ['this', '1'] },
    { at: 'HttpParams.toString', result: 'this' },
  ],
});

export const angularForms = defineLibrary({
  id: 'angular-forms',
  title: 'Angular forms and router',
  docs: 'https://angular.dev/guide/forms',
  source: '@angular/forms@20.3.0, @angular/router@20.3.0 index.d.ts',
  packages: ['@angular/forms', '@angular/router', '@angular/common', '@ionic/angular', '@ionic/angular/standalone'],
  declarations: `
    type Observable<T> = import('rxjs').Observable<T>;
    export class AbstractControl<T = any> { value: T; readonly valueChanges: Observable<T>; get(path: string): AbstractControl | null; setValue(v: any): void; patchValue(v: any): void; reset(v?: any): void; valid: boolean; invalid: boolean; controls: any; getRawValue(): T }
    export class FormControl<T = any> extends AbstractControl<T> { constructor(value?: T, ...rest: any[]) }
    export class FormGroup<T = any> extends AbstractControl<any> { constructor(controls: T, ...rest: any[]); readonly controls: T }
    export class UntypedFormGroup extends FormGroup<any> {} export class UntypedFormControl extends FormControl<any> {}
    export class FormBuilder { group(controls: any, options?: any): FormGroup<any>; control(v?: any, ...rest: any[]): FormControl<any> }
    export class UntypedFormBuilder extends FormBuilder {} export class NgForm { value: any; form: FormGroup<any>; valid: boolean }
    export const Validators: any; export class FormsModule {} export class ReactiveFormsModule {}
    export class Router { navigate(commands: any[], extras?: NavigationExtras): Promise<boolean>; navigateByUrl(url: any, extras?: any): Promise<boolean>; readonly url: string; readonly events: Observable<any>; getCurrentNavigation(): any; createUrlTree(commands: any[], extras?: NavigationExtras): any }
    export interface NavigationExtras { queryParams?: any; fragment?: string; state?: any; [key: string]: any }
    export interface ParamMap { get(name: string): string | null; has(name: string): boolean }
    export class ActivatedRouteSnapshot { params: any; queryParams: any; queryParamMap: ParamMap; paramMap: ParamMap; data: any; fragment: string | null }
    export class ActivatedRoute { snapshot: ActivatedRouteSnapshot; params: Observable<any>; queryParams: Observable<any>; queryParamMap: Observable<ParamMap>; fragment: Observable<string | null> }
    export class RouterModule {} export interface CanActivate {} export interface Routes extends Array<any> {}
    export const DOCUMENT: import('@angular/core').InjectionToken<Document>; export class CommonModule {} export class Location2 {}
    export class Platform { is(name: string): boolean; ready(): Promise<string>; readonly backButton: any; readonly resume: any; readonly pause: any }
    export class NavController { navigateForward(u: any, o?: any): Promise<boolean>; navigateRoot(u: any, o?: any): Promise<boolean>; navigateBack(u: any, o?: any): Promise<boolean> }
    export function isPlatform(name: string): boolean;
  `,
  needles: [],
  passes: [
    { at: 'AbstractControl.getRawValue', result: 'this' },
    { at: 'FormBuilder.group', result: '0' },
    { at: 'FormBuilder.control', result: '0' },
    { at: 'new FormGroup', result: '0' },
    { at: 'new FormControl', result: '0' },
  ],
});
