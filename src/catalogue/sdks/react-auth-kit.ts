import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'react-auth-kit',
  title: 'React Auth Kit',
  docs: 'https://authkit.arkadip.dev',
  source: 'react-auth-kit@3.1.3 index.d.ts, AuthProvider.d.ts, react-auth-kit@2.12.7',
  packages: ['react-auth-kit'],
  declarations: `
    export interface AuthProviderProps { store?: any; authType?: 'cookie' | 'localstorage'; authName?: string; cookieDomain?: string; cookieSecure?: boolean; refresh?: any; children?: any }
    export function AuthProvider(props: AuthProviderProps): any;
    export default AuthProvider;
    export function useSignIn(): (config: any) => boolean; export function useSignOut(): () => boolean; export function useIsAuthenticated(): () => boolean; export function useAuthUser(): () => any;
    export interface AuthHeader { (): string }
    export function useAuthHeader(): AuthHeader;
    export const RequireAuth: any; export const createRefresh: any; export const withAuthHeader: any; export const withSignIn: any;
  `,
  sources: [{ at: 'AuthHeader()', kind: 'access-token' }],
  persists: [
    {
      at: '<AuthProvider>',
      holds: 'session',
      kind: 'access-token',
      key: 'props.authName',
      defaultKey: '_auth',
      // Version 3 takes a store instead, judged in `react-auth-kit-store`.
      medium: null,
      settings: [
        { option: 'props.authType', equals: ['cookie'], medium: 'cookie' },
        { option: 'props.authType', equals: ['localstorage'], medium: 'local-storage' },
      ],
    },
  ],
});
