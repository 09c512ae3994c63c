import { defineLibrary } from '../library.js';

const session = {
  holds: 'session',
  kind: 'refresh-token',
  defaultKey: 'CognitoIdentityServiceProvider.<client id>.<user>.refreshToken',
  medium: 'local-storage',
  settings: [{ option: '0.Storage', given: true, medium: 'adapter' }],
} as const;

export default defineLibrary({
  id: 'amazon-cognito-identity-js',
  title: 'Amazon Cognito Identity',
  docs: 'https://github.com/aws-amplify/amplify-js/tree/main/packages/amazon-cognito-identity-js',
  source: 'amazon-cognito-identity-js@6.3.21 es/StorageHelper.js, es/CognitoUser.js, index.d.ts',
  packages: ['amazon-cognito-identity-js'],
  declarations: `
    export interface ICognitoStorage { setItem(key: string, value: string): void; getItem(key: string): string | null; removeItem(key: string): void; clear(): void }
    export class CognitoAccessToken { getJwtToken(): string; getExpiration(): number; payload: any }
    export class CognitoIdToken { getJwtToken(): string; getExpiration(): number; payload: any }
    export class CognitoRefreshToken { constructor(data: { RefreshToken: string }); getToken(): string }
    export class CognitoUserSession { constructor(data: any); getIdToken(): CognitoIdToken; getAccessToken(): CognitoAccessToken; getRefreshToken(): CognitoRefreshToken; isValid(): boolean }
    export interface AuthenticationCallback { onSuccess: (session: CognitoUserSession, confirmed?: boolean) => void; onFailure: (error: any) => void; [name: string]: any }
    export interface CognitoUserOptions { Username: string; Pool: CognitoUserPool; Storage?: ICognitoStorage }
    export class CognitoUser {
      constructor(data: CognitoUserOptions);
      authenticateUser(details: AuthenticationDetails, callbacks: AuthenticationCallback): void; getSession(callback: (error: Error | null, session: CognitoUserSession | null) => void): any; getSignInUserSession(): CognitoUserSession | null;
      refreshSession(token: CognitoRefreshToken, callback: (error: any, session: CognitoUserSession) => void): void; setSignInUserSession(session: CognitoUserSession): void; getUsername(): string; signOut(callback?: any): void; globalSignOut(callbacks: any): void;
    }
    export interface CognitoUserPoolOptions { UserPoolId: string; ClientId: string; Storage?: ICognitoStorage; endpoint?: string }
    export class CognitoUserPool { constructor(data: CognitoUserPoolOptions); getCurrentUser(): CognitoUser | null; signUp(name: string, password: string, attributes: any, validation: any, callback: any): void; getClientId(): string }
    export class AuthenticationDetails { constructor(data: { Username: string; Password?: string; [name: string]: any }) }
    export class CognitoUserAttribute { constructor(data: any) }
    export class CookieStorage implements ICognitoStorage { constructor(data?: any); setItem(key: string, value: string): void; getItem(key: string): string | null; removeItem(key: string): void; clear(): void }
  `,
  sources: [
    { at: 'CognitoAccessToken.getJwtToken', kind: 'access-token' },
    { at: 'CognitoIdToken.getJwtToken', kind: 'id-token' },
    { at: 'CognitoRefreshToken.getToken', kind: 'refresh-token' },
  ],
  adapters: [{ at: 'new CookieStorage', medium: 'cookie' }],
  persists: [
    { at: 'new CognitoUser', ...session },
    {
      at: 'new CognitoUserPool',
      ...session,
      signIn: ['getCurrentUser(', 'authenticateUser', 'getSession('],
      // A user writes its tokens itself, and does not inherit the storage of its pool.
      yieldsTo: ['new CognitoUser'],
    },
  ],
});
