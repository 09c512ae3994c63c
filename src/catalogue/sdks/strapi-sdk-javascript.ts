import { defineLibrary } from '../library.js';

const session = { holds: 'session', kind: 'access-token', defaultKey: 'jwt' } as const;

/** Keeps the token twice, in a cookie and in localStorage, unless each is switched off. */
export default defineLibrary({
  id: 'strapi-sdk-javascript',
  title: 'Strapi SDK',
  docs: 'https://github.com/strapi/strapi-sdk-javascript',
  source: 'strapi-sdk-javascript@0.3.3 build/main/lib/sdk.js, sdk.d.ts',
  packages: ['strapi-sdk-javascript', 'strapi-sdk-javascript/build/main'],
  declarations: `
    export interface Authentication { user: any; jwt: string }
    export class Strapi { constructor(baseURL: string, store?: { cookie?: { key: string; options: any } | false; localStorage?: { key: string } | false }, request?: any); login(identifier: string, password: string): Promise<Authentication>; register(name: string, email: string, password: string): Promise<Authentication>; authenticateProvider(provider: string, params?: any): Promise<Authentication>; setToken(token: string, comesFromStorage?: boolean): void; clearToken(): void; getEntries(type: string, params?: any): Promise<any[]>; getEntry(type: string, id: string): Promise<any>; createEntry(type: string, data: any): Promise<any>; updateEntry(type: string, id: string, data: any): Promise<any>; request(method: string, url: string, config?: any): Promise<any> }
    export default Strapi;
  `,
  sources: [{ at: 'Authentication.jwt', kind: 'access-token' }],
  persists: [
    {
      at: 'new Strapi',
      ...session,
      key: '1.localStorage.key',
      medium: 'local-storage',
      settings: [{ option: '1.localStorage', equals: [false], medium: null }],
      signIn: ['.login(', '.register(', 'authenticateProvider', '.setToken('],
    },
    {
      at: 'new Strapi',
      ...session,
      key: '1.cookie.key',
      medium: 'cookie',
      settings: [{ option: '1.cookie', equals: [false], medium: null }],
      signIn: ['.login(', '.register(', 'authenticateProvider', '.setToken('],
    },
  ],
});
