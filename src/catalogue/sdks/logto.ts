import { defineLibrary } from '../library.js';

const session = { holds: 'session', kind: 'refresh-token', medium: 'local-storage' } as const;

export default defineLibrary({
  id: 'logto',
  title: 'Logto browser SDK',
  docs: 'https://docs.logto.io/quick-starts/vanilla-js',
  source: '@logto/browser@3.0.14 lib/storage.js, lib/index.d.ts',
  packages: ['@logto/browser', '@logto/react', '@logto/vue'],
  declarations: `
    export interface LogtoConfig { endpoint: string; appId: string; scopes?: string[]; resources?: string[]; [name: string]: any }
    export interface LogtoClientMethods { getAccessToken(resource?: string, organization?: string): Promise<string>; getIdToken(): Promise<string | null>; getRefreshToken(): Promise<string | null>; getIdTokenClaims(): Promise<any>; fetchUserInfo(): Promise<any>; isAuthenticated(): Promise<boolean>; signIn(...args: any[]): Promise<void>; handleSignInCallback(url: string): Promise<void>; signOut(redirect?: string): Promise<void>; clearAllTokens(): Promise<void> }
    export interface LogtoClient extends LogtoClientMethods {}
    export class LogtoClient { constructor(config: LogtoConfig, cache?: boolean); adapter: any }
    export default LogtoClient;
    export function LogtoProvider(props: { config: LogtoConfig; children?: any; [name: string]: any }): any;
    export function useLogto(): LogtoClientMethods & { isLoading: boolean; error?: Error };
    export function useHandleSignInCallback(callback?: () => void): { isLoading: boolean };
    export function createLogto(app: any, config: LogtoConfig): void;
  `,
  sources: [
    { at: 'LogtoClientMethods.getAccessToken', kind: 'access-token' },
    { at: 'LogtoClientMethods.getIdToken', kind: 'id-token' },
    { at: 'LogtoClientMethods.getRefreshToken', kind: 'refresh-token' },
  ],
  persists: [
    { at: 'new LogtoClient', ...session, defaultKey: 'logto:<app id>:refreshToken' },
    { at: '<LogtoProvider>', ...session, defaultKey: 'logto:<app id>:refreshToken' },
    { at: 'createLogto', ...session, defaultKey: 'logto:<app id>:refreshToken' },
  ],
});
