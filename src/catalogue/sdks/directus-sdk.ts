import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'directus-sdk',
  title: 'Directus SDK',
  docs: 'https://directus.io/docs/guides/connect/authentication',
  source: '@directus/sdk@18.0.3 dist/index.d.ts',
  packages: ['@directus/sdk'],
  declarations: `
    export interface AuthenticationData { access_token: string | null; refresh_token: string | null; expires: number | null; expires_at: number | null }
    export interface AuthenticationStorage { get(): Promise<AuthenticationData | null> | AuthenticationData | null; set(value: AuthenticationData | null): Promise<unknown> | unknown }
    export interface AuthenticationConfig { autoRefresh?: boolean; msRefreshBeforeExpires?: number; credentials?: any; storage?: AuthenticationStorage }
    export interface DirectusClient { with(extension: any): DirectusClient; request(command: any): Promise<any>; login(...args: any[]): Promise<AuthenticationData>; refresh(...args: any[]): Promise<AuthenticationData>; logout(...args: any[]): Promise<void>; getToken(): Promise<string | null>; setToken(token: string | null): Promise<void>; stopRefreshing(): void; url: any; globals: any }
    export function createDirectus<S = any>(url: string, options?: any): DirectusClient;
    export function authentication(mode?: 'json' | 'cookie' | 'session', config?: AuthenticationConfig): any;
    export function memoryStorage(): AuthenticationStorage;
    export function staticToken(token: string): any; export function rest(options?: any): any; export function graphql(options?: any): any; export function realtime(options?: any): any; export function readItems(...args: any[]): any; export function readItem(...args: any[]): any; export function createItem(...args: any[]): any; export function updateItem(...args: any[]): any; export function deleteItem(...args: any[]): any; export function readMe(...args: any[]): any; export function login(...args: any[]): any; export function refresh(...args: any[]): any; export function withToken(token: string, command: any): any;
  `,
  sources: [
    { at: 'AuthenticationData.access_token', kind: 'access-token' },
    { at: 'AuthenticationData.refresh_token', kind: 'refresh-token' },
    { at: 'DirectusClient.getToken', kind: 'access-token' },
  ],
  adapters: [{ at: 'memoryStorage', medium: 'memory' }],
  persists: [
    {
      at: 'authentication',
      holds: 'session',
      kind: 'refresh-token',
      medium: 'memory',
      settings: [{ option: '1.storage', given: true, medium: 'adapter' }],
    },
  ],
});
