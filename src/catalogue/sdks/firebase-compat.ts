import { defineLibrary } from '../library.js';

const session = {
  holds: 'session',
  kind: 'refresh-token',
  defaultKey: 'firebase:authUser:<api key>:<app>',
  instance: 'firebase',
} as const;

const signInMethods = [
  ...['signInWithEmailAndPassword', 'createUserWithEmailAndPassword', 'signInWithPopup', 'signInWithRedirect'],
  ...['signInWithCredential', 'signInWithCustomToken', 'signInAnonymously', 'signInWithPhoneNumber'],
];

export default defineLibrary({
  id: 'firebase-compat',
  title: 'Firebase Authentication (namespaced API)',
  docs: 'https://firebase.google.com/docs/auth/web/auth-state-persistence',
  source: 'firebase@8.10.1 index.d.ts',
  packages: ['firebase', 'firebase/app', 'firebase/compat/app'],
  declarations: `
    type User = import('firebase/auth').User;
    export interface OAuthCredential { providerId: string; accessToken?: string; idToken?: string; secret?: string }
    export interface UserCredential { user: User | null; credential: OAuthCredential | null; additionalUserInfo?: any; operationType?: string | null }
    export interface ConfirmationResult { verificationId: string; confirm(code: string): Promise<UserCredential> }
    export interface NamespacedAuth {
      currentUser: User | null; setPersistence(persistence: string): Promise<void>; signOut(): Promise<void>;
      signInWithEmailAndPassword(email: string, password: string): Promise<UserCredential>; createUserWithEmailAndPassword(email: string, password: string): Promise<UserCredential>;
      signInWithPopup(provider: any): Promise<UserCredential>; signInWithRedirect(provider: any): Promise<void>; getRedirectResult(): Promise<UserCredential>;
      signInWithCredential(credential: any): Promise<UserCredential>; signInWithCustomToken(token: string): Promise<UserCredential>; signInAnonymously(): Promise<UserCredential>; signInWithPhoneNumber(phone: string, verifier?: any): Promise<ConfirmationResult>; signInAndRetrieveDataWithCredential(credential: any): Promise<UserCredential>;
      onAuthStateChanged(next: (user: User | null) => any, error?: any): () => void; onIdTokenChanged(next: (user: User | null) => any, error?: any): () => void; sendPasswordResetEmail(email: string, settings?: any): Promise<void>;
    }
    export interface NamespacedMessaging { getToken(options?: any): Promise<string>; [member: string]: any }
    export namespace firebase {
      function auth(app?: any): NamespacedAuth;
      namespace auth {
        interface Persistence { LOCAL: 'local'; SESSION: 'session'; NONE: 'none' }
        const Auth: { Persistence: Persistence };
        const GoogleAuthProvider: any; const FacebookAuthProvider: any; const TwitterAuthProvider: any; const GithubAuthProvider: any;
        const OAuthProvider: any; const EmailAuthProvider: any; const PhoneAuthProvider: any; const RecaptchaVerifier: any;
      }
      type User = import('firebase/auth').User;
      function initializeApp(options: any, name?: string): any; function app(name?: string): any; const apps: any[];
      function firestore(app?: any): any; function database(app?: any): any; function storage(app?: any): any; function messaging(app?: any): NamespacedMessaging; function functions(app?: any): any; function analytics(app?: any): any;
    }
    export function initializeApp(options: any, name?: string): any; export function getApp(name?: string): any; export function getApps(): any[];
    export import auth = firebase.auth; export const apps: any[]; export function app(name?: string): any; export function firestore(app?: any): any; export function database(app?: any): any; export function storage(app?: any): any;
    export interface FirebaseApp { name: string; options: any }
    export default firebase;
  `,
  // A page that loads the SDK by script tag. `var`, so that an app's own `declare var firebase` merges with it.
  globals: `
    declare var firebase: typeof import('firebase/compat/app').firebase;
    interface Window { firebase: typeof import('firebase/compat/app').firebase }
  `,
  needles: ['firebase/app', 'firebase/compat', "'firebase'", '"firebase"', 'firebase.auth', 'firebase.messaging'],
  sources: [
    { at: 'OAuthCredential.accessToken', kind: 'access-token' },
    { at: 'OAuthCredential.idToken', kind: 'id-token' },
    { at: 'OAuthCredential.secret', kind: 'access-token' },
    { at: 'NamespacedMessaging.getToken', kind: 'push-token' },
  ],
  persists: [
    {
      at: 'auth',
      ...session,
      medium: 'indexeddb',
      signIn: [
        'signInWith',
        'signInAnd',
        'createUserWith',
        'signInAnonymously',
        'onAuthStateChanged',
        'onIdTokenChanged',
      ],
      yieldsTo: ['NamespacedAuth.setPersistence'],
    },
    // AngularFire 5 hands the instance out: `afAuth.auth.signInWithEmailAndPassword(…)`.
    ...signInMethods.map((method) => ({
      at: `NamespacedAuth.${method}`,
      ...session,
      medium: 'indexeddb' as const,
      yieldsTo: ['NamespacedAuth.setPersistence', 'AngularFireAuth.setPersistence', 'provide PERSISTENCE'],
    })),
    {
      at: 'NamespacedAuth.setPersistence',
      ...session,
      medium: 'indexeddb',
      settings: [
        { option: '0', equals: ['none', 'Persistence.NONE', 'firebase.auth.Auth.Persistence.NONE'], medium: 'memory' },
        {
          option: '0',
          equals: ['session', 'Persistence.SESSION', 'firebase.auth.Auth.Persistence.SESSION'],
          medium: 'session-storage',
        },
      ],
    },
  ],
});
