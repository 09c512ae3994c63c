import { defineLibrary } from '../library.js';

/** Wraps a `PublicClientApplication`: what that keeps, and where, is said in `msal-browser`. */
export default defineLibrary({
  id: 'msal-react',
  title: 'MSAL React',
  docs: 'https://learn.microsoft.com/entra/msal/javascript/react/getting-started',
  source: '@azure/msal-react@5.7.1 types',
  packages: ['@azure/msal-react'],
  declarations: `
    import { AccountInfo, AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';
    export function MsalProvider(props: { instance: IPublicClientApplication; children?: any }): any;
    export function useMsal(): { instance: IPublicClientApplication; accounts: AccountInfo[]; inProgress: string; logger: any };
    export function useMsalAuthentication(type: any, request?: any, account?: any): { login: (type?: any, request?: any) => Promise<AuthenticationResult | null>; acquireToken: (type?: any, request?: any) => Promise<AuthenticationResult | null>; result: AuthenticationResult | null; error: any };
    export function useAccount(account?: any): AccountInfo | null; export function useIsAuthenticated(account?: any): boolean;
    export function AuthenticatedTemplate(props: any): any; export function UnauthenticatedTemplate(props: any): any; export function MsalAuthenticationTemplate(props: any): any;
  `,
});
