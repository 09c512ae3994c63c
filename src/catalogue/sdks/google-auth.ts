import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'google-auth',
  title: 'Capacitor Google Auth',
  docs: 'https://github.com/CodetrixStudio/CapacitorGoogleAuth',
  source: '@codetrix-studio/capacitor-google-auth@3.3.6 dist/esm/definitions.d.ts',
  packages: ['@codetrix-studio/capacitor-google-auth'],
  declarations: `
    export interface Authentication { accessToken: string; idToken: string; refreshToken?: string }
    export interface User { id: string; email: string; name: string; familyName: string; givenName: string; imageUrl: string; serverAuthCode: string; authentication: Authentication }
    export interface GoogleAuthPlugin { initialize(options?: any): void; signIn(): Promise<User>; refresh(): Promise<Authentication>; signOut(): Promise<any> }
    export const GoogleAuth: GoogleAuthPlugin;
  `,
  sources: [
    { at: 'Authentication.accessToken', kind: 'access-token' },
    { at: 'Authentication.idToken', kind: 'id-token' },
    { at: 'Authentication.refreshToken', kind: 'refresh-token' },
    { at: 'User.serverAuthCode', kind: 'oauth-code' },
  ],
});
