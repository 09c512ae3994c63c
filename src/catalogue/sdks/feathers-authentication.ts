import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'feathers-authentication',
  title: 'Feathers authentication client',
  docs: 'https://feathersjs.com/api/authentication/client.html',
  source: '@feathersjs/authentication-client@5.0.50 lib/core.js, lib/index.js, lib/storage.js',
  packages: ['@feathersjs/authentication-client'],
  declarations: `
    export interface AuthenticationResult { accessToken: string; authentication?: any; user?: any; [name: string]: any }
    export interface AuthenticationClient { getAccessToken(): Promise<string | null>; setAccessToken(token: string): Promise<any>; removeAccessToken(): Promise<any>; reAuthenticate(force?: boolean): Promise<AuthenticationResult>; authenticate(data?: any, params?: any): Promise<AuthenticationResult>; logout(): Promise<AuthenticationResult | null> }
    export interface AuthenticationClientOptions { storage?: any; storageKey?: string; header?: string; scheme?: string; jwtStrategy?: string; path?: string; Authentication?: any; [name: string]: any }
    export class MemoryStorage { getItem(key: string): Promise<any>; setItem(key: string, value: any): Promise<any>; removeItem(key: string): Promise<any> }
    export class StorageWrapper { constructor(storage: any) }
    export const defaultStorage: any; export const defaults: AuthenticationClientOptions;
    export function authentication(options?: AuthenticationClientOptions): (app: any) => void;
    export default authentication;
  `,
  sources: [
    { at: 'AuthenticationResult.accessToken', kind: 'access-token' },
    { at: 'AuthenticationClient.getAccessToken', kind: 'access-token' },
  ],
  adapters: [
    { at: 'new MemoryStorage', medium: 'memory' },
    { at: 'new StorageWrapper', wraps: '0' },
    { at: 'defaultStorage', medium: 'local-storage' },
  ],
  persists: [
    {
      at: 'authentication',
      holds: 'session',
      kind: 'access-token',
      key: '0.storageKey',
      defaultKey: 'feathers-jwt',
      medium: 'local-storage',
      settings: [{ option: '0.storage', given: true, medium: 'adapter' }],
    },
  ],
});
