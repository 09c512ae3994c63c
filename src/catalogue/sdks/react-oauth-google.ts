import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'react-oauth-google',
  title: 'React OAuth2 | Google',
  docs: 'https://github.com/MomenSherif/react-oauth',
  source: '@react-oauth/google@0.13.5 dist/index.d.ts',
  packages: ['@react-oauth/google'],
  declarations: `
    export interface CredentialResponse { credential?: string; select_by?: string; clientId?: string }
    export interface TokenResponse { access_token: string; expires_in: number; hd?: string; prompt: string; token_type: string; scope: string; state?: string }
    export interface CodeResponse { code: string; scope: string; state?: string }
    export function GoogleOAuthProvider(props: { clientId: string; nonce?: string; children: any }): any;
    export function GoogleLogin(props: { onSuccess: (response: CredentialResponse) => void; onError?: () => void; useOneTap?: boolean; [name: string]: any }): any;
    export function useGoogleOneTapLogin(options: { onSuccess: (response: CredentialResponse) => void; onError?: () => void; [name: string]: any }): void;
    export function useGoogleLogin(options: { flow: 'auth-code'; onSuccess?: (response: CodeResponse) => void; onError?: (error: any) => void; [name: string]: any }): () => void;
    export function useGoogleLogin(options: { flow?: 'implicit'; onSuccess?: (response: TokenResponse) => void; onError?: (error: any) => void; [name: string]: any }): (override?: any) => void;
    export function googleLogout(): void;
  `,
  sources: [
    { at: 'CredentialResponse.credential', kind: 'id-token' },
    { at: 'TokenResponse.access_token', kind: 'access-token' },
    { at: 'CodeResponse.code', kind: 'oauth-code' },
  ],
});
