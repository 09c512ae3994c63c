import { defineLibrary, type Setting } from '../library.js';

const session = {
  holds: 'session',
  kind: 'refresh-token',
  defaultKey: 'firebase:authUser:<api key>:<app>',
  instance: 'firebase',
} as const;

/** A persistence is handed over by its name, or as an object of its own making: `{ type: 'LOCAL' }`. */
const settingsOf = (slot: string): readonly Setting[] => [
  { option: `${slot}.type`, equals: ['LOCAL'], medium: 'indexeddb' },
  { option: `${slot}.type`, equals: ['SESSION'], medium: 'session-storage' },
  { option: `${slot}.type`, equals: ['NONE'], medium: 'memory' },
  { option: slot, given: true, medium: 'adapter' },
];

export default defineLibrary({
  id: 'firebase-auth',
  title: 'Firebase Authentication',
  docs: 'https://firebase.google.com/docs/auth/web/auth-state-persistence',
  source: '@firebase/auth@1.13.6 dist/auth-public.d.ts, dist/browser-cjs',
  packages: [
    ...['firebase/auth', '@firebase/auth', 'firebase/auth/cordova'],
    'https://www.gstatic.com/firebasejs/*/firebase-auth.js',
  ],
  declarations: `
    export interface Persistence { readonly type: 'SESSION' | 'LOCAL' | 'NONE' | 'COOKIE' }
    export interface UserInfo { uid: string; email: string | null; displayName: string | null; phoneNumber: string | null; photoURL: string | null; providerId: string }
    export interface IdTokenResult { token: string; claims: any; expirationTime: string; authTime: string; signInProvider: string | null }
    export interface User extends UserInfo {
      refreshToken: string; isAnonymous: boolean; emailVerified: boolean; tenantId: string | null; metadata: any; providerData: UserInfo[];
      getIdToken(forceRefresh?: boolean): Promise<string>; getIdTokenResult(forceRefresh?: boolean): Promise<IdTokenResult>; toJSON(): object; reload(): Promise<void>; delete(): Promise<void>;
    }
    export interface UserCredential { user: User; providerId: string | null; operationType: string }
    export interface ConfirmationResult { readonly verificationId: string; confirm(code: string): Promise<UserCredential> }
    export interface Auth {
      readonly currentUser: User | null; readonly app: any; languageCode: string | null; setPersistence(persistence: Persistence): Promise<void>; signOut(): Promise<void>;
      onAuthStateChanged(next: (user: User | null) => void, error?: any): () => void; onIdTokenChanged(next: (user: User | null) => void, error?: any): () => void; authStateReady(): Promise<void>;
    }
    export interface Dependencies { persistence?: Persistence | Persistence[]; popupRedirectResolver?: any; errorMap?: any }
    export const indexedDBLocalPersistence: Persistence; export const browserLocalPersistence: Persistence; export const browserSessionPersistence: Persistence;
    export const browserCookiePersistence: Persistence; export const inMemoryPersistence: Persistence;
    export const browserPopupRedirectResolver: any; export const cordovaPopupRedirectResolver: any;
    export function getAuth(app?: any): Auth;
    export function initializeAuth(app: any, dependencies?: Dependencies): Auth;
    export function setPersistence(auth: Auth, persistence: Persistence): Promise<void>;
    export function getIdToken(user: User, forceRefresh?: boolean): Promise<string>; export function getIdTokenResult(user: User, forceRefresh?: boolean): Promise<IdTokenResult>;
    export function signInWithEmailAndPassword(auth: Auth, email: string, password: string): Promise<UserCredential>; export function createUserWithEmailAndPassword(auth: Auth, email: string, password: string): Promise<UserCredential>;
    export function signInWithCredential(auth: Auth, credential: any): Promise<UserCredential>; export function signInWithCustomToken(auth: Auth, token: string): Promise<UserCredential>;
    export function signInWithPopup(auth: Auth, provider: any, resolver?: any): Promise<UserCredential>; export function signInWithRedirect(auth: Auth, provider: any, resolver?: any): Promise<never>; export function getRedirectResult(auth: Auth, resolver?: any): Promise<UserCredential | null>;
    export function linkWithPopup(user: User, provider: any, resolver?: any): Promise<UserCredential>; export function reauthenticateWithCredential(user: User, credential: any): Promise<UserCredential>; export function reauthenticateWithPopup(user: User, provider: any, resolver?: any): Promise<UserCredential>;
    export function signInAnonymously(auth: Auth): Promise<UserCredential>; export function signInWithEmailLink(auth: Auth, email: string, link?: string): Promise<UserCredential>; export function signInWithPhoneNumber(auth: Auth, phone: string, verifier?: any): Promise<ConfirmationResult>; export function linkWithPhoneNumber(user: User, phone: string, verifier?: any): Promise<ConfirmationResult>; export function reauthenticateWithPhoneNumber(user: User, phone: string, verifier?: any): Promise<ConfirmationResult>; export function linkWithCredential(user: User, credential: any): Promise<UserCredential>;
    export function onAuthStateChanged(auth: Auth, next: (user: User | null) => void, error?: any): () => void; export function onIdTokenChanged(auth: Auth, next: (user: User | null) => void, error?: any): () => void;
    export function sendPasswordResetEmail(auth: Auth, email: string, settings?: any): Promise<void>; export function updateProfile(user: User, profile: any): Promise<void>; export function connectAuthEmulator(auth: Auth, url: string, options?: any): void; export function signOut(auth: Auth): Promise<void>;
    export class AuthCredential { readonly providerId: string; toJSON(): object }
    export class OAuthCredential extends AuthCredential { accessToken?: string; idToken?: string; secret?: string }
    export class OAuthProvider { constructor(id?: string); addScope(scope: string): this; setCustomParameters(parameters: any): this; credential(params: any): OAuthCredential; static credential(...params: any[]): OAuthCredential; static credentialFromResult(result: UserCredential): OAuthCredential | null; static credentialFromError(error: any): OAuthCredential | null }
    export class GoogleAuthProvider extends OAuthProvider {} export class FacebookAuthProvider extends OAuthProvider {} export class GithubAuthProvider extends OAuthProvider {} export class TwitterAuthProvider extends OAuthProvider {}
    export class EmailAuthProvider { static credential(email: string, password: string): AuthCredential } export class PhoneAuthProvider { static credential(id: string, code: string): AuthCredential }
    export class RecaptchaVerifier { constructor(...args: any[]) }
  `,
  sources: [
    { at: 'User.getIdToken', kind: 'id-token' },
    { at: 'User.refreshToken', kind: 'refresh-token' },
    // With `stsTokenManager`, which holds both tokens.
    { at: 'User.toJSON', kind: 'refresh-token' },
    { at: 'getIdToken', kind: 'id-token' },
    { at: 'IdTokenResult.token', kind: 'id-token' },
    { at: 'OAuthCredential.accessToken', kind: 'access-token' },
    { at: 'OAuthCredential.idToken', kind: 'id-token' },
    { at: 'OAuthCredential.secret', kind: 'access-token' },
  ],
  adapters: [
    { at: 'indexedDBLocalPersistence', medium: 'indexeddb' },
    { at: 'browserLocalPersistence', medium: 'local-storage' },
    { at: 'browserSessionPersistence', medium: 'session-storage' },
    { at: 'browserCookiePersistence', medium: 'cookie' },
    { at: 'inMemoryPersistence', medium: 'memory' },
  ],
  persists: [
    {
      at: 'getAuth',
      ...session,
      medium: 'indexeddb',
      signIn: [
        ...['signInWith', 'createUserWith', 'signInAnonymously', 'onAuthStateChanged', 'onIdTokenChanged'],
        ...['getRedirectResult', 'authState(', 'getIdToken'],
      ],
      // `getAuth` returns the instance `initializeAuth` made.
      yieldsTo: ['initializeAuth', 'setPersistence', 'Auth.setPersistence'],
    },
    {
      at: 'initializeAuth',
      ...session,
      medium: 'memory',
      settings: [{ option: '1.persistence', given: true, medium: 'adapter' }],
      yieldsTo: ['setPersistence', 'Auth.setPersistence'],
    },
    {
      at: 'setPersistence',
      ...session,
      medium: 'indexeddb',
      settings: settingsOf('1'),
    },
    {
      at: 'Auth.setPersistence',
      ...session,
      medium: 'indexeddb',
      settings: settingsOf('0'),
    },
  ],
});
