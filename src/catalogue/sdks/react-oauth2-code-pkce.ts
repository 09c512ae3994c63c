import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'react-oauth2-code-pkce',
  title: 'react-oauth2-code-pkce',
  docs: 'https://github.com/soofstad/react-oauth2-pkce',
  source: 'react-oauth2-code-pkce@1.24.0 dist/authConfig.js',
  packages: ['react-oauth2-code-pkce'],
  declarations: `
    export interface TAuthConfig { clientId: string; authorizationEndpoint: string; tokenEndpoint: string; redirectUri: string; scope?: string; storage?: 'local' | 'session'; storageKeyPrefix?: string; [name: string]: any }
    export interface IAuthContext { token: string; tokenData?: any; idToken?: string; idTokenData?: any; error: string | null; loginInProgress: boolean; logIn(state?: string, parameters?: any, method?: string): void; login(state?: string): void; logOut(state?: string): void }
    export function AuthProvider(props: { authConfig: TAuthConfig; children?: any }): any;
    export const AuthContext: import('react').Context<IAuthContext>;
  `,
  sources: [
    { at: 'IAuthContext.token', kind: 'access-token' },
    { at: 'IAuthContext.idToken', kind: 'id-token' },
  ],
  persists: [
    {
      at: '<AuthProvider>',
      holds: 'session',
      kind: 'refresh-token',
      defaultKey: 'ROCP_refreshToken',
      medium: 'local-storage',
      settings: [{ option: 'props.authConfig.storage', equals: ['session'], medium: 'session-storage' }],
    },
  ],
});
