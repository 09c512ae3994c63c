import type { FirebaseApp } from 'firebase/app';
import { type Auth, initializeAuth, inMemoryPersistence } from 'firebase/auth';

/**
 * Use this in place of `getAuth(app)`, which keeps the refresh token in IndexedDB in the clear.
 *
 * What it cannot do: the Firebase SDK takes no storage but its own, so the session ends with the app. To keep people
 * signed in, either let the native SDKs hold the session (@capacitor-firebase/authentication without `skipNativeAuth`),
 * or keep a session of your own server in the vault and exchange it for a custom token (`signInWithCustomToken`) at the
 * start. https://firebase.google.com/docs/auth/web/auth-state-persistence
 */
export const createFirebaseAuth = (app: FirebaseApp): Auth => initializeAuth(app, { persistence: inMemoryPersistence });
