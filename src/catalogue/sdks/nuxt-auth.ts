import { defineLibrary } from '../library.js';

const session = {
  holds: 'session',
  kind: 'access-token',
  defaultKey: 'auth._token.<strategy>',
  medium: 'local-storage',
  instance: 'auth',
} as const;

/**
 * Keeps the tokens in cookies as well. The options that turn either off lie in nuxt.config, out of reach of `$auth`.
 */
export default defineLibrary({
  id: 'nuxt-auth',
  title: 'Nuxt Auth',
  docs: 'https://auth.nuxtjs.org',
  source: '@nuxtjs/auth@4.9.1 lib/module/defaults.js, @nuxtjs/auth-next@5.0.0 dist/runtime.d.ts, dist/module.js',
  packages: ['@nuxtjs/auth', '@nuxtjs/auth-next'],
  declarations: `
    export interface TokenController { get(): string | boolean; set(token: string | boolean): string | boolean; reset(): void }
    export interface AuthStorage {
      setUniversal(key: string, value: any): any; getUniversal(key: string): any; removeUniversal(key: string): void;
      setLocalStorage(key: string, value: any): any; getLocalStorage(key: string): any; removeLocalStorage(key: string): void;
      setCookie(key: string, value: any, options?: any): any; getCookie(key: string): any; removeCookie(key: string): void;
    }
    export interface Auth {
      loggedIn: boolean; user: any; strategy: { token: TokenController; refreshToken: TokenController; [member: string]: any };
      $storage: AuthStorage;
      login(...args: any[]): Promise<any>; loginWith(name: string, ...args: any[]): Promise<any>; logout(...args: any[]): Promise<any>;
      setUserToken(token: any, refreshToken?: any): Promise<any>; setToken(strategy: string, token: any): any; getToken(strategy: string): any;
      setUser(user: any): void; fetchUser(...args: any[]): Promise<any>; refreshTokens(): Promise<any>;
    }
    const module: any;
    export default module;
  `,
  injects: { $auth: "import('@nuxtjs/auth-next').Auth" },
  needles: ['@nuxtjs/auth', '$auth.'],
  writes: [
    { at: 'AuthStorage.setUniversal', key: '0', value: '1', medium: 'local-storage' },
    { at: 'AuthStorage.setLocalStorage', key: '0', value: '1', medium: 'local-storage' },
    { at: 'AuthStorage.setCookie', key: '0', value: '1', medium: 'cookie' },
  ],
  reads: [
    { at: 'AuthStorage.getUniversal', key: '0', medium: 'local-storage' },
    { at: 'AuthStorage.getLocalStorage', key: '0', medium: 'local-storage' },
    { at: 'AuthStorage.getCookie', key: '0', medium: 'cookie' },
  ],
  removes: [
    { at: 'AuthStorage.removeUniversal', key: '0', medium: 'local-storage' },
    { at: 'AuthStorage.removeLocalStorage', key: '0', medium: 'local-storage' },
    { at: 'AuthStorage.removeCookie', key: '0', medium: 'cookie' },
  ],
  sources: [
    { at: 'Auth.getToken', kind: 'access-token' },
    { at: 'TokenController.get', kind: 'access-token' },
  ],
  persists: ['Auth.loginWith', 'Auth.login', 'Auth.setUserToken', 'Auth.setToken', 'TokenController.set'].map((at) => ({
    at,
    ...session,
  })),
});
