import { defineLibrary } from '../library.js';

/** Wraps an `OktaAuth`: what that keeps, and where, is said in `okta-auth-js`. */
export default defineLibrary({
  id: 'okta-react',
  title: 'Okta React, Angular and Vue',
  docs: 'https://github.com/okta/okta-react',
  source: '@okta/okta-auth-js@8.0.1 types/lib/core/types/AuthState.d.ts',
  packages: ['@okta/okta-react', '@okta/okta-angular', '@okta/okta-vue'],
  declarations: `
    import { AuthState, OktaAuth } from '@okta/okta-auth-js';
    export { OktaAuth };
    export function Security(props: { oktaAuth: OktaAuth; restoreOriginalUri?: any; children?: any; [name: string]: any }): any;
    export function useOktaAuth(): { oktaAuth: OktaAuth; authState: AuthState | null };
    export function useAuth(): OktaAuth;
    export class OktaAuthModule { static forRoot(config?: { oktaAuth: OktaAuth }): any }
    export class OktaAuthStateService { authState$: import('rxjs').Observable<AuthState> }
    export const OKTA_AUTH: import('@angular/core').InjectionToken<OktaAuth>; export const OKTA_CONFIG: any; export const LoginCallback: any; export const SecureRoute: any; export const OktaVue: any; export class OktaCallbackComponent {} export class OktaAuthGuard {}
    export default OktaVue;
  `,
});
