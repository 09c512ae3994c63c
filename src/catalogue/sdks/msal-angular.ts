import { defineLibrary } from '../library.js';

/** Wraps a `PublicClientApplication`: what that keeps, and where, is said in `msal-browser`. */
export default defineLibrary({
  id: 'msal-angular',
  title: 'MSAL Angular',
  docs: 'https://learn.microsoft.com/entra/msal/javascript/angular/initialization',
  source: '@azure/msal-angular@6.2.1 types/azure-msal-angular.d.ts',
  packages: ['@azure/msal-angular'],
  declarations: `
    import { AuthenticationResult, EventMessage, IPublicClientApplication } from '@azure/msal-browser';
    import { Observable } from 'rxjs';
    export class MsalService {
      instance: IPublicClientApplication; initialize(): Observable<void>;
      acquireTokenPopup(request: any): Observable<AuthenticationResult>; acquireTokenSilent(request: any): Observable<AuthenticationResult>; acquireTokenRedirect(request: any): Observable<void>;
      loginPopup(request?: any): Observable<AuthenticationResult>; loginRedirect(request?: any): Observable<void>; ssoSilent(request: any): Observable<AuthenticationResult>; handleRedirectObservable(options?: any): Observable<AuthenticationResult | null>;
      logout(request?: any): Observable<void>; logoutRedirect(request?: any): Observable<void>; logoutPopup(request?: any): Observable<void>;
    }
    export class MsalBroadcastService { msalSubject$: Observable<EventMessage>; inProgress$: Observable<string> }
    export class MsalModule { static forRoot(instance: IPublicClientApplication, guard: any, interceptor: any): any }
    export class MsalGuard {} export class MsalInterceptor {} export class MsalRedirectComponent {}
    export const MSAL_INSTANCE: any; export const MSAL_GUARD_CONFIG: any; export const MSAL_INTERCEPTOR_CONFIG: any;
  `,
});
