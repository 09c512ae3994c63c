import { defineLibrary } from '../library.js';

const places: Readonly<Record<string, string>> = {
  login: '2',
  loginAsGuest: '0',
  loginWithFacebookSdk: '2',
  loginWithGooglePlusSdk: '2',
  loginWithOauth2: '4',
};

/** The user token is kept only when `stayLoggedIn` is true. */
export default defineLibrary({
  id: 'backendless',
  title: 'Backendless',
  docs: 'https://backendless.com/docs/js/users_login.html',
  source: 'backendless@8.0.0 lib/local-cache, lib/users/index.js',
  packages: ['backendless'],
  declarations: `
    export interface UserService { login<T = any>(identity: string, password?: any, stayLoggedIn?: boolean): Promise<T>; loginAsGuest<T = any>(stayLoggedIn?: boolean): Promise<T>; loginWithFacebookSdk<T = any>(token: string, mapping: any, stayLoggedIn?: boolean, options?: any): Promise<T>; loginWithGooglePlusSdk<T = any>(token: string, mapping: any, stayLoggedIn?: boolean): Promise<T>; loginWithOauth2<T = any>(provider: string, token: string, guest: any, mapping: any, stayLoggedIn?: boolean): Promise<T>; logout(): Promise<any>; getCurrentUser<T = any>(): Promise<T>; isValidLogin(): Promise<boolean>; register<T = any>(user: any): Promise<T>; getCurrentUserToken(): string; setCurrentUserToken(token: string): void }
    export interface BackendlessStatic { initApp(appId: any, apiKey?: string): any; UserService: UserService; Users: UserService; Data: any; Files: any; Messaging: any; LocalCache: any; getCurrentUserToken(): string; setCurrentUserToken(token: string): void; serverURL: string }
    export const Backendless: BackendlessStatic;
    export default Backendless;
  `,
  sources: [
    { at: 'UserService.getCurrentUserToken', kind: 'access-token' },
    { at: 'BackendlessStatic.getCurrentUserToken', kind: 'access-token' },
  ],
  persists: Object.entries(places).map(([method, option]) => ({
    at: `UserService.${method}`,
    holds: 'session',
    kind: 'access-token',
    defaultKey: 'Backendless_<app id>',
    medium: 'memory',
    settings: [{ option, equals: [true], medium: 'local-storage' }],
  })),
});
