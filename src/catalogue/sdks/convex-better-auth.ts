import { defineLibrary } from '../library.js';

/** Across domains no cookie comes along, so the plugin keeps the session's cookies where scripts can read them. */
export default defineLibrary({
  id: 'convex-better-auth',
  title: 'Convex Better Auth',
  docs: 'https://labs.convex.dev/better-auth',
  source: '@convex-dev/better-auth@0.12.5 src/plugins/cross-domain/client.ts',
  packages: ['@convex-dev/better-auth/client/plugins'],
  declarations: `
    interface CrossDomainStorage { getItem(key: string): string | null; setItem(key: string, value: string): any }
    export function crossDomainClient(options?: { storage?: CrossDomainStorage; storagePrefix?: string; disableCache?: boolean }): any;
    export function convexClient(options?: any): any;
  `,
  persists: [
    {
      at: 'crossDomainClient',
      holds: 'session',
      kind: 'session',
      defaultKey: 'better-auth_cookie',
      medium: 'local-storage',
      settings: [{ option: '0.storage', given: true, medium: 'adapter' }],
    },
  ],
});
