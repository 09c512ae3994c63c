import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'react-oidc-context',
  title: 'react-oidc-context',
  docs: 'https://github.com/authts/react-oidc-context',
  source: 'react-oidc-context@3.3.1 dist/types',
  packages: ['react-oidc-context'],
  declarations: `
    import { User, UserManager, UserManagerSettings } from 'oidc-client-ts';
    export interface AuthProviderProps extends UserManagerSettings { userManager?: UserManager; children?: any; onSigninCallback?: (user: User | undefined) => void; skipSigninCallback?: boolean }
    export function AuthProvider(props: AuthProviderProps | { userManager: UserManager; children?: any; onSigninCallback?: any }): any;
    export interface AuthContextProps { user?: User | null; isLoading: boolean; isAuthenticated: boolean; activeNavigator?: string; error?: Error; settings: any; events: any; signinRedirect(options?: any): Promise<void>; signinPopup(options?: any): Promise<User>; signinSilent(options?: any): Promise<User | null>; signoutRedirect(options?: any): Promise<void>; removeUser(): Promise<void>; revokeTokens(): Promise<void> }
    export function useAuth(): AuthContextProps;
    export function withAuth(component: any): any; export function withAuthenticationRequired(component: any, options?: any): any; export function hasAuthParams(location?: any): boolean;
  `,
  persists: [
    {
      at: '<AuthProvider>',
      holds: 'session',
      kind: 'access-token',
      defaultKey: 'oidc.user:<authority>:<client id>',
      medium: 'session-storage',
      settings: [
        // The manager the app made itself is judged where it is made.
        { option: 'props.userManager', given: true, medium: null },
        { option: 'props.userStore', given: true, medium: 'adapter' },
      ],
    },
  ],
});
