import { defineLibrary } from '../library.js';

const session = {
  holds: 'session',
  kind: 'refresh-token',
  defaultKey: 'firebase:authUser:<api key>:<app>',
  instance: 'firebase',
} as const;

const signInMethods = [
  ...['signInWithEmailAndPassword', 'createUserWithEmailAndPassword', 'signInWithPopup', 'signInWithRedirect'],
  ...['signInWithCredential', 'signInWithCustomToken', 'signInAnonymously'],
];

export default defineLibrary({
  id: 'angular-fire-auth',
  title: 'AngularFire Authentication',
  docs: 'https://github.com/angular/angularfire/blob/main/docs/auth.md',
  source: '@angular/fire@20.1.0 auth, compat/auth',
  packages: ['@angular/fire/auth', '@angular/fire/compat/auth'],
  declarations: `
    export * from 'firebase/auth';
    import { Auth as FirebaseAuth, IdTokenResult, User } from 'firebase/auth';
    import { NamespacedAuth, UserCredential } from 'firebase/compat/app';
    import { Observable } from 'rxjs';
    export interface Auth extends FirebaseAuth {}
    export class Auth {}
    export function provideAuth(factory: (injector?: any) => FirebaseAuth, ...deps: any[]): any;
    export function authState(auth: any): Observable<User | null>; export function user(auth: any): Observable<User | null>;
    export function idToken(auth: any): Observable<string | null>;
    export class AngularFireAuth {
      currentUser: Promise<User | null>; user: Observable<User | null>; authState: Observable<User | null>;
      idToken: Observable<string | null>; idTokenResult: Observable<IdTokenResult | null>; credential: Observable<UserCredential | null>;
      auth: NamespacedAuth; setPersistence(persistence: string): Promise<void>; signOut(): Promise<void>; sendPasswordResetEmail(email: string, settings?: any): Promise<void>;
      signInWithEmailAndPassword(email: string, password: string): Promise<UserCredential>; createUserWithEmailAndPassword(email: string, password: string): Promise<UserCredential>;
      signInWithPopup(provider: any): Promise<UserCredential>; signInWithRedirect(provider: any): Promise<void>; getRedirectResult(): Promise<UserCredential>;
      signInWithCredential(credential: any): Promise<UserCredential>; signInWithCustomToken(token: string): Promise<UserCredential>; signInAnonymously(): Promise<UserCredential>;
      onAuthStateChanged(next: (user: User | null) => any, error?: any): Promise<() => void>; onIdTokenChanged(next: (user: User | null) => any, error?: any): Promise<() => void>;
    }
    export class AngularFireAuthModule {}
    export const PERSISTENCE: any; export const SETTINGS: any; export const TENANT_ID: any; export const LANGUAGE_CODE: any;
  `,
  sources: [
    { at: 'idToken', kind: 'id-token' },
    { at: 'AngularFireAuth.idToken', kind: 'id-token' },
  ],
  // AngularFireAuth makes its instance lazily: the call that signs in is where the session starts to be kept.
  persists: [
    ...signInMethods.map((method) => ({
      at: `AngularFireAuth.${method}`,
      ...session,
      medium: 'indexeddb' as const,
      yieldsTo: ['provide PERSISTENCE', 'AngularFireAuth.setPersistence'],
    })),
    {
      at: 'provide PERSISTENCE',
      ...session,
      medium: 'indexeddb',
      settings: [
        { option: 'provided', equals: ['none'], medium: 'memory' },
        { option: 'provided', equals: ['session'], medium: 'session-storage' },
      ],
    },
    {
      at: 'AngularFireAuth.setPersistence',
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
