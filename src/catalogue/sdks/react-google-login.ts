import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'react-google-login',
  title: 'React Google Login',
  docs: 'https://github.com/anthonyjgrove/react-google-login',
  source: 'react-google-login@5.2.2 index.d.ts',
  packages: ['react-google-login'],
  declarations: `
    export interface AuthResponse { access_token: string; id_token: string; login_hint: string; scope: string; expires_in: number; first_issued_at: number; expires_at: number }
    export interface GoogleLoginResponse { getBasicProfile(): any; getAuthResponse(withAuthorization?: boolean): AuthResponse; reloadAuthResponse(): Promise<AuthResponse>; googleId: string; tokenObj: AuthResponse; tokenId: string; accessToken: string; readonly code?: string; profileObj: any }
    export interface GoogleLoginProps { onSuccess?: (response: GoogleLoginResponse) => void; onFailure?: (error: any) => void; clientId: string; [name: string]: any }
    export function GoogleLogin(props: GoogleLoginProps): any;
    export default GoogleLogin;
    export function GoogleLogout(props: { clientId: string; [name: string]: any }): any;
    export function useGoogleLogin(options: GoogleLoginProps): { signIn: () => void; loaded: boolean };
    export function useGoogleLogout(options: any): { signOut: () => void; loaded: boolean };
  `,
  sources: [
    { at: 'GoogleLoginResponse.accessToken', kind: 'access-token' },
    { at: 'GoogleLoginResponse.tokenId', kind: 'id-token' },
    { at: 'GoogleLoginResponse.code', kind: 'oauth-code' },
    { at: 'AuthResponse.access_token', kind: 'access-token' },
    { at: 'AuthResponse.id_token', kind: 'id-token' },
  ],
});
