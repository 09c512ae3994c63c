import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'tanstack-query',
  title: 'TanStack Query',
  docs: 'https://tanstack.com/query',
  source: '@tanstack/react-query@5.108.0, @tanstack/vue-query, @tanstack/svelte-query, @tanstack/solid-query src',
  packages: [
    // Version 3 of it.
    'react-query',
    '@tanstack/react-query',
    '@tanstack/vue-query',
    '@tanstack/svelte-query',
    '@tanstack/solid-query',
    '@tanstack/angular-query-experimental',
  ],
  declarations: `
    export interface QueryOptions<T> { queryKey?: any; queryFn?: (context: any) => Promise<T> | T; select?: (data: T) => any; persister?: any; [option: string]: any }
    export interface QueryResult<T> { data: T | undefined; error: any; isLoading: boolean; isSuccess: boolean; isError: boolean; refetch(options?: any): Promise<any>; [member: string]: any }
    export interface MutationOptions<T, V> { mutationFn?: (variables: V) => Promise<T>; mutationKey?: any; onSuccess?: (data: T, variables: V, context?: any) => any; onError?: any; onSettled?: any; [option: string]: any }
    export interface MutationResult<T, V> { mutate(variables: V, options?: any): void; mutateAsync(variables: V, options?: any): Promise<T>; data: T | undefined; [member: string]: any }
    export function useQuery<T = any, E = any, D = T, K = any>(options: QueryOptions<T>, client?: any): QueryResult<D>; export function useQuery<T = any, E = any, D = T, K = any>(key: any, run: (context: any) => Promise<T> | T, options?: any): QueryResult<D>;
    export function useSuspenseQuery<T>(options: QueryOptions<T>): QueryResult<T>; export function useInfiniteQuery<T>(options: any): QueryResult<any>; export function useQueries(options: any): any;
    export function queryOptions<T>(options: QueryOptions<T>): QueryOptions<T>;
    export function useMutation<T = any, E = any, V = any, C = any>(options: MutationOptions<T, V>): MutationResult<T, V>;
    export function useMutation<T = any, E = any, V = any, C = any>(run: (variables: V) => Promise<T>, options?: MutationOptions<T, V>): MutationResult<T, V>;
    export function createQuery<T>(options: any): any; export function createMutation<T = any, E = any, V = any, C = any>(options: MutationOptions<T, V>): MutationResult<T, V>;
    export function injectQuery<T>(options: () => QueryOptions<T>): any; export function injectMutation<T, V>(options: () => MutationOptions<T, V>): any;
    export class QueryClient {
      constructor(options?: any); fetchQuery<T>(options: QueryOptions<T>): Promise<T>; prefetchQuery<T>(options: QueryOptions<T>): Promise<void>; ensureQueryData<T>(options: QueryOptions<T>): Promise<T>;
      setQueryData<T>(key: any, value: T | ((previous: T | undefined) => T)): T; getQueryData<T = any>(key: any): T | undefined;
      invalidateQueries(filter?: any): Promise<void>; removeQueries(filter?: any): void; clear(): void; setDefaultOptions(options: any): void; [member: string]: any;
    }
    export function useQueryClient(): QueryClient; export const QueryClientProvider: any; export const VueQueryPlugin: any; export function provideTanStackQuery(...args: any[]): any;
  `,
  needles: [],
  passes: [
    { at: 'queryOptions', result: '0' },
    { at: 'QueryClient.fetchQuery', result: '0.queryFn()' },
    { at: 'QueryClient.ensureQueryData', result: '0.queryFn()' },
    ...['useMutation', 'createMutation'].map((at) => ({
      at,
      gives: [
        ...['onSuccess', 'onSettled'].map((name) => ({
          callback: `0.${name}`,
          param: 0,
          from: 'callback.0.mutationFn',
        })),
        // Before version 5 the function may stand first.
        ...['onSuccess', 'onSettled'].map((name) => ({ callback: `1.${name}`, param: 0, from: 'callback.0' })),
      ],
    })),
    { at: 'MutationResult.mutateAsync', result: ['origin.0.mutationFn()', 'origin.0()'] },
    {
      at: 'MutationResult.mutate',
      gives: ['origin.0.mutationFn()', 'origin.0()'].map((from) => ({ callback: '1.onSuccess', param: 0, from })),
    },
  ],
  stores: [
    { at: 'useQuery', state: '0.queryFn()' },
    { at: 'useSuspenseQuery', state: '0.queryFn()' },
    { at: 'injectQuery', state: '0().queryFn()' },
    { at: 'QueryClient.fetchQuery', state: '0.queryFn()' },
    { at: 'QueryClient.prefetchQuery', state: '0.queryFn()' },
    { at: 'QueryClient.ensureQueryData', state: '0.queryFn()' },
    { at: 'QueryClient.setQueryData', state: '1' },
  ],
});
