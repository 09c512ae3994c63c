import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'forgerock-sdk',
  title: 'ForgeRock JavaScript SDK',
  docs: 'https://docs.pingidentity.com/sdks/latest/sdks/index.html',
  source: '@forgerock/javascript-sdk@4.9.1 dist/token-storage/index.js, dist/config/interfaces.d.ts',
  packages: ['@forgerock/javascript-sdk'],
  declarations: `
    export interface Tokens { accessToken: string; idToken?: string; refreshToken?: string; tokenExpiry?: number }
    export interface ConfigOptions { clientId?: string; redirectUri?: string; realmPath?: string; scope?: string; serverConfig?: any; tokenStore?: 'sessionStorage' | 'localStorage' | { get(id: string): Promise<Tokens>; set(id: string, tokens: Tokens): Promise<void>; remove(id: string): Promise<void> }; tree?: string; [name: string]: any }
    export class Config { static set(options: ConfigOptions): void; static setAsync(options: ConfigOptions): Promise<void>; static get(options?: ConfigOptions): ConfigOptions }
    export class TokenManager { static getTokens(options?: any): Promise<Tokens | void>; static deleteTokens(): Promise<void> }
    export class TokenStorage { static get(): Promise<Tokens | void>; static set(tokens: Tokens): Promise<void>; static remove(): Promise<void> }
    export class FRAuth { static next(step?: any, options?: any): Promise<any>; static start(options?: any): Promise<any> }
    export class FRUser { static login(...args: any[]): Promise<any>; static logout(options?: any): Promise<void> }
    export class UserManager { static getCurrentUser(options?: any): Promise<any> }
  `,
  sources: [
    { at: 'Tokens.accessToken', kind: 'access-token' },
    { at: 'Tokens.idToken', kind: 'id-token' },
    { at: 'Tokens.refreshToken', kind: 'refresh-token' },
  ],
  persists: ['Config.set', 'Config.setAsync'].map((at) => ({
    at,
    holds: 'session',
    kind: 'access-token',
    key: '0.clientId',
    defaultKey: 'unconfiguredClient',
    medium: 'local-storage',
    settings: [
      { option: '0.tokenStore', equals: ['sessionStorage'], medium: 'session-storage' },
      { option: '0.tokenStore', equals: ['localStorage'], medium: 'local-storage' },
      { option: '0.tokenStore', given: true, medium: 'adapter' },
    ],
    signIn: ['TokenManager', 'FRAuth', 'FRUser'],
  })),
});
