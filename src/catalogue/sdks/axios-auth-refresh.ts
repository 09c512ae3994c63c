import { defineLibrary } from '../library.js';

/** Stores nothing: the callback that fetches a new token usually does. */
export default defineLibrary({
  id: 'axios-auth-refresh',
  title: 'axios-auth-refresh',
  docs: 'https://github.com/Flyrell/axios-auth-refresh',
  source: 'axios-auth-refresh@5.0.2 dist/index.d.ts',
  packages: ['axios-auth-refresh'],
  declarations: `
    export interface AxiosAuthRefreshOptions { statusCodes?: number[]; shouldRefresh?: (error: any) => boolean; retryInstance?: any; interceptNetworkError?: boolean; pauseInstanceWhileRefreshing?: boolean; onRetry?: (config: any) => any; [name: string]: any }
    export function createAuthRefresh(instance: import('axios').AxiosInstance, refresh: (error: any) => Promise<any>, options?: AxiosAuthRefreshOptions): number;
    export const createAuthRefreshInterceptor: typeof createAuthRefresh;
    export default createAuthRefresh;
  `,
});
