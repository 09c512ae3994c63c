import { defineLibrary } from '../library.js';

const session = { holds: 'session', kind: 'refresh-token' } as const;
const versionFour = {
  ...session,
  defaultKey: 'nhostSession',
  medium: 'local-storage',
  settings: [{ option: '0.storage', given: true, medium: 'adapter' }],
  signIn: ['auth.signIn', 'auth.signUp', 'getUserSession', 'refreshSession', 'auth.verify'],
} as const;

/** Version 3 has `new NhostClient({ clientStorageType })`, version 4 `createClient({ storage })`. */
export default defineLibrary({
  id: 'nhost',
  title: 'Nhost',
  docs: 'https://docs.nhost.io/reference/javascript/nhost-js/session',
  source: '@nhost/nhost-js@4.3.0 dist/src/nhost.d.ts, dist/src/session, @nhost/hasura-auth-js@2.12.0 types/client.d.ts',
  packages: ['@nhost/nhost-js', '@nhost/nhost-js/session', '@nhost/hasura-auth-js', '@nhost/react', '@nhost/vue'],
  declarations: `
    export interface Session { accessToken: string; accessTokenExpiresIn: number; refreshToken: string; refreshTokenId: string; user?: any }
    export interface SessionStorageBackend { get(): Session | null; set(value: Session): void; remove(): void }
    export class LocalStorage implements SessionStorageBackend { constructor(options?: { storageKey?: string }); get(): Session | null; set(value: Session): void; remove(): void }
    export class MemoryStorage implements SessionStorageBackend { get(): Session | null; set(value: Session): void; remove(): void }
    export class CookieStorage implements SessionStorageBackend { constructor(options?: any); get(): Session | null; set(value: Session): void; remove(): void }
    export interface NhostAuth { getAccessToken(): string | undefined; getSession(): Session | null; getUser(): any; isAuthenticated(): boolean; onTokenChanged(callback: (session: Session | null) => void): any; onAuthStateChanged(callback: (event: string, session: Session | null) => void): any; signIn(params: any): Promise<{ session: Session | null; error: any }>; signUp(params: any): Promise<{ session: Session | null; error: any }>; signOut(params?: any): Promise<any>; refreshSession(token?: string): Promise<any>; signInEmailPassword(params: any): Promise<{ body: { session?: Session } }>; signUpEmailPassword(params: any): Promise<{ body: { session?: Session } }>; [name: string]: any }
    export interface NhostClientOptions { subdomain?: string; region?: string; storage?: SessionStorageBackend; configure?: any[]; clientStorageType?: string; clientStorage?: any; autoSignIn?: boolean; [name: string]: any }
    export class NhostClient { constructor(options: NhostClientOptions); auth: NhostAuth; storage: any; graphql: any; functions: any; sessionStorage: any; getUserSession(): Session | null; refreshSession(margin?: number): Promise<Session | null>; clearSession(): void }
    export class NhostReactClient extends NhostClient {} export class HasuraAuthClient { constructor(options: any) }
    export function createClient(options?: NhostClientOptions): NhostClient; export function createNhostClient(options?: NhostClientOptions): NhostClient;
    export const NhostProvider: any; export function useNhostClient(): NhostClient; export function useAccessToken(): string | undefined; export function useAuthenticationStatus(): any;
  `,
  sources: [
    { at: 'NhostAuth.getAccessToken', kind: 'access-token' },
    { at: 'useAccessToken', kind: 'access-token' },
    { at: 'Session.accessToken', kind: 'access-token' },
    { at: 'Session.refreshToken', kind: 'refresh-token' },
  ],
  adapters: [
    { at: 'new LocalStorage', medium: 'local-storage' },
    { at: 'new MemoryStorage', medium: 'memory' },
    { at: 'new CookieStorage', medium: 'cookie' },
  ],
  persists: [
    { at: 'createClient', ...versionFour },
    { at: 'createNhostClient', ...versionFour },
    ...['new NhostClient', 'new HasuraAuthClient'].map((at) => ({
      at,
      ...session,
      defaultKey: 'nhostRefreshToken',
      medium: 'local-storage' as const,
      settings: [
        { option: '0.clientStorageType', equals: ['capacitor'], medium: 'preferences' as const },
        { option: '0.clientStorageType', equals: ['cookie'], medium: 'cookie' as const },
        { option: '0.clientStorageType', equals: ['expo-secure-storage'], medium: 'keystore' as const },
        { option: '0.clientStorageType', equals: ['custom'], medium: 'adapter' as const },
        { option: '0.clientStorage', given: true, medium: 'adapter' as const },
      ],
      signIn: ['auth.signIn', 'auth.signUp', 'getAccessToken', 'getSession', 'onAuthStateChanged', 'useSignIn'],
    })),
  ],
});
