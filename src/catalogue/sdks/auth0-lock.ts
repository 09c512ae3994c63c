import { defineLibrary } from '../library.js';

/** The sign-in page of auth0.js as a widget; it keeps no token either. */
export default defineLibrary({
  id: 'auth0-lock',
  title: 'Auth0 Lock',
  docs: 'https://auth0.com/docs/libraries/lock',
  source: 'auth0-lock@13.0.0 lib/core/index.js',
  packages: ['auth0-lock'],
  declarations: `
    export interface LockResult { accessToken: string; idToken: string; refreshToken?: string; idTokenPayload: any; expiresIn: number; scope: string; state: string; tokenType: string }
    export class Auth0Lock {
      constructor(clientId: string, domain: string, options?: { auth?: { responseType?: string; [name: string]: any }; [name: string]: any });
      show(options?: any): void; hide(): void; logout(options?: any): void; getUserInfo(token: string, callback: any): void; getProfile(token: string, callback: any): void;
      on(event: 'authenticated', listener: (result: LockResult) => void): void; on(event: string, listener: (event: any) => void): void;
      checkSession(options: any, callback: (error: any, result: LockResult | undefined) => void): void; resumeAuth(hash: string, callback: (error: any, result: LockResult) => void): void;
    }
    export class Auth0LockPasswordless extends Auth0Lock {}
    export default Auth0Lock;
  `,
  sources: [
    { at: 'LockResult.accessToken', kind: 'access-token' },
    { at: 'LockResult.idToken', kind: 'id-token' },
    { at: 'LockResult.refreshToken', kind: 'refresh-token' },
  ],
  uses: ['new Auth0Lock', 'new Auth0LockPasswordless'].map((at) => ({
    at,
    options: ['2.auth.responseType', '2.auth.redirectUrl'],
  })),
});
