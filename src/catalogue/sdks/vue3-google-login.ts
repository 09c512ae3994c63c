import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'vue3-google-login',
  title: 'vue3-google-login',
  docs: 'https://github.com/devbaji/vue3-google-login',
  source: 'vue3-google-login@2.1.4 dist/index.d.ts',
  packages: ['vue3-google-login'],
  declarations: `
    export namespace CallbackTypes {
      export interface CredentialPopupResponse { clientId: string; credential: string; select_by: string }
      export interface TokenPopupResponse { access_token: string; authuser: string; expires_in: number; prompt: string; scope: string; token_type: string; hd?: string; state?: string }
      export interface CodePopupResponse { authuser: string; code: string; prompt: string; scope: string; state?: string }
      export type CredentialCallback = (response: CredentialPopupResponse) => void;
      export type TokenResponseCallback = (response: TokenPopupResponse) => void;
      export type CodeResponseCallback = (response: CodePopupResponse) => void;
    }
    export function googleAuthCodeLogin(options?: any): Promise<CallbackTypes.CodePopupResponse>;
    export function googleTokenLogin(options?: any): Promise<CallbackTypes.TokenPopupResponse>;
    export function googleOneTap(options?: any): Promise<CallbackTypes.CredentialPopupResponse>;
    export function googleLogout(): void;
    export function decodeCredential(token: string): object;
    export const GoogleLogin: any;
    const plugin: any;
    export default plugin;
  `,
  sources: [
    { at: 'CredentialPopupResponse.credential', kind: 'id-token' },
    { at: 'TokenPopupResponse.access_token', kind: 'access-token' },
    { at: 'CodePopupResponse.code', kind: 'oauth-code' },
  ],
});
