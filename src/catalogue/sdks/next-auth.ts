import { defineLibrary } from '../library.js';

/** The session is a cookie the server sets; a token reaches the browser when the app's callback exposes one. */
export default defineLibrary({
  id: 'next-auth',
  title: 'Auth.js',
  docs: 'https://next-auth.js.org/getting-started/client',
  source: 'next-auth@4.24.15 react/index.d.ts, client/_utils.js',
  packages: ['next-auth/react'],
  declarations: `
    export interface Session { user?: any; expires: string; accessToken?: string; access_token?: string; idToken?: string; refreshToken?: string; token?: string; error?: string; [name: string]: any }
    export function useSession(options?: any): { data: Session | null; status: string; update(data?: any): Promise<Session | null> };
    export function getSession(params?: any): Promise<Session | null>; export function getCsrfToken(params?: any): Promise<string | undefined>;
    export function signIn(provider?: string, options?: any, params?: any): Promise<any>; export function signOut(options?: any): Promise<any>; export function SessionProvider(props: any): any;
  `,
  sources: [
    { at: 'Session.accessToken', kind: 'access-token' },
    { at: 'Session.access_token', kind: 'access-token' },
    { at: 'Session.idToken', kind: 'id-token' },
    { at: 'Session.refreshToken', kind: 'refresh-token' },
    { at: 'Session.token', kind: 'access-token' },
  ],
});
