import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'feathers-client',
  title: 'Feathers client',
  docs: 'https://feathersjs.com/api/client.html',
  source: '@feathersjs/client@5.0.50 src/feathers.ts, @feathersjs/authentication-client@5.0.50 lib/index.js',
  packages: ['@feathersjs/client'],
  declarations: `
    export interface AuthenticationResult { accessToken: string; authentication?: any; user?: any; [name: string]: any }
    export interface Application {
      io: any; rest?: any;
      authentication: { getAccessToken(): Promise<string | null>; setAccessToken(token: string): Promise<any>; removeAccessToken(): Promise<any>; [name: string]: any };
      authenticate(data?: any, params?: any): Promise<AuthenticationResult>;
      reAuthenticate(force?: boolean): Promise<AuthenticationResult>;
      logout(): Promise<AuthenticationResult | null>;
      configure(callback: (app: any) => void): this;
      service(path: string): any;
      hooks(hooks: any): this; on(event: string, listener: any): this;
    }
    export interface FeathersClient {
      (): Application;
      feathers(): Application;
      authentication(options?: { storage?: any; storageKey?: string; [name: string]: any }): (app: any) => void;
      rest(base?: string): any;
      socketio(socket: any, options?: any): (app: any) => void;
      errors: any;
    }
    const feathers: FeathersClient;
    export const authentication: FeathersClient['authentication'];
    export const rest: FeathersClient['rest'];
    export const socketio: FeathersClient['socketio'];
    export { feathers };
    export default feathers;
  `,
  sources: [{ at: 'AuthenticationResult.accessToken', kind: 'access-token' }],
  persists: [
    {
      at: 'FeathersClient.authentication',
      holds: 'session',
      kind: 'access-token',
      key: '0.storageKey',
      defaultKey: 'feathers-jwt',
      medium: 'local-storage',
      settings: [{ option: '0.storage', given: true, medium: 'adapter' }],
    },
  ],
});
