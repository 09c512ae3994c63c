/**
 * Members of Supabase's auth client that send the user away, to a provider or a mail, and the slot with the address
 * that brings them back (@supabase/auth-js@2.109.0 GoTrueClient.js).
 */
export const supabaseRedirects = [
  ...['signInWithOAuth', 'signInWithSSO', 'linkIdentity'].map((member) => ({
    member,
    address: '0.options.redirectTo',
  })),
  ...['signInWithOtp', 'signUp'].map((member) => ({ member, address: '0.options.emailRedirectTo' })),
  { member: 'resetPasswordForEmail', address: '1.redirectTo' },
] as const;
