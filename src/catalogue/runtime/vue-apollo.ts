import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'vue-apollo',
  title: 'Vue Apollo',
  docs: 'https://v4.apollo.vuejs.org',
  source: '@vue/apollo-composable@4.2.2 dist/useMutation.d.ts, dist/useQuery.d.ts',
  packages: ['@vue/apollo-composable'],
  declarations: `
    type Ref<T> = import('vue').Ref<T>;
    export interface Mutate<T> { (variables?: any, options?: any): Promise<{ data?: T } | null> }
    export interface UseMutationReturn<T> { mutate: Mutate<T>; loading: Ref<boolean>; error: Ref<any>; called: Ref<boolean>; onDone(fn: (answer: { data?: T }, context: any) => any): any; onError(fn: (error: any) => any): any }
    export interface UseQueryReturn<T> { result: Ref<T | undefined>; loading: Ref<boolean>; error: Ref<any>; onResult(fn: (answer: { data: T }, context: any) => any): any; onError(fn: (error: any) => any): any; refetch(variables?: any): Promise<{ data: T }>; [member: string]: any }
    export function useMutation<T = any, V = any>(document: any, options?: any): UseMutationReturn<T>;
    export function useQuery<T = any, V = any>(document: any, variables?: any, options?: any): UseQueryReturn<T>;
    export function useLazyQuery<T = any, V = any>(document: any, variables?: any, options?: any): UseQueryReturn<T> & { load(...args: any[]): Promise<T> };
    export function provideApolloClient(client: any): any; export function useApolloClient(id?: string): any; export const DefaultApolloClient: symbol;
  `,
  needles: [],
  passes: [
    { at: 'useQuery', result: 'answer.0' },
    { at: 'UseQueryReturn.onResult', gives: [{ callback: '0', param: 0, from: 'answer.origin.0' }] },
    { at: 'Mutate()', result: 'answer.origin.0' },
    { at: 'UseMutationReturn.onDone', gives: [{ callback: '0', param: 0, from: 'answer.origin.0' }] },
  ],
});
