import { defineLibrary } from '../library.js';

/** Mutation results are normalised into the cache too, except their root. What the app writes itself is listed here. */
export default defineLibrary({
  id: 'apollo-client',
  title: 'Apollo Client',
  docs: 'https://www.apollographql.com/docs/react/',
  source: '@apollo/client@4.3.8 cache/core/cache.d.ts, core/ApolloClient.d.ts',
  packages: ['@apollo/client', '@apollo/client/core', '@apollo/client/cache', '@apollo/client/react'],
  declarations: `
    interface WriteOptions<T> { query?: any; fragment?: any; id?: string; variables?: any; data: T; [option: string]: any }
    export class ApolloCache<S = any> { writeQuery<T = any>(options: WriteOptions<T>): any; writeFragment<T = any>(options: WriteOptions<T>): any; readQuery<T = any>(options: any): T | null; readFragment<T = any>(options: any): T | null; modify(options: any): boolean; evict(options: any): boolean; reset(): Promise<void>; gc(): any }
    export class InMemoryCache extends ApolloCache<any> { constructor(config?: any) }
    export class ApolloClient<S = any> {
      constructor(options: any); query<T = any>(options: any): Promise<{ data: T }>; mutate<T = any>(options: any): Promise<{ data?: T }>;
      writeQuery<T = any>(options: WriteOptions<T>): any; writeFragment<T = any>(options: WriteOptions<T>): any; readQuery<T = any>(options: any): T | null; clearStore(): Promise<any>; resetStore(): Promise<any>; cache: ApolloCache<S>;
    }
    export function gql(text: any, ...values: any[]): any;
    export function useQuery<T = any, V = any>(query: any, options?: any): { data: T | undefined; loading: boolean; error: any; [member: string]: any };
    export interface Ask<T> { (options?: any): Promise<{ data?: T }> }
    export function useLazyQuery<T = any, V = any>(query: any, options?: any): [Ask<T>, any];
    export function useMutation<T = any, V = any>(mutation: any, options?: any): [Ask<T>, { data?: T; loading: boolean; error: any; [member: string]: any }];
    export function useApolloClient(client?: any): ApolloClient<any>;
    export function makeVar<T>(initial: T): { (value?: T): T }; export function useReactiveVar<T>(variable: () => T): T;
    export class HttpLink { constructor(options?: any) } export class ApolloLink { constructor(handler?: any); static from(links: any[]): ApolloLink; concat(link: any): ApolloLink } export function createHttpLink(options?: any): any; export function from(links: any[]): any;
    export const ApolloProvider: any;
  `,
  needles: [],
  passes: [
    { at: 'ApolloClient.query', result: 'answer.0.query' },
    { at: 'ApolloClient.mutate', result: 'answer.0.mutation' },
    { at: 'useQuery', result: 'answer.0' },
    { at: 'useLazyQuery', result: 'answer.0', gives: [{ callback: '1.onCompleted', param: 0, from: 'answer.0' }] },
    { at: 'useMutation', result: 'answer.0', gives: [{ callback: '1.onCompleted', param: 0, from: 'answer.0' }] },
    {
      at: 'Ask()',
      result: 'answer.origin.0',
      gives: [{ callback: '0.onCompleted', param: 0, from: 'answer.origin.0' }],
    },
  ],
  stores: [
    { at: 'ApolloCache.writeQuery', state: '0.data' },
    { at: 'ApolloCache.writeFragment', state: '0.data' },
    { at: 'ApolloClient.writeQuery', state: '0.data' },
    { at: 'ApolloClient.writeFragment', state: '0.data' },
  ],
});
