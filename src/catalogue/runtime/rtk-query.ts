import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'rtk-query',
  title: 'RTK Query',
  docs: 'https://redux-toolkit.js.org/rtk-query/overview',
  source: '@reduxjs/toolkit@2.14.0 dist/query/react/index.d.mts',
  packages: ['@reduxjs/toolkit/query/react', '@reduxjs/toolkit/query', '@reduxjs/toolkit/dist/query/react'],
  declarations: `
    export interface Answer { unwrap(): Promise<any>; then: Promise<{ data?: any; error?: any }>['then']; reset(): void; abort(): void }
    export interface Ask { (argument?: any, preferCache?: boolean): Answer }
    export interface QueryHook { (argument?: any, options?: any): any }
    export interface LazyQueryHook { (options?: any): [Ask, { data?: any; [member: string]: any }, any] }
    export interface MutationHook { (options?: any): [Ask, { data?: any; [member: string]: any }] }
    interface Hooks { [mutation: \`use\${string}Mutation\`]: MutationHook; [query: \`use\${string}Query\`]: QueryHook }
    interface LazyHooks { [query: \`useLazy\${string}Query\`]: LazyQueryHook }
    export interface Api extends LazyHooks, Hooks { endpoints: any; injectEndpoints(options: any): Api; enhanceEndpoints(options: any): Api; reducerPath: string; reducer: any; middleware: any; util: any; usePrefetch: any }
    export function createApi(options: any): Api; export function fetchBaseQuery(options?: any): any; export function fakeBaseQuery(): any; export function retry(query: any, options?: any): any; export function setupListeners(dispatch: any, handler?: any): any;
    export const ApiProvider: any; export const skipToken: any; export type BaseQueryFn<A = any, R = any, E = any> = any; export type FetchArgs = any; export type FetchBaseQueryError = any;
  `,
  needles: [],
  passes: [
    { at: 'Ask()', result: 'endpoint' },
    { at: 'QueryHook()', result: 'endpoint' },
    { at: 'MutationHook()', result: 'endpoint' },
    { at: 'LazyQueryHook()', result: 'endpoint' },
    { at: 'Answer.unwrap', result: 'this' },
  ],
});
