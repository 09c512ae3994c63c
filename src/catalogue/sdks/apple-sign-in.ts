import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'apple-sign-in',
  title: 'Capacitor Sign in with Apple',
  docs: 'https://github.com/capacitor-community/apple-sign-in',
  source: '@capacitor-community/apple-sign-in@7.1.0 dist/esm/definitions.d.ts',
  packages: ['@capacitor-community/apple-sign-in'],
  declarations: `
    export interface AppleCredential { user: string | null; email: string | null; givenName: string | null; familyName: string | null; identityToken: string; authorizationCode: string }
    export interface SignInWithAppleResponse { response: AppleCredential }
    export interface SignInWithAppleOptions { clientId: string; redirectURI: string; scopes?: string; state?: string; nonce?: string }
    export interface SignInWithApplePlugin { authorize(options?: SignInWithAppleOptions): Promise<SignInWithAppleResponse> }
    export const SignInWithApple: SignInWithApplePlugin;
  `,
  sources: [
    { at: 'AppleCredential.identityToken', kind: 'id-token' },
    { at: 'AppleCredential.authorizationCode', kind: 'oauth-code' },
  ],
});
