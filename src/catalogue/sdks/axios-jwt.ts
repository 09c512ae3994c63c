import { defineLibrary } from '../library.js';

const session = {
  holds: 'session',
  kind: 'refresh-token',
  defaultKey: 'auth-tokens-<NODE_ENV>',
  medium: 'local-storage',
} as const;

export default defineLibrary({
  id: 'axios-jwt',
  title: 'axios-jwt',
  docs: 'https://github.com/jetbridge/axios-jwt',
  source: 'axios-jwt@4.0.3 dist/storage.js, src/StorageKey.js',
  packages: ['axios-jwt'],
  declarations: `
    export interface IAuthTokens { accessToken: string; refreshToken: string }
    export interface StorageType { remove(key: string): void | Promise<void>; set(key: string, value: string): void | Promise<void>; get(key: string): any }
    export function applyAuthTokenInterceptor(axios: any, config: { requestRefresh: (token: string) => any; header?: string; headerPrefix?: string }): void;
    export function useAuthTokenInterceptor(axios: any, config: any): void;
    export function applyStorage(storage: StorageType): void; export function getBrowserLocalStorage(): StorageType; export function getBrowserSessionStorage(): StorageType;
    export function getAccessToken(): Promise<string | undefined>; export function getRefreshToken(): Promise<string | undefined>; export function isLoggedIn(): Promise<boolean>;
    export function setAuthTokens(tokens: IAuthTokens): Promise<void>; export function setAccessToken(token: string): Promise<void>; export function clearAuthTokens(): Promise<void>;
    export type TokenRefreshRequest = (token: string) => Promise<string | IAuthTokens>;
  `,
  sources: [
    { at: 'getAccessToken', kind: 'access-token' },
    { at: 'getRefreshToken', kind: 'refresh-token' },
    { at: 'IAuthTokens.accessToken', kind: 'access-token' },
    { at: 'IAuthTokens.refreshToken', kind: 'refresh-token' },
  ],
  adapters: [
    { at: 'getBrowserLocalStorage', medium: 'local-storage' },
    { at: 'getBrowserSessionStorage', medium: 'session-storage' },
  ],
  persists: [
    { at: 'applyAuthTokenInterceptor', ...session, yieldsTo: ['applyStorage'] },
    { at: 'useAuthTokenInterceptor', ...session, yieldsTo: ['applyStorage'] },
    { at: 'applyStorage', ...session, settings: [{ option: '0', given: true, medium: 'adapter' }] },
  ],
});
