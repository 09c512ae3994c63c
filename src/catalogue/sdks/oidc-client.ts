import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'oidc-client',
  title: 'oidc-client',
  docs: 'https://github.com/IdentityModel/oidc-client-js/wiki',
  source: 'oidc-client@1.11.5 src/UserManagerSettings.js, src/WebStorageStateStore.js, index.d.ts',
  packages: ['oidc-client'],
  declarations: `
    export interface StateStore { set(key: string, value: any): Promise<void>; get(key: string): Promise<any>; remove(key: string): Promise<any>; getAllKeys(): Promise<string[]> }
    export class WebStorageStateStore implements StateStore { constructor(settings?: { prefix?: string; store?: any }); set(key: string, value: any): Promise<void>; get(key: string): Promise<any>; remove(key: string): Promise<any>; getAllKeys(): Promise<string[]> }
    export class InMemoryWebStorage { getItem(key: string): any; setItem(key: string, value: any): any; removeItem(key: string): any; key(index: number): any; length?: number }
    export interface User { access_token: string; refresh_token?: string; id_token: string; session_state?: string; token_type: string; scope: string; profile: any; expires_at: number; expires_in: number; expired: boolean; state: any; toStorageString(): string }
    export class User {}
    export interface UserManagerSettings { authority?: string; client_id?: string; redirect_uri?: string; userStore?: StateStore; stateStore?: StateStore; scope?: string; response_type?: string; client_secret?: string; [name: string]: any }
    export class UserManager {
      constructor(settings: UserManagerSettings); events: any; settings: any; metadataService: any;
      getUser(): Promise<User | null>; signinCallback(url?: string): Promise<User>; signinRedirectCallback(url?: string): Promise<User>; signinPopupCallback(url?: string): Promise<User | undefined>; signinSilentCallback(url?: string): Promise<User | undefined>; signinSilent(options?: any): Promise<User>; signinPopup(options?: any): Promise<User>; signinRedirect(options?: any): Promise<void>;
      storeUser(user: User): Promise<void>; removeUser(): Promise<void>; signoutRedirect(options?: any): Promise<void>; signoutRedirectCallback(url?: string): Promise<any>; revokeAccessToken(): Promise<void>; startSilentRenew(): void; stopSilentRenew(): void; clearStaleState(): Promise<void>;
    }
    export const Log: any; export const Global: any;
    const Oidc: { UserManager: typeof UserManager; WebStorageStateStore: typeof WebStorageStateStore; InMemoryWebStorage: typeof InMemoryWebStorage; User: typeof User; Log: any };
    export default Oidc;
  `,
  sources: [
    { at: 'User.access_token', kind: 'access-token' },
    { at: 'User.refresh_token', kind: 'refresh-token' },
    { at: 'User.id_token', kind: 'id-token' },
    { at: 'User.toStorageString', kind: 'access-token' },
  ],
  adapters: [
    // Without a store it falls back to localStorage, not to the sessionStorage of the manager's own default.
    { at: 'new WebStorageStateStore', wraps: '0.store', medium: 'local-storage' },
    { at: 'new InMemoryWebStorage', medium: 'memory' },
  ],
  persists: [
    {
      at: 'new UserManager',
      holds: 'session',
      kind: 'access-token',
      defaultKey: 'oidc.user:<authority>:<client id>',
      medium: 'session-storage',
      settings: [{ option: '0.userStore', given: true, medium: 'adapter' }],
    },
  ],
  uses: [{ at: 'new UserManager', options: ['0.response_type'] }],
});
