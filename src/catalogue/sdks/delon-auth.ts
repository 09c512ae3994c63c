import { defineLibrary } from '../library.js';

const session = { holds: 'session', kind: 'access-token', defaultKey: '_token', medium: 'local-storage' } as const;

export default defineLibrary({
  id: 'delon-auth',
  title: 'Delon Auth',
  docs: 'https://ng-alain.com/auth',
  source: '@delon/auth@21.2.0 types/auth.d.ts, fesm2022',
  packages: ['@delon/auth'],
  declarations: `
    import { InjectionToken } from '@angular/core';
    export interface ITokenModel { token: string | null | undefined; expired?: number; [name: string]: any }
    export interface IStore { get(key: string): ITokenModel; set(key: string, value: ITokenModel): boolean; remove(key: string): void }
    export interface ITokenService { set(data: ITokenModel): boolean; get(type?: any): ITokenModel; clear(options?: any): void; change(): import('rxjs').Observable<ITokenModel>; login_url?: string; referrer?: any; options: any }
    export class LocalStorageStore implements IStore { get(key: string): ITokenModel; set(key: string, value: ITokenModel): boolean; remove(key: string): void }
    export class SessionStorageStore implements IStore { get(key: string): ITokenModel; set(key: string, value: ITokenModel): boolean; remove(key: string): void }
    export class CookieStorageStore implements IStore { get(key: string): ITokenModel; set(key: string, value: ITokenModel): boolean; remove(key: string): void }
    export class MemoryStore implements IStore { get(key: string): ITokenModel; set(key: string, value: ITokenModel): boolean; remove(key: string): void }
    export const DA_SERVICE_TOKEN: InjectionToken<ITokenService>; export const DA_STORE_TOKEN: InjectionToken<IStore>;
    export function provideAuth(store?: any): any; export function withLocalStorage(): any; export function withSessionStorage(): any; export function withCookie(): any; export function withMemoryStorage(): any;
    export class DelonAuthModule {} export class JWTTokenModel { token: string | null | undefined; payload: any; isExpired(offset?: number): boolean } export const authJWTInterceptor: any; export const authSimpleInterceptor: any;
  `,
  sources: [{ at: 'ITokenModel.token', kind: 'access-token' }],
  adapters: [
    { at: 'withLocalStorage', medium: 'local-storage' },
    { at: 'withSessionStorage', medium: 'session-storage' },
    { at: 'withCookie', medium: 'cookie' },
    { at: 'withMemoryStorage', medium: 'memory' },
    { at: 'new LocalStorageStore', medium: 'local-storage' },
    { at: 'new SessionStorageStore', medium: 'session-storage' },
    { at: 'new CookieStorageStore', medium: 'cookie' },
    { at: 'new MemoryStore', medium: 'memory' },
  ],
  persists: [
    {
      at: 'provideAuth',
      ...session,
      settings: [{ option: '0', given: true, medium: 'adapter' }],
      yieldsTo: ['provide DA_STORE_TOKEN'],
    },
    {
      at: 'provide DA_STORE_TOKEN',
      ...session,
      settings: [{ option: 'provided', given: true, medium: 'adapter' }],
    },
  ],
});
