import { defineLibrary } from '../library.js';

const session = {
  holds: 'session',
  kind: 'refresh-token',
  defaultKey: 'firebase:authUser:<api key>:<app>',
} as const;

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
    export interface NamespacedAuth {
      currentUser: User | null; setPersistence(persistence: string): Promise<void>; signOut(): Promise<void>;
      signInWithEmailAndPassword(email: string, password: string): Promise<UserCredential>; createUserWithEmailAndPassword(email: string, password: string): Promise<UserCredential>;
      signInWithPopup(provider: any): Promise<UserCredential>; signInWithRedirect(provider: any): Promise<void>; getRedirectResult(): Promise<UserCredential>;
      signInWithCredential(credential: any): Promise<UserCredential>; signInWithCustomToken(token: string): Promise<UserCredential>; signInAnonymously(): Promise<UserCredential>; signInWithPhoneNumber(phone: string, verifier?: any): Promise<any>; signInAndRetrieveDataWithCredential(credential: any): Promise<UserCredential>;
      onAuthStateChanged(next: (user: User | null) => any, error?: any): () => void; onIdTokenChanged(next: (user: User | null) => any, error?: any): () => void; sendPasswordResetEmail(email: string, settings?: any): Promise<void>;
    }
    export interface Persistence { LOCAL: 'local'; SESSION: 'session'; NONE: 'none' }
    export interface AuthNamespace { (app?: any): NamespacedAuth; Auth: { Persistence: Persistence }; GoogleAuthProvider: any; FacebookAuthProvider: any; OAuthProvider: any; EmailAuthProvider: any; PhoneAuthProvider: any; TwitterAuthProvider: any; GithubAuthProvider: any; RecaptchaVerifier: any }
    export interface FirebaseNamespace { auth: AuthNamespace; initializeApp(options: any, name?: string): any; app(name?: string): any; apps: any[]; firestore: any; database: any; storage: any; messaging: any; functions: any; analytics: any }
    export function initializeApp(options: any, name?: string): any; export function getApp(name?: string): any; export function getApps(): any[]; export const auth: AuthNamespace;
    export interface FirebaseApp { name: string; options: any }
    const firebase: FirebaseNamespace;
    export default firebase;
  `,
  // A page that loads the SDK by script tag. `var`, so that an app's own `declare var firebase` merges with it.
  globals: `declare var firebase: import('firebase/compat/app').FirebaseNamespace;`,
  needles: ['firebase/app', 'firebase/compat', "'firebase'", '"firebase"', 'firebase.auth'],
  sources: [
    { at: 'OAuthCredential.accessToken', kind: 'access-token' },
    { at: 'OAuthCredential.idToken', kind: 'id-token' },
    { at: 'OAuthCredential.secret', kind: 'access-token' },
  ],
  persists: [
    {
      at: 'AuthNamespace()',
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
    {
      at: 'NamespacedAuth.setPersistence',
      ...session,
      medium: 'indexeddb',
      settings: [
        { option: '0', equals: ['none', 'Persistence.NONE'], medium: 'memory' },
        { option: '0', equals: ['session', 'Persistence.SESSION'], medium: 'session-storage' },
      ],
    },
  ],
});
