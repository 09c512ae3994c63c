import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'supabase-ssr',
  title: 'Supabase SSR client',
  docs: 'https://supabase.com/docs/guides/auth/server-side',
  source: '@supabase/ssr@0.12.7 dist/main/createBrowserClient.js, utils/constants.js',
  packages: ['@supabase/ssr'],
  declarations: `
    export interface BrowserClientOptions { cookies?: { getAll(): any; setAll(cookies: any): any }; cookieOptions?: { name?: string; [key: string]: any }; cookieEncoding?: string; isSingleton?: boolean; auth?: any; global?: any }
    export function createBrowserClient<D = any>(url: string, key: string, options?: BrowserClientOptions): import('@supabase/supabase-js').SupabaseClient<D>;
  `,
  persists: [
    {
      at: 'createBrowserClient',
      holds: 'session',
      kind: 'refresh-token',
      key: '2.cookieOptions.name',
      defaultKey: 'sb-<project>-auth-token',
      // Set by script, so `httpOnly` is false by default and could not be true.
      medium: 'cookie',
      settings: [{ option: '2.cookies', given: true, medium: 'adapter' }],
      signIn: [
        ...['.auth.signIn', '.auth.signUp', '.auth.getSession', '.auth.setSession', '.auth.verifyOtp'],
        ...['.auth.onAuthStateChange', '.auth.getUser', 'auth.exchangeCodeForSession'],
      ],
      signInMember: 'auth',
    },
  ],
});
