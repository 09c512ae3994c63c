import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'graphql-request',
  title: 'graphql-request',
  docs: 'https://github.com/graffle-js/graphql-request',
  source: 'graphql-request@7.4.0 build/legacy/classes/GraphQLClient.d.ts, build/legacy/functions/request.d.ts',
  packages: ['graphql-request'],
  declarations: `
    export class GraphQLClient {
      constructor(url: string, config?: any); request<T = any, V = any>(document: any, variables?: V, headers?: any): Promise<T>;
      rawRequest<T = any, V = any>(query: string, variables?: V, headers?: any): Promise<{ data: T; headers: any; status: number; errors?: any }>;
      setHeader(name: string, value: string): GraphQLClient; setHeaders(headers: any): GraphQLClient; setEndpoint(url: string): GraphQLClient;
    }
    export function request<T = any, V = any>(url: any, document?: any, variables?: V, headers?: any): Promise<T>;
    export function rawRequest<T = any, V = any>(url: any, query?: any, variables?: V, headers?: any): Promise<{ data: T; headers: any; status: number; errors?: any }>;
    export function gql(text: any, ...values: any[]): string;
  `,
  needles: [],
  passes: [
    ...['GraphQLClient.request', 'GraphQLClient.rawRequest'].map((at) => ({ at, result: 'answer.0' })),
    ...['request', 'rawRequest'].map((at) => ({ at, result: 'answer.1' })),
  ],
});
