import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'react-auth-kit-store',
  title: 'React Auth Kit store',
  docs: 'https://authkit.arkadip.dev/reference/react-auth-kit/createstore',
  source: 'react-auth-kit@3.1.3 createStore.d.ts',
  packages: ['react-auth-kit/createStore'],
  declarations: `
    export interface CreateStoreParam { authName: string; authType: 'cookie' | 'localstorage'; cookieDomain?: string; cookieSecure?: boolean; refresh?: any; debug?: boolean }
    export function createStore<T = any>(params: CreateStoreParam): { tokenObject: any; refresh?: any };
    export default createStore;
  `,
  persists: [
    {
      at: 'createStore',
      holds: 'session',
      kind: 'access-token',
      key: '0.authName',
      medium: 'local-storage',
      settings: [{ option: '0.authType', equals: ['cookie'], medium: 'cookie' }],
    },
  ],
});
