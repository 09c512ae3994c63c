import { defineLibrary } from '../library.js';

export default defineLibrary({
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
    export interface HttpHandlerFn { (req: HttpRequest<unknown>): Observable<HttpEvent<any>> }
    export type HttpInterceptorFn = (req: HttpRequest<unknown>, next: HttpHandlerFn) => Observable<HttpEvent<unknown>>;
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
    { at: 'HttpHandler.handle', result: 'signIns' },
    { at: 'HttpHandlerFn()', result: 'signIns' },
    { at: 'HttpRequest', result: 'sent.body' },
    { at: 'HttpRequest.body', result: 'sent' },
    { at: 'HttpRequest.clone', result: ['this', '0'] },
    { at: 'new HttpHeaders', result: '0' },
    { at: 'HttpHeaders.set', result: ['this', '1'] },
    { at: 'HttpHeaders.append', result: ['this', '1'] },
    { at: 'HttpParams.set', result: ['this', '1'] },
    { at: 'HttpParams.append', result: ['this', '1'] },
    { at: 'HttpParams.toString', result: 'this' },
  ],
});
