import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'react-token-auth',
  title: 'react-token-auth',
  docs: 'https://github.com/obabichev/react-token-auth',
  source: 'react-token-auth@2.3.8 lib/utils/defaultStore.js',
  packages: ['react-token-auth'],
  declarations: `
    export interface AuthProviderConfig<S> { getAccessToken?: (session: S) => string; storage?: any; storageKey?: string; onUpdateToken?: (session: S) => Promise<S | null>; onHydratation?: (session: S | null) => void; [name: string]: any }
    export interface AuthProvider<S> { useAuth: () => [boolean, S | null]; authFetch: (input: any, init?: any) => Promise<Response>; login: (session: S) => void; logout: () => void; getSession: () => Promise<S | null> }
    export function createAuthProvider<S = any>(config: AuthProviderConfig<S>): AuthProvider<S>;
  `,
  sources: [{ at: 'AuthProvider.getSession', kind: 'access-token' }],
  persists: [
    {
      at: 'createAuthProvider',
      holds: 'session',
      kind: 'access-token',
      key: '0.storageKey',
      defaultKey: 'REACT_TOKEN_AUTH_KEY',
      medium: 'local-storage',
      settings: [{ option: '0.storage', given: true, medium: 'adapter' }],
    },
  ],
});
