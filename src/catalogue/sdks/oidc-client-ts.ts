import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'oidc-client-ts',
  title: 'oidc-client-ts',
  docs: 'https://authts.github.io/oidc-client-ts/interfaces/UserManagerSettings.html#userstore',
  source: 'oidc-client-ts@3.5.0 dist/esm',
  packages: ['oidc-client-ts'],
  declarations: `
    export interface StateStore { set(key: string, value: string): Promise<void>; get(key: string): Promise<string | null>; remove(key: string): Promise<string | null>; getAllKeys(): Promise<string[]> }
    export class WebStorageStateStore implements StateStore { constructor(options?: { prefix?: string; store?: any }); set(key: string, value: string): Promise<void>; get(key: string): Promise<string | null>; remove(key: string): Promise<string | null>; getAllKeys(): Promise<string[]> }
    export class InMemoryWebStorage { getItem(key: string): string | null; setItem(key: string, value: string): void; removeItem(key: string): void; clear(): void; key(index: number): string | null; length: number }
    export class User { access_token: string; refresh_token?: string; id_token?: string; session_state: string | null; token_type: string; scope?: string; profile: any; expires_at?: number; expires_in?: number; expired?: boolean; state: unknown; toStorageString(): string; static fromStorageString(text: string): User }
    export interface UserManagerSettings { authority: string; client_id: string; redirect_uri: string; userStore?: StateStore; stateStore?: StateStore; scope?: string; response_type?: string; client_secret?: string; automaticSilentRenew?: boolean; [name: string]: any }
    export class UserManager {
      constructor(settings: UserManagerSettings); events: any; settings: any; metadataService: any;
      getUser(): Promise<User | null>; signinCallback(url?: string): Promise<User | undefined>; signinRedirectCallback(url?: string): Promise<User>; signinPopupCallback(url?: string): Promise<void>; signinSilent(options?: any): Promise<User | null>; signinPopup(options?: any): Promise<User>; signinRedirect(options?: any): Promise<void>;
      signinResourceOwnerCredentials(options: any): Promise<User>; storeUser(user: User | null): Promise<void>; removeUser(): Promise<void>; signoutRedirect(options?: any): Promise<void>; signoutRedirectCallback(url?: string): Promise<any>; revokeTokens(types?: any): Promise<void>; startSilentRenew(): void; stopSilentRenew(): void; clearStaleState(): Promise<void>;
    }
    export interface SigninResponse { access_token: string; refresh_token?: string; id_token?: string; profile: any }
    export class OidcClient { constructor(settings: any); createSigninRequest(options: any): Promise<any>; processSigninResponse(url: string): Promise<SigninResponse> }
    export const Log: any;
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
  uses: [{ at: 'new UserManager', options: ['0.response_type', '0.disablePKCE'] }],
});
