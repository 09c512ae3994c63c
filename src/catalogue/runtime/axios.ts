import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'axios',
  title: 'axios',
  docs: 'https://axios-http.com',
  source: 'axios@1.12.0 index.d.ts',
  packages: ['axios'],
  declarations: `
    export interface AxiosResponse<T = any> { data: T; status: number; headers: any; config: any }
    export interface AxiosRequestConfig { url?: string; method?: string; headers?: any; params?: any; data?: any; [key: string]: any }
    export type InternalAxiosRequestConfig = AxiosRequestConfig;
    export interface AxiosError<T = any> extends Error { response?: AxiosResponse<T>; config?: any; code?: string }
    export interface InterceptorManager<V> { use(ok?: ((value: V) => any) | null, fail?: ((error: any) => any) | null): number }
    export interface ResponseInterceptors { use(ok?: ((value: AxiosResponse) => any) | null, fail?: ((error: any) => any) | null): number }
    export interface AxiosInstance {
      <T = any, R = AxiosResponse<T>, D = any>(config: AxiosRequestConfig): Promise<R>; <T = any, R = AxiosResponse<T>, D = any>(url: string, config?: AxiosRequestConfig): Promise<R>;
      get<T = any, R = AxiosResponse<T>, D = any>(url: string, config?: AxiosRequestConfig): Promise<R>; delete<T = any, R = AxiosResponse<T>, D = any>(url: string, config?: AxiosRequestConfig): Promise<R>;
      post<T = any, R = AxiosResponse<T>, D = any>(url: string, data?: any, config?: AxiosRequestConfig): Promise<R>; put<T = any, R = AxiosResponse<T>, D = any>(url: string, data?: any, config?: AxiosRequestConfig): Promise<R>; patch<T = any, R = AxiosResponse<T>, D = any>(url: string, data?: any, config?: AxiosRequestConfig): Promise<R>;
      request<T = any, R = AxiosResponse<T>, D = any>(config: AxiosRequestConfig): Promise<R>;
      create(config?: AxiosRequestConfig): AxiosInstance; defaults: any; interceptors: { request: InterceptorManager<AxiosRequestConfig>; response: ResponseInterceptors };
      isAxiosError(e: any): boolean; CancelToken: any; all(v: any): Promise<any>;
    }
    const axios: AxiosInstance;
    export default axios;
    export const isAxiosError: (e: any) => boolean;
  `,
  needles: [],
  passes: [
    { at: 'ResponseInterceptors.use', gives: [{ callback: '0', param: 0, from: 'signIns' }] },
    { at: 'InterceptorManager.use', gives: [{ callback: '0', param: 0, from: 'sent.data' }] },
  ],
});
