import { defineLibrary } from '../library.js';

/** HTTP clients besides `fetch` and Angular's. The engine reads the URL and method of their calls. */
export const axios = defineLibrary({
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
    export interface AxiosInstance {
      (config: AxiosRequestConfig): Promise<AxiosResponse>; (url: string, config?: AxiosRequestConfig): Promise<AxiosResponse>;
      get<T = any>(url: string, config?: AxiosRequestConfig): Promise<AxiosResponse<T>>; delete<T = any>(url: string, config?: AxiosRequestConfig): Promise<AxiosResponse<T>>;
      post<T = any>(url: string, data?: any, config?: AxiosRequestConfig): Promise<AxiosResponse<T>>; put<T = any>(url: string, data?: any, config?: AxiosRequestConfig): Promise<AxiosResponse<T>>; patch<T = any>(url: string, data?: any, config?: AxiosRequestConfig): Promise<AxiosResponse<T>>;
      request<T = any>(config: AxiosRequestConfig): Promise<AxiosResponse<T>>;
      create(config?: AxiosRequestConfig): AxiosInstance; defaults: any; interceptors: { request: InterceptorManager<AxiosRequestConfig>; response: InterceptorManager<AxiosResponse> };
      isAxiosError(e: any): boolean; CancelToken: any; all(v: any): Promise<any>;
    }
    const axios: AxiosInstance;
    export default axios;
    export const isAxiosError: (e: any) => boolean;
  `,
  needles: [],
});

export const ky = defineLibrary({
  id: 'ky',
  title: 'ky and ofetch',
  docs: 'https://github.com/sindresorhus/ky',
  source: 'ky@1.11.0 distribution/index.d.ts; ofetch@1.4.1 dist/index.d.ts',
  packages: ['ky', 'ofetch'],
  declarations: `
    export interface ResponsePromise extends Promise<Response> { json<T = any>(): Promise<T>; text(): Promise<string> }
    export interface Ky { (url: any, options?: any): ResponsePromise; get(url: any, options?: any): ResponsePromise; post(url: any, options?: any): ResponsePromise; put(url: any, options?: any): ResponsePromise; create(o?: any): Ky; extend(o?: any): Ky }
    const ky: Ky; export default ky; export const ofetch: any; export const $fetch: any;
  `,
  needles: [],
  passes: [
    { at: 'ResponsePromise.json', result: 'this' },
    { at: 'ResponsePromise.text', result: 'this' },
  ],
});
