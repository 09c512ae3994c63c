import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'clerk',
  title: 'Clerk',
  docs: 'https://clerk.com/docs/how-clerk-works/cookies',
  source: '@clerk/clerk-js@6.40.0 dist/clerk.mjs, @clerk/expo@4.6.6',
  packages: ['@clerk/clerk-js', '@clerk/clerk-react', '@clerk/react', '@clerk/vue', '@clerk/expo', '@clerk/clerk-expo'],
  declarations: `
    export interface SessionResource { id: string; status: string; user: any; getToken(options?: { template?: string; skipCache?: boolean }): Promise<string | null>; lastActiveToken: any }
    export interface TokenCache { getToken(key: string): Promise<string | null | undefined>; saveToken(key: string, token: string): Promise<void>; clearToken?(key: string): void }
    export class Clerk { constructor(publishableKey: string, options?: any); load(options?: any): Promise<void>; session: SessionResource | null | undefined; user: any; client: any; signOut(options?: any): Promise<void>; addListener(listener: (state: any) => void): () => void; openSignIn(options?: any): void; mountSignIn(node: any, options?: any): void; isSignedIn: boolean }
    export function ClerkProvider(props: { publishableKey?: string; tokenCache?: TokenCache; children?: any; [name: string]: any }): any;
    export function useAuth(): { getToken(options?: any): Promise<string | null>; isLoaded: boolean; isSignedIn: boolean; userId: string | null; sessionId: string | null; signOut(options?: any): Promise<void> };
    export function useSession(): { session: SessionResource | null | undefined; isLoaded: boolean; isSignedIn: boolean }; export function useUser(): any; export function useClerk(): Clerk; export function useSignIn(): any; export function useSignUp(): any;
    export const clerkPlugin: any; export const SignedIn: any; export const SignedOut: any; export const SignIn: any; export const SignUp: any; export const UserButton: any;
  `,
  sources: [{ at: 'SessionResource.getToken', kind: 'access-token' }],
  persists: [
    {
      at: '<ClerkProvider>',
      holds: 'session',
      kind: 'session',
      defaultKey: '__session',
      medium: 'cookie',
      settings: [{ option: 'props.tokenCache', given: true, medium: 'adapter' }],
    },
    { at: 'new Clerk', holds: 'session', kind: 'session', defaultKey: '__session', medium: 'cookie' },
  ],
});
