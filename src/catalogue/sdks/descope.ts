import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'descope',
  title: 'Descope Web SDK',
  docs: 'https://github.com/descope/descope-js/tree/main/packages/sdks/web-js-sdk',
  source: '@descope/web-js-sdk@1.53.0 dist/index.d.ts',
  packages: ['@descope/web-js-sdk'],
  declarations: `
    export interface DescopeSdk { getSessionToken(): string; getRefreshToken(): string; refresh(token?: string): Promise<any>; logout(token?: string): Promise<any>; me(token?: string): Promise<any>; onSessionTokenChange(callback: (token: string) => void): () => void; otp: any; magicLink: any; oauth: any; password: any; webauthn: any; flow: any; httpClient: any }
    export function createSdk(options: { projectId: string; persistTokens?: boolean; storagePrefix?: string; sessionTokenViaCookie?: any; refreshTokenViaCookie?: any; autoRefresh?: boolean; [name: string]: any }): DescopeSdk;
    export function getSessionToken(prefix?: string): string;
    export default createSdk;
  `,
  sources: [
    { at: 'DescopeSdk.getSessionToken', kind: 'access-token' },
    { at: 'DescopeSdk.getRefreshToken', kind: 'refresh-token' },
    { at: 'DescopeSdk.onSessionTokenChange', kind: 'access-token', callback: { in: '0', param: 0 } },
    { at: 'getSessionToken', kind: 'access-token' },
  ],
  persists: [
    {
      at: 'createSdk',
      holds: 'session',
      kind: 'refresh-token',
      defaultKey: 'DSR',
      medium: 'memory',
      settings: [{ option: '0.persistTokens', equals: [true], medium: 'local-storage' }],
    },
  ],
});
