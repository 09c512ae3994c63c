import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'supabase-auth-js',
  title: 'Supabase Auth client',
  docs: 'https://github.com/supabase/auth-js',
  source: '@supabase/auth-js@2.109.0 GoTrueClient.js, @supabase/gotrue-js@1.24.0 GoTrueClient.d.ts',
  packages: ['@supabase/auth-js', '@supabase/gotrue-js'],
  declarations: `
    import { Session, SupabaseAuthClient } from '@supabase/supabase-js';
    export { Session };
    export interface GoTrueClientOptions { url?: string; headers?: any; storage?: any; localStorage?: any; storageKey?: string; persistSession?: boolean; autoRefreshToken?: boolean; detectSessionInUrl?: boolean; flowType?: string }
    export interface GoTrueClient extends SupabaseAuthClient {}
    export class GoTrueClient { constructor(options: GoTrueClientOptions) }
    export class AuthClient extends GoTrueClient { constructor(options: GoTrueClientOptions) }
  `,
  persists: ['new GoTrueClient', 'new AuthClient'].map((at) => ({
    at,
    holds: 'session',
    kind: 'refresh-token',
    key: '0.storageKey',
    defaultKey: 'supabase.auth.token',
    medium: 'local-storage',
    settings: [
      { option: '0.persistSession', equals: [false], medium: 'memory' },
      { option: '0.storage', given: true, medium: 'adapter' },
      { option: '0.localStorage', given: true, medium: 'adapter' },
    ],
  })),
  uses: ['new GoTrueClient', 'new AuthClient'].map((at) => ({ at, options: ['0.flowType'] })),
});
