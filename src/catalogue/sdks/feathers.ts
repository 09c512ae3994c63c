import { defineLibrary } from '../library.js';

/** What the client of its authentication adds to an application; `feathers-authentication` says what that keeps. */
export default defineLibrary({
  id: 'feathers',
  title: 'Feathers',
  docs: 'https://feathersjs.com/api/authentication/client.html',
  source: '@feathersjs/feathers@5.0.50 lib/declarations.d.ts, @feathersjs/authentication-client@5.0.50 lib/index.d.ts',
  packages: ['@feathersjs/feathers'],
  declarations: `
    export interface AuthenticationResult { accessToken: string; authentication?: any; user?: any; [name: string]: any }
    export interface Application<Services = any, Settings = any> {
      io: any; rest?: any; services: Services; settings: Settings;
      authentication: { getAccessToken(): Promise<string | null>; setAccessToken(token: string): Promise<any>; removeAccessToken(): Promise<any>; [name: string]: any };
      authenticate(data?: any, params?: any): Promise<AuthenticationResult>;
      reAuthenticate(force?: boolean): Promise<AuthenticationResult>;
      logout(): Promise<AuthenticationResult | null>;
      get(name: string): any; set(name: string, value: any): this;
      configure(callback: (app: any) => void): this;
      use(path: string, service: any, options?: any): this;
      service(path: string): any;
      hooks(hooks: any): this; on(event: string, listener: any): this;
    }
    export interface Paginated<T> { total: number; limit: number; skip: number; data: T[] }
    export interface Params<Q = any> { query?: Q; [name: string]: any }
    export interface Service<T = any> { find(params?: any): Promise<any>; get(id: any, params?: any): Promise<T>; create(data: any, params?: any): Promise<T>; update(id: any, data: any, params?: any): Promise<T>; patch(id: any, data: any, params?: any): Promise<T>; remove(id: any, params?: any): Promise<T>; on(event: string, listener: any): any }
    export function feathers<Services = any, Settings = any>(): Application<Services, Settings>;
    export default feathers;
  `,
  sources: [{ at: 'AuthenticationResult.accessToken', kind: 'access-token' }],
});
