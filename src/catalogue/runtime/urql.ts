import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'urql',
  title: 'urql',
  docs: 'https://commerce.nearform.com/open-source/urql/docs/api/core/',
  source: '@urql/core@6.0.3 dist/urql-core-chunk.d.ts, urql@5.0.4 dist/urql.d.ts',
  packages: ['urql', '@urql/core', '@urql/preact', '@urql/next'],
  declarations: `
    export interface OperationResult<T> { data?: T; error?: any; extensions?: any; stale: boolean; hasNext: boolean }
    export interface ResultSource<T> { toPromise(): Promise<OperationResult<T>>; subscribe(onResult: (result: OperationResult<T>) => any): any; then: Promise<OperationResult<T>>['then'] }
    export interface Execute<T> { (variables?: any, context?: any): Promise<OperationResult<T>> }
    export class Client {
      constructor(options: any); query<T = any, V = any>(query: any, variables?: V, context?: any): ResultSource<T>; mutation<T = any, V = any>(query: any, variables?: V, context?: any): ResultSource<T>;
      readQuery<T = any, V = any>(query: any, variables?: V, context?: any): OperationResult<T> | null; subscription<T = any>(query: any, variables?: any, context?: any): any;
    }
    export function createClient(options: any): Client; export function useClient(): Client;
    export function gql(text: any, ...values: any[]): any;
    export function useMutation<T = any, V = any>(query: any): [OperationResult<T> & { fetching: boolean }, Execute<T>];
    export function useQuery<T = any, V = any>(options: any): [OperationResult<T> & { fetching: boolean }, (options?: any) => void];
    export const Provider: any; export const cacheExchange: any; export const fetchExchange: any;
  `,
  needles: [],
  passes: [
    { at: 'Client.query', result: 'answer.0' },
    { at: 'Client.mutation', result: 'answer.0' },
    { at: 'ResultSource.toPromise', result: 'this' },
    { at: 'ResultSource.subscribe', gives: [{ callback: '0', param: 0, from: 'this' }] },
    { at: 'useMutation', result: 'answer.0' },
    { at: 'useQuery', result: 'answer.0.query' },
    { at: 'Execute()', result: 'answer.origin.0' },
  ],
});
