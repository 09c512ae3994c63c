import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'asgardeo-auth-spa',
  title: 'Asgardeo SPA SDK',
  docs: 'https://github.com/asgardeo/asgardeo-auth-spa-sdk#storage',
  source: '@asgardeo/auth-spa@3.5.2 dist/src/models/storage.d.ts, dist/src/models/client-config.d.ts',
  packages: ['@asgardeo/auth-spa'],
  declarations: `
    export enum Storage { LocalStorage = 'localStorage', SessionStorage = 'sessionStorage', WebWorker = 'webWorker', BrowserMemory = 'browserMemory' }
    export interface AuthSPAClientConfig { signInRedirectURL: string; signOutRedirectURL?: string; clientID: string; baseUrl?: string; scope?: string[]; storage?: Storage | string; [name: string]: any }
    export class AsgardeoSPAClient { static getInstance(id?: number): AsgardeoSPAClient | undefined; initialize(config: AuthSPAClientConfig, ...rest: any[]): Promise<boolean>; signIn(config?: any, code?: string, sessionState?: string, state?: string): Promise<any>; getAccessToken(): Promise<string>; getIDToken(): Promise<string | undefined>; getBasicUserInfo(): Promise<any>; getDecodedIDToken(): Promise<any>; isAuthenticated(): Promise<boolean>; signOut(): Promise<boolean>; httpRequest(config: any): Promise<any>; refreshAccessToken(): Promise<any>; on(hook: any, callback: any, id?: string): Promise<void> }
  `,
  sources: [
    { at: 'AsgardeoSPAClient.getAccessToken', kind: 'access-token' },
    { at: 'AsgardeoSPAClient.getIDToken', kind: 'id-token' },
  ],
  persists: [
    {
      at: 'AsgardeoSPAClient.initialize',
      holds: 'session',
      kind: 'refresh-token',
      medium: 'session-storage',
      settings: [
        { option: '0.storage', equals: ['localStorage', 'Storage.LocalStorage'], medium: 'local-storage' },
        {
          option: '0.storage',
          equals: ['webWorker', 'browserMemory', 'Storage.WebWorker', 'Storage.BrowserMemory'],
          medium: 'memory',
        },
      ],
    },
  ],
});
