import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'appwrite',
  title: 'Appwrite',
  docs: 'https://appwrite.io/docs/products/auth',
  source: 'appwrite@28.0.0 dist/esm/sdk.js',
  packages: ['appwrite'],
  declarations: `
    export class Client { setEndpoint(endpoint: string): this; setProject(project: string): this; setLocale(locale: string): this; setJWT(jwt: string): this; setSession(session: string): this; subscribe(channels: any, callback: any): any; call(...args: any[]): Promise<any> }
    export namespace Models {
      interface Session { $id: string; userId: string; secret: string; provider: string; providerAccessToken: string; providerRefreshToken: string; expire: string; current: boolean }
      interface Jwt { jwt: string }
      interface Token { $id: string; userId: string; secret: string; expire: string }
      interface User<T = any> { $id: string; name: string; email: string; prefs: T }
    }
    export class Account {
      constructor(client: Client); get<T = any>(): Promise<Models.User<T>>; create(...args: any[]): Promise<Models.User>; createJWT(): Promise<Models.Jwt>; getSession(id: any): Promise<Models.Session>; listSessions(): Promise<{ total: number; sessions: Models.Session[] }>; updateSession(id: any): Promise<Models.Session>; deleteSession(id: any): Promise<any>; deleteSessions(): Promise<any>;
      createEmailPasswordSession(...args: any[]): Promise<Models.Session>; createEmailSession(email: string, password: string): Promise<Models.Session>; createAnonymousSession(): Promise<Models.Session>; createSession(...args: any[]): Promise<Models.Session>; createPhoneSession(...args: any[]): Promise<any>; updatePhoneSession(...args: any[]): Promise<Models.Session>; updateMagicURLSession(...args: any[]): Promise<Models.Session>; createMagicURLSession(...args: any[]): Promise<any>;
      createOAuth2Session(...args: any[]): any; createOAuth2Token(...args: any[]): any; createMagicURLToken(...args: any[]): Promise<Models.Token>; createEmailToken(...args: any[]): Promise<Models.Token>; createPhoneToken(...args: any[]): Promise<Models.Token>; updatePrefs(...args: any[]): Promise<any>; getPrefs(): Promise<any>;
    }
    export class Databases { constructor(client: Client); [name: string]: any } export class Storage { constructor(client: Client); [name: string]: any } export class Functions { constructor(client: Client); [name: string]: any } export class Teams { constructor(client: Client); [name: string]: any } export class TablesDB { constructor(client: Client); [name: string]: any } export class Avatars { constructor(client: Client); [name: string]: any }
    export class ID { static unique(): string; static custom(id: string): string } export const Query: any; export const OAuthProvider: any; export const Permission: any; export const Role: any; export class AppwriteException extends Error {}
  `,
  sources: [
    { at: 'Account.createJWT', kind: 'access-token' },
    { at: 'Account.createEmailPasswordSession', kind: 'session' },
    { at: 'Account.createEmailSession', kind: 'session' },
    { at: 'Account.createSession', kind: 'session' },
  ],
  persists: [
    {
      at: 'new Client',
      holds: 'session',
      kind: 'session',
      defaultKey: 'cookieFallback',
      // Written when the server answers with X-Fallback-Cookies, because its cookie is a third-party cookie.
      medium: 'local-storage',
      signIn: [
        ...['createEmailPasswordSession', 'createEmailSession', 'createAnonymousSession', 'createOAuth2Session'],
        ...['createOAuth2Token', 'createMagicURL', 'createPhone', 'account.createSession', 'updateMagicURLSession'],
      ],
    },
  ],
});
