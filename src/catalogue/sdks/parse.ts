import { defineLibrary } from '../library.js';

/** `enableEncryptedUser()` encrypts the record with `Parse.secret`, which is a literal of the bundle. */
export default defineLibrary({
  id: 'parse',
  title: 'Parse',
  docs: 'https://docs.parseplatform.org/js/guide/#users',
  source: 'parse@8.6.2 lib/browser/StorageController.browser.js, Storage.js, ParseUser.js',
  packages: ['parse', 'parse/dist/parse.min.js', 'parse/dist/parse'],
  declarations: `
    export interface ParseUserAttributes { sessionToken: string; objectId: string; username: string; email: string }
    export interface ParseUser { id: string; attributes: ParseUserAttributes; get(field: string): any; set(field: string, value: any): this; getSessionToken(): string; getUsername(): string; getEmail(): string; signUp(...args: any[]): Promise<ParseUser>; logIn(...args: any[]): Promise<ParseUser>; linkWith(...args: any[]): Promise<ParseUser>; save(...args: any[]): Promise<ParseUser>; fetch(): Promise<ParseUser>; authenticated(): boolean; toJSON(): ParseUserAttributes }
    export interface ParseUserClass { new (attributes?: any): ParseUser; current(): ParseUser | null; currentAsync(): Promise<ParseUser | null>; logIn(name: string, password: string, options?: any): Promise<ParseUser>; signUp(name: string, password: string, attributes?: any, options?: any): Promise<ParseUser>; logInWith(provider: any, options?: any): Promise<ParseUser>; become(sessionToken: string): Promise<ParseUser>; me(sessionToken: string): Promise<ParseUser>; logOut(): Promise<any>; requestPasswordReset(email: string): Promise<any> }
    export interface ParseSession { getSessionToken(): string; get(field: string): any }
    export interface ParseStatic { initialize(applicationId: string, javaScriptKey?: string, masterKey?: string): void; serverURL: string; secret: string; masterKey: string; User: ParseUserClass; Session: { current(): Promise<ParseSession> }; Object: any; Query: any; Cloud: any; File: any; ACL: any; AnonymousUtils: any; FacebookUtils: any; Installation: any; LiveQuery: any; enableLocalDatastore(): void; enableEncryptedUser(): void; setAsyncStorage(storage: any): void }
    export const Parse: ParseStatic;
    export default Parse;
  `,
  sources: [
    { at: 'ParseUser.getSessionToken', kind: 'session' },
    { at: 'ParseSession.getSessionToken', kind: 'session' },
    { at: 'ParseUserAttributes.sessionToken', kind: 'session' },
  ],
  persists: [
    {
      at: 'ParseStatic.initialize',
      holds: 'session',
      kind: 'session',
      defaultKey: 'Parse/<application id>/currentUser',
      medium: 'local-storage',
      signIn: ['.logIn(', 'logInWith', '.signUp(', '.become(', 'User.current', 'linkWith', 'AnonymousUtils'],
      yieldsTo: ['ParseStatic.setAsyncStorage'],
    },
    {
      at: 'ParseStatic.setAsyncStorage',
      holds: 'session',
      kind: 'session',
      defaultKey: 'Parse/<application id>/currentUser',
      medium: 'local-storage',
      settings: [{ option: '0', given: true, medium: 'adapter' }],
    },
  ],
});
