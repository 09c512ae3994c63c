import { defineLibrary } from '../library.js';

/** The option `useSsrCookies: false` lives in nuxt.config, out of reach of the composables. */
export default defineLibrary({
  id: 'nuxt-supabase',
  title: 'Nuxt Supabase',
  docs: 'https://supabase.nuxtjs.org',
  source: '@nuxtjs/supabase@2.0.10 dist/module.mjs',
  packages: ['@nuxtjs/supabase'],
  declarations: `const module: any; export default module;`,
  globals: `
    declare function useSupabaseClient<D = any>(): import('@supabase/supabase-js').SupabaseClient<D>;
    declare function useSupabaseSession(): { value: import('@supabase/supabase-js').Session | null };
  `,
  needles: ['@nuxtjs/supabase', 'useSupabaseClient', 'useSupabaseSession'],
  sources: [{ at: 'useSupabaseSession', kind: 'access-token' }],
  persists: [
    {
      at: 'useSupabaseClient',
      holds: 'session',
      kind: 'refresh-token',
      defaultKey: 'sb-<project>-auth-token',
      medium: 'cookie',
      instance: 'client',
      signIn: ['.auth.signIn', '.auth.signUp', '.auth.verifyOtp', '.auth.setSession'],
    },
  ],
});
