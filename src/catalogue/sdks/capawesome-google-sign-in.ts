import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'capawesome-google-sign-in',
  title: 'Capawesome Google Sign-In',
  docs: 'https://capawesome.io/plugins/google-sign-in/',
  source: '@capawesome/capacitor-google-sign-in@0.1.4 dist/esm/definitions.d.ts',
  packages: ['@capawesome/capacitor-google-sign-in'],
  declarations: `
    export interface SignInResult { idToken: string; userId: string; email: string | null; displayName: string | null; givenName: string | null; familyName: string | null; imageUrl: string | null; accessToken: string | null; serverAuthCode: string | null }
    export interface GoogleSignInPlugin {
      handleRedirectCallback(): Promise<SignInResult>;
      initialize(options: { clientId: string; redirectUrl?: string; scopes?: string[] }): Promise<void>;
      signIn(options?: { nonce?: string }): Promise<SignInResult>;
      signOut(): Promise<void>;
    }
    export const GoogleSignIn: GoogleSignInPlugin;
  `,
  sources: [
    { at: 'SignInResult.idToken', kind: 'id-token' },
    { at: 'SignInResult.accessToken', kind: 'access-token' },
    { at: 'SignInResult.serverAuthCode', kind: 'oauth-code' },
  ],
});
