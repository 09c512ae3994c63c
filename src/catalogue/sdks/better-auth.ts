import { defineLibrary } from '../library.js';

/** The server sets the cookie; with the bearer plugin the app copies the header `set-auth-token` itself. */
export default defineLibrary({
  id: 'better-auth',
  title: 'Better Auth',
  docs: 'https://www.better-auth.com/docs/plugins/bearer',
  source: 'better-auth@1.7.25 plugins/bearer, client',
  packages: ['better-auth/client', 'better-auth/react', 'better-auth/vue', 'better-auth/svelte', 'better-auth/solid'],
  declarations: `
    export interface Session { id: string; token: string; userId: string; expiresAt: Date }
    export interface SessionResponse { data: { session: Session; user: any } | null; error: any; isPending?: boolean }
    export interface SignedIn { token: string | null; user: any; redirect?: boolean; url?: string }
    export interface SignInResponse { data: SignedIn | null; error: any }
    export interface SuccessContext { data: any; response: Response; request: any }
    export interface FetchOptions { onSuccess?: (context: SuccessContext) => any; onError?: (context: any) => any; onRequest?: (context: any) => any; auth?: { type: string; token?: any }; headers?: any; [name: string]: any }
    export interface AuthClient { signIn: { email(input: any, options?: FetchOptions): Promise<SignInResponse>; social(input: any, options?: FetchOptions): Promise<SignInResponse>; username(input: any, options?: FetchOptions): Promise<SignInResponse>; [name: string]: any }; signUp: { email(input: any, options?: FetchOptions): Promise<SignInResponse>; [name: string]: any }; signOut(options?: any): Promise<any>; getSession(options?: any): Promise<SessionResponse>; useSession(): SessionResponse; [name: string]: any }
    export function createAuthClient(options?: { baseURL?: string; fetchOptions?: FetchOptions; plugins?: any[]; [name: string]: any }): AuthClient;
  `,
  needles: ['better-auth'],
  sources: [
    { at: 'Session.token', kind: 'session' },
    { at: 'SignedIn.token', kind: 'session' },
  ],
});
