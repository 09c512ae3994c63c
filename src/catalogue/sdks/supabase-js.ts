import { defineLibrary } from '../library.js';
import { supabaseRedirects } from '../supabase-redirects.js';

/** `signUp` and `linkIdentity` are names of much else. */
const redirecting = ['signInWithOAuth', 'signInWithOtp', 'signInWithSSO', 'resetPasswordForEmail'];

export default defineLibrary({
  id: 'supabase-js',
  title: 'Supabase',
  docs: 'https://supabase.com/docs/reference/javascript/initializing',
  source:
    '@supabase/supabase-js@2.109.0 dist/index.d.mts, @supabase/auth-js@2.109.0 GoTrueClient.js, @supabase/supabase-js@1.35.7 types.d.ts',
  packages: ['@supabase/supabase-js'],
  declarations: `
    export interface User { id: string; email?: string; phone?: string; user_metadata: any; app_metadata: any }
    export interface Session {
      access_token: string; refresh_token: string; provider_token?: string | null; provider_refresh_token?: string | null;
      token_type: string; expires_in: number; expires_at?: number; user: User;
    }
    export interface AuthError extends Error { status?: number; code?: string }
    export interface AuthResponse { data: { user: User | null; session: Session | null }; error: AuthError | null; user?: User | null; session?: Session | null }
    export interface SessionResponse { data: { session: Session | null }; error: AuthError | null }
    export interface SupabaseAuthClient {
      getSession(): Promise<SessionResponse>; getUser(jwt?: string): Promise<{ data: { user: User | null }; error: AuthError | null }>;
      setSession(tokens: { access_token: string; refresh_token: string } | string): Promise<AuthResponse>;
      refreshSession(current?: { refresh_token: string }): Promise<AuthResponse>; exchangeCodeForSession(code: string): Promise<AuthResponse>;
      signUp(credentials: any, options?: any): Promise<AuthResponse>; signInWithPassword(credentials: any): Promise<AuthResponse>; signInWithIdToken(credentials: any): Promise<AuthResponse>;
      signInAnonymously(credentials?: any): Promise<AuthResponse>; signInWithOAuth(credentials: any): Promise<any>; signInWithOtp(credentials: any): Promise<any>; signInWithSSO(credentials: any): Promise<any>;
      verifyOtp(params: any): Promise<AuthResponse>; signIn(credentials: any, options?: any): Promise<AuthResponse>; signOut(options?: any): Promise<any>; updateUser(attributes: any): Promise<any>;
      resetPasswordForEmail(email: string, options?: any): Promise<any>; linkIdentity(credentials: any): Promise<any>;
      session(): Session | null; user(): User | null;
      onAuthStateChange(callback: (event: string, session: Session | null) => any): { data: any };
      mfa: MultiFactor;
    }
    export interface TotpFactor { qr_code: string; secret: string; uri: string }
    export interface MultiFactor {
      enroll(params: any): Promise<{ data: { id: string; type: string; totp: TotpFactor; friendly_name?: string } | null; error: AuthError | null }>;
      challenge(params: any): Promise<any>; listFactors(): Promise<any>; unenroll(params: any): Promise<any>; getAuthenticatorAssuranceLevel(jwt?: string): Promise<any>;
      verify(params: any): Promise<{ data: Session | null; error: AuthError | null }>; challengeAndVerify(params: any): Promise<{ data: Session | null; error: AuthError | null }>;
    }
    export interface SupabaseClientOptions {
      auth?: { storage?: any; storageKey?: string; persistSession?: boolean; autoRefreshToken?: boolean; detectSessionInUrl?: boolean; flowType?: string; userStorage?: any };
      accessToken?: () => Promise<string | null>; localStorage?: any; persistSession?: boolean; autoRefreshToken?: boolean; global?: any; db?: any; realtime?: any;
    }
    export class SupabaseClient<D = any, S = any> {
      constructor(url: string, key: string, options?: SupabaseClientOptions);
      auth: SupabaseAuthClient; functions: any; storage: any; realtime: any;
      from(table: string): any; rpc(name: string, args?: any): any; channel(name: string, options?: any): any;
    }
    export function createClient<D = any>(url: string, key: string, options?: SupabaseClientOptions): SupabaseClient<D>;
    export type AuthSession = Session; export type AuthUser = User;
  `,
  // A page that loads the UMD bundle. `var`, so that an app's own `declare var supabase` merges with it.
  // Beside it apps keep their client in a property of the window that has the same name.
  globals: `
    declare var supabase: typeof import('@supabase/supabase-js');
    interface Window { supabase: typeof import('@supabase/supabase-js') & import('@supabase/supabase-js').SupabaseClient }
  `,
  needles: ['@supabase/supabase-js', 'supabase.createClient', ...redirecting],
  sources: [
    { at: 'Session.access_token', kind: 'access-token' },
    { at: 'Session.refresh_token', kind: 'refresh-token' },
    { at: 'Session.provider_token', kind: 'access-token' },
    { at: 'Session.provider_refresh_token', kind: 'refresh-token' },
    { at: 'TotpFactor.secret', kind: 'key' },
    { at: 'AuthResponse.session', kind: 'refresh-token' },
    { at: 'SupabaseAuthClient.session', kind: 'refresh-token' },
    { at: 'SupabaseAuthClient.onAuthStateChange', kind: 'refresh-token', callback: { in: '0', param: 1 } },
  ],
  persists: ['createClient', 'new SupabaseClient'].map((at) => ({
    at,
    holds: 'session',
    kind: 'refresh-token',
    key: '2.auth.storageKey',
    defaultKey: 'sb-<project>-auth-token',
    medium: 'local-storage',
    settings: [
      // With `accessToken` another provider signs in, and the client's own auth is switched off.
      { option: '2.accessToken', given: true, medium: null },
      { option: '2.auth.persistSession', equals: [false], medium: 'memory' },
      { option: '2.auth.storage', given: true, medium: 'adapter' },
      // Version 1 has no `auth` group.
      { option: '2.persistSession', equals: [false], medium: 'memory' },
      { option: '2.localStorage', given: true, medium: 'adapter' },
    ],
    signIn: [
      ...['.auth.signIn', '.auth.signUp', '.auth.getSession', '.auth.setSession', '.auth.session(', '.auth.verifyOtp'],
      ...['.auth.onAuthStateChange', '.auth.getUser', '.auth.refreshSession', 'auth.exchangeCodeForSession'],
    ],
    signInMember: 'auth',
  })),
  uses: [
    ...['createClient', 'new SupabaseClient'].map((at) => ({ at, options: ['2.auth.flowType'] })),
    ...supabaseRedirects.map(({ member, address }) => ({ at: `SupabaseAuthClient.${member}`, options: [address] })),
  ],
});
