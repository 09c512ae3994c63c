import { defineLibrary } from '../library.js';

/** The tokens themselves are kept by MSAL for Android and iOS, in the platform's own store. */
export default defineLibrary({
  id: 'ionic-intune',
  title: 'Ionic Intune',
  docs: 'https://ionic.io/docs/intune',
  source: 'ionic.io/docs/intune (private registry), and what its public samples take out of the answers',
  packages: ['@ionic-enterprise/intune'],
  declarations: `
    export interface IntuneMAMUser { upn: string; accountIdentifier?: string }
    export interface IntuneMAMAcquireToken { accessToken: string; idToken: string; accountIdentifier: string; upn: string }
    export interface IntuneMAMAppConfig { fullData: any[] } export interface IntuneMAMPolicy { [name: string]: any }
    export interface IntuneMAMGroupName { accountName: string } export interface IntuneMAMVersionInfo { version: string }
    export const IntuneMAM: {
      acquireToken(options: { scopes: string[]; [name: string]: any }): Promise<IntuneMAMAcquireToken>;
      acquireTokenSilent(options: { scopes: string[]; [name: string]: any }): Promise<IntuneMAMAcquireToken>;
      registerAndEnrollAccount(options: any): Promise<void>; loginAndEnrollAccount(options?: any): Promise<void>; deRegisterAndUnenrollAccount(user: any): Promise<void>; logoutOfAccount(user: any): Promise<void>;
      enrolledAccount(): Promise<IntuneMAMUser>; appConfig(user: any): Promise<IntuneMAMAppConfig>; getPolicy(user: any): Promise<IntuneMAMPolicy>; groupName(user: any): Promise<IntuneMAMGroupName>;
      sdkVersion(): Promise<IntuneMAMVersionInfo>; displayDiagnosticConsole(): Promise<void>; addListener(event: string, listener: (data: any) => void): any;
    };
  `,
  sources: [
    { at: 'IntuneMAMAcquireToken.accessToken', kind: 'access-token' },
    { at: 'IntuneMAMAcquireToken.idToken', kind: 'id-token' },
  ],
});
