import { defineLibrary } from '../library.js';

/** The native Firebase SDK keeps the session; with `skipNativeAuth` the JavaScript SDK does (see `firebase-auth`). */
export default defineLibrary({
  id: 'capacitor-firebase-authentication',
  title: 'Capacitor Firebase Authentication',
  docs: 'https://github.com/capawesome-team/capacitor-firebase/tree/main/packages/authentication',
  source: '@capacitor-firebase/authentication@8.5.2 dist/esm/definitions.d.ts',
  packages: ['@capacitor-firebase/authentication'],
  declarations: `
    export interface User { uid: string; email: string | null; displayName: string | null; phoneNumber: string | null; photoUrl: string | null; isAnonymous: boolean; emailVerified: boolean; providerId: string; tenantId: string | null }
    export interface AuthCredential { providerId: string; accessToken?: string; idToken?: string; authorizationCode?: string; nonce?: string; secret?: string; serverAuthCode?: string }
    export interface SignInResult { user: User | null; credential: AuthCredential | null; additionalUserInfo: any }
    export interface GetIdTokenResult { token: string }
    export interface IdTokenResult { token: string; expirationTimestamp?: number; claims?: any }
    export interface FirebaseAuthenticationPlugin {
      getCurrentUser(): Promise<{ user: User | null }>; getIdToken(options?: { forceRefresh?: boolean }): Promise<GetIdTokenResult>; getIdTokenResult(options?: any): Promise<IdTokenResult>; getPendingAuthResult(): Promise<SignInResult>; getRedirectResult(): Promise<SignInResult>; signOut(): Promise<void>;
      signInWithApple(options?: any): Promise<SignInResult>; signInWithGoogle(options?: any): Promise<SignInResult>; signInWithFacebook(options?: any): Promise<SignInResult>; signInWithGithub(options?: any): Promise<SignInResult>; signInWithMicrosoft(options?: any): Promise<SignInResult>; signInWithTwitter(options?: any): Promise<SignInResult>; signInWithYahoo(options?: any): Promise<SignInResult>; signInWithOpenIdConnect(options?: any): Promise<SignInResult>; signInWithPlayGames(options?: any): Promise<SignInResult>; signInWithGameCenter(options?: any): Promise<SignInResult>;
      signInWithEmailAndPassword(options: { email: string; password: string }): Promise<SignInResult>; createUserWithEmailAndPassword(options: { email: string; password: string }): Promise<SignInResult>; signInWithCustomToken(options: { token: string }): Promise<SignInResult>; signInAnonymously(): Promise<SignInResult>; signInWithPhoneNumber(options: any): Promise<any>; confirmVerificationCode(options: any): Promise<SignInResult>; signInWithEmailLink(options: any): Promise<SignInResult>; linkWithGoogle(options?: any): Promise<SignInResult>; linkWithApple(options?: any): Promise<SignInResult>;
      setPersistence(options: { persistence: any }): Promise<void>; addListener(event: 'idTokenChange', listener: (change: { token: string }) => void): Promise<any>; addListener(event: string, listener: (change: { user: User | null }) => void): Promise<any>; removeAllListeners(): Promise<void>;
    }
    export const FirebaseAuthentication: FirebaseAuthenticationPlugin;
    export enum Persistence { IndexedDbLocal = 'INDEXED_DB_LOCAL', InMemory = 'IN_MEMORY', BrowserLocal = 'BROWSER_LOCAL', BrowserSession = 'BROWSER_SESSION' }
  `,
  sources: [
    { at: 'GetIdTokenResult.token', kind: 'id-token' },
    { at: 'IdTokenResult.token', kind: 'id-token' },
    { at: 'AuthCredential.accessToken', kind: 'access-token' },
    { at: 'AuthCredential.idToken', kind: 'id-token' },
    { at: 'AuthCredential.authorizationCode', kind: 'oauth-code' },
    { at: 'AuthCredential.serverAuthCode', kind: 'oauth-code' },
    { at: 'AuthCredential.secret', kind: 'access-token' },
  ],
});
