import { createVaultStorage } from '../vault/vault-storage';

/**
 * `createClient(url, key, { auth: supabaseAuth })`. Without it the client keeps the session in localStorage. The client
 * reads the session as soon as it is created, which asks for biometrics when the vault is locked.
 */
export const supabaseAuth = {
  storage: createVaultStorage('supabase', globalThis.localStorage),
  persistSession: true,
  autoRefreshToken: true,
  flowType: 'pkce',
  // The app gets its links from @capacitor/app, not from the address of the page.
  detectSessionInUrl: false,
} as const;
