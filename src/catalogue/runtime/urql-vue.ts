import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'urql-vue',
  title: 'urql for Vue',
  docs: 'https://commerce.nearform.com/open-source/urql/docs/api/vue/',
  source: '@urql/vue@2.1.1 dist/urql-vue.d.ts',
  packages: ['@urql/vue'],
  declarations: `
    type Ref<T> = import('vue').Ref<T>;
    type OperationResult<T> = import('@urql/core').OperationResult<T>;
    export interface UseMutationResponse<T> { data: Ref<T | undefined>; error: Ref<any>; fetching: Ref<boolean>; executeMutation(variables?: any, context?: any): Promise<OperationResult<T>> }
    export interface UseQueryResponse<T> { data: Ref<T | undefined>; error: Ref<any>; fetching: Ref<boolean>; executeQuery(options?: any): Promise<any>; then: Promise<any>['then'] }
    export function useMutation<T = any, V = any>(query: any): UseMutationResponse<T>;
    export function useQuery<T = any, V = any>(options: any): UseQueryResponse<T>;
    export function useClientHandle(): any; export function provideClient(client: any): any; export const gql: any;
  `,
  needles: [],
  passes: [
    { at: 'useMutation', result: 'answer.0' },
    { at: 'useQuery', result: 'answer.0.query' },
    { at: 'UseMutationResponse.executeMutation', result: 'answer.origin.0' },
  ],
});
