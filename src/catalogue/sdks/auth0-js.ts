import { defineLibrary } from '../library.js';

/** Keeps the state of a sign-in in localStorage, and no token: it hands them to the app, out of the redirect. */
export default defineLibrary({
  id: 'auth0-js',
  title: 'auth0.js',
  docs: 'https://auth0.com/docs/libraries/auth0js',
  source: 'auth0-js@9.28.0 src/web-auth/index.js',
  packages: ['auth0-js'],
  declarations: `
    export interface Auth0DecodedHash { accessToken?: string | null; idToken?: string | null; refreshToken?: string | null; idTokenPayload: any; appState?: any; state?: string | null; expiresIn?: number | null; tokenType?: string | null; scope?: string | null }
    export type Auth0Callback<T> = (error: any, result: T) => void;
    export interface AuthOptions { domain: string; clientID: string; responseType?: string; responseMode?: string; redirectUri?: string; scope?: string; audience?: string; [name: string]: any }
    export class WebAuth {
      constructor(options: AuthOptions); client: any; popup: any;
      authorize(options?: any): void; login(options: any, callback: Auth0Callback<any>): void; signup(options: any, callback: Auth0Callback<any>): void; logout(options?: any): void; buildAuthorizeUrl(options?: any): string; buildLogoutUrl(options?: any): string;
      parseHash(callback: Auth0Callback<Auth0DecodedHash | null>): void; parseHash(options: any, callback: Auth0Callback<Auth0DecodedHash | null>): void;
      checkSession(options: any, callback: Auth0Callback<Auth0DecodedHash>): void; renewAuth(options: any, callback: Auth0Callback<Auth0DecodedHash>): void;
      [name: string]: any;
    }
    export const Authentication: any; export const Management: any;
    const auth0: { WebAuth: typeof WebAuth; Authentication: any; Management: any };
    export default auth0;
  `,
  sources: [
    { at: 'Auth0DecodedHash.accessToken', kind: 'access-token' },
    { at: 'Auth0DecodedHash.idToken', kind: 'id-token' },
    { at: 'Auth0DecodedHash.refreshToken', kind: 'refresh-token' },
  ],
  uses: ['new WebAuth', 'WebAuth.authorize', 'WebAuth.buildAuthorizeUrl'].map((at) => ({
    at,
    options: ['0.responseType'],
  })),
});
