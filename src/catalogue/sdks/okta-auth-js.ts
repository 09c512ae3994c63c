import { defineLibrary } from '../library.js';

const places = [
  ['localStorage', 'local-storage'],
  ['sessionStorage', 'session-storage'],
  ['cookie', 'cookie'],
  ['memory', 'memory'],
] as const;

export default defineLibrary({
  id: 'okta-auth-js',
  title: 'Okta Auth JS',
  docs: 'https://github.com/okta/okta-auth-js#tokenmanager',
  source: '@okta/okta-auth-js@8.0.1 types/lib/storage/types.d.ts, types/lib/oidc/types/options.d.ts, esm/browser',
  packages: ['@okta/okta-auth-js'],
  declarations: `
    export interface AccessToken { accessToken: string; claims?: any; expiresAt: number; tokenType: string; scopes: string[] }
    export interface IDToken { idToken: string; claims: any; expiresAt: number; scopes: string[] }
    export interface RefreshToken { refreshToken: string; expiresAt: number; scopes: string[] }
    export interface Tokens { accessToken?: AccessToken; idToken?: IDToken; refreshToken?: RefreshToken }
    export interface TokenResponse { tokens: Tokens; state: string; code?: string }
    export interface AuthState { accessToken?: AccessToken; idToken?: IDToken; refreshToken?: RefreshToken; isAuthenticated?: boolean; error?: Error }
    export interface TokenManager { get(key: string): Promise<any>; getSync(key: string): any; getTokens(): Promise<Tokens>; getTokensSync(): Tokens; setTokens(tokens: Tokens): void; add(key: string, token: any): void; clear(): void; remove(key: string): void; renew(key: string): Promise<any>; on(event: string, handler: any): void; start(): Promise<void> }
    export interface TokenApi { getWithoutPrompt(options?: any): Promise<TokenResponse>; getWithPopup(options?: any): Promise<TokenResponse>; getWithRedirect(options?: any): Promise<void>; parseFromUrl(options?: any): Promise<TokenResponse>; renewTokens(options?: any): Promise<Tokens>; getUserInfo(...args: any[]): Promise<any>; exchangeCodeForTokens(...args: any[]): Promise<TokenResponse> }
    export interface OktaAuthOptions { issuer?: string; clientId?: string; redirectUri?: string; scopes?: string[]; pkce?: boolean; tokenManager?: { storage?: any; storageKey?: string; [name: string]: any }; storageManager?: { token?: { storageType?: string; storageTypes?: string[]; storageProvider?: any; storageKey?: string }; [name: string]: any }; [name: string]: any }
    export class OktaAuth {
      constructor(options: OktaAuthOptions); tokenManager: TokenManager; token: TokenApi; authStateManager: any; session: any; idx: any;
      getAccessToken(): string | undefined; getIdToken(): string | undefined; getRefreshToken(): string | undefined; getUser(): Promise<any>; isAuthenticated(options?: any): Promise<boolean>; signInWithRedirect(options?: any): Promise<void>; signInWithCredentials(options: any): Promise<any>; signOut(options?: any): Promise<any>; handleLoginRedirect(tokens?: Tokens, uri?: string): Promise<void>; storeTokensFromRedirect(): Promise<void>; isLoginRedirect(): boolean; start(): Promise<void>; setOriginalUri(uri: string): void;
    }
    export default OktaAuth;
  `,
  sources: [
    { at: 'OktaAuth.getAccessToken', kind: 'access-token' },
    { at: 'OktaAuth.getIdToken', kind: 'id-token' },
    { at: 'OktaAuth.getRefreshToken', kind: 'refresh-token' },
    { at: 'AccessToken.accessToken', kind: 'access-token' },
    { at: 'IDToken.idToken', kind: 'id-token' },
    { at: 'RefreshToken.refreshToken', kind: 'refresh-token' },
  ],
  persists: [
    {
      at: 'new OktaAuth',
      holds: 'session',
      kind: 'access-token',
      key: '0.tokenManager.storageKey',
      defaultKey: 'okta-token-storage',
      medium: 'local-storage',
      settings: [
        { option: '0.storageManager.token.storageProvider', given: true, medium: 'adapter' },
        ...[
          '0.storageManager.token.storageType',
          '0.storageManager.token.storageTypes[]',
          '0.tokenManager.storage',
        ].flatMap((option) => places.map(([value, medium]) => ({ option, equals: [value], medium }))),
        { option: '0.tokenManager.storage', given: true, medium: 'adapter' },
      ],
    },
  ],
});
