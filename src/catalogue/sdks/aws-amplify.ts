import { defineLibrary } from '../library.js';

const session = {
  holds: 'session',
  kind: 'refresh-token',
  defaultKey: 'CognitoIdentityServiceProvider.<client id>.<user>.refreshToken',
} as const;

/** Versions 5 (`Auth` object, storage in `configure`) and 6 (functions, storage set on the token provider). */
export default defineLibrary({
  id: 'aws-amplify',
  title: 'AWS Amplify Auth',
  docs: 'https://docs.amplify.aws/javascript/build-a-backend/auth/concepts/tokens-and-credentials/',
  source:
    'aws-amplify@6.22.1 utils, @aws-amplify/auth@6.21.1 tokenProvider, @aws-amplify/core@6.19.2 storage, @aws-amplify/auth@5.6.24 Auth.js',
  packages: [
    ...['aws-amplify', 'aws-amplify/auth', 'aws-amplify/auth/cognito', 'aws-amplify/utils'],
    ...['@aws-amplify/auth', '@aws-amplify/auth/cognito', '@aws-amplify/core', '@aws-amplify/core/internals/utils'],
  ],
  declarations: `
    import { CognitoUserSession, CognitoUser } from 'amazon-cognito-identity-js';
    export interface JWT { toString(): string; payload: any }
    export interface AuthTokens { accessToken: JWT; idToken?: JWT; signInDetails?: any }
    export interface AWSCredentials { accessKeyId: string; secretAccessKey: string; sessionToken?: string; expiration?: Date }
    export interface AuthSession { tokens?: AuthTokens; credentials?: AWSCredentials; identityId?: string; userSub?: string }
    export interface KeyValueStorageInterface { setItem(key: string, value: string): Promise<void>; getItem(key: string): Promise<string | null>; removeItem(key: string): Promise<void>; clear(): Promise<void> }
    export interface TokenProvider { setKeyValueStorage(storage: KeyValueStorageInterface): void; getTokens(options?: any): Promise<AuthTokens | null> }
    export const cognitoUserPoolsTokenProvider: TokenProvider;
    export const defaultStorage: KeyValueStorageInterface; export const sessionStorage: KeyValueStorageInterface; export const sharedInMemoryStorage: KeyValueStorageInterface;
    export class CookieStorage { constructor(options?: any) }
    export interface AuthClass {
      configure(config?: any): any; currentSession(): Promise<CognitoUserSession>; currentAuthenticatedUser(options?: any): Promise<CognitoUser>; currentCredentials(): Promise<AWSCredentials>;
      signIn(user: any, password?: string): Promise<any>; signUp(params: any, ...rest: any[]): Promise<any>; confirmSignUp(user: string, code: string): Promise<any>; federatedSignIn(options?: any, ...rest: any[]): Promise<any>; completeNewPassword(...args: any[]): Promise<any>; signOut(options?: any): Promise<any>;
    }
    export const Auth: AuthClass;
    export interface AmplifyClass { configure(config: any, libraryOptions?: any): any; getConfig(): any }
    export const Amplify: AmplifyClass;
    export function fetchAuthSession(options?: { forceRefresh?: boolean }): Promise<AuthSession>;
    export function signIn(input: any): Promise<any>; export function confirmSignIn(input: any): Promise<any>; export function signInWithRedirect(input?: any): Promise<void>; export function autoSignIn(): Promise<any>;
    export function signUp(input: any): Promise<any>; export function confirmSignUp(input: any): Promise<any>; export function signOut(input?: any): Promise<void>; export function getCurrentUser(): Promise<{ username: string; userId: string }>; export function fetchUserAttributes(): Promise<any>;
    export const Hub: any; export const API: any; export const Storage: any; export const Cache: any; export const DataStore: any; export const I18n: any;
    export default Amplify;
  `,
  needles: ['aws-amplify'],
  sources: [
    // The whole session of version 5 is text with all three tokens; single ones are got from it.
    { at: 'AuthClass.currentSession', kind: 'refresh-token' },
    { at: 'AuthTokens.accessToken', kind: 'access-token' },
    { at: 'AuthTokens.idToken', kind: 'id-token' },
    { at: 'AWSCredentials.secretAccessKey', kind: 'api-secret' },
    { at: 'AWSCredentials.sessionToken', kind: 'access-token' },
  ],
  adapters: [
    { at: 'defaultStorage', medium: 'local-storage' },
    { at: 'sessionStorage', medium: 'session-storage' },
    { at: 'sharedInMemoryStorage', medium: 'memory' },
    { at: 'new CookieStorage', medium: 'cookie' },
  ],
  persists: [
    {
      at: 'AmplifyClass.configure',
      ...session,
      medium: 'local-storage',
      settings: [
        { option: '1.ssr', equals: [true], medium: 'cookie' },
        { option: '0.Auth.storage', given: true, medium: 'adapter' },
        { option: '0.Auth.cookieStorage', given: true, medium: 'cookie' },
        { option: '0.storage', given: true, medium: 'adapter' },
        { option: '0.cookieStorage', given: true, medium: 'cookie' },
      ],
      signIn: [
        ...['signIn(', 'signInWithRedirect', 'confirmSignIn', 'autoSignIn', 'federatedSignIn', 'fetchAuthSession'],
        ...['currentSession(', 'currentAuthenticatedUser', 'Authenticator', 'amplify-authenticator'],
      ],
      yieldsTo: ['TokenProvider.setKeyValueStorage', 'AuthClass.configure'],
    },
    {
      at: 'TokenProvider.setKeyValueStorage',
      ...session,
      medium: 'local-storage',
      settings: [{ option: '0', given: true, medium: 'adapter' }],
    },
    {
      at: 'AuthClass.configure',
      ...session,
      medium: 'local-storage',
      settings: [
        { option: '0.storage', given: true, medium: 'adapter' },
        { option: '0.cookieStorage', given: true, medium: 'cookie' },
      ],
    },
  ],
});
