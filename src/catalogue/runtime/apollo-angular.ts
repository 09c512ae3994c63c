import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'apollo-angular',
  title: 'Apollo Angular',
  docs: 'https://the-guild.dev/graphql/apollo-angular/docs',
  source: 'apollo-angular@14.2.0 index.d.ts',
  packages: ['apollo-angular'],
  declarations: `
    type Observable<T> = import('rxjs').Observable<T>;
    export interface ApolloQueryResult<T> { data: T; loading?: boolean; error?: any; errors?: any }
    export class QueryRef<T, V = any> { readonly valueChanges: Observable<ApolloQueryResult<T>>; refetch(variables?: V): Promise<ApolloQueryResult<T>> }
    export class ApolloBase {
      watchQuery<T = any, V = any>(options: any): QueryRef<T, V>; query<T = any, V = any>(options: any): Observable<ApolloQueryResult<T>>;
      mutate<T = any, V = any>(options: any): Observable<ApolloQueryResult<T>>; subscribe<T = any, V = any>(options: any): Observable<ApolloQueryResult<T>>; client: any;
    }
    export class Apollo extends ApolloBase { create(options: any, name?: string): void; default(): ApolloBase; use(name: string): ApolloBase }
    export abstract class Query<T = any, V = any> { fetch(variables?: V, options?: any): Observable<ApolloQueryResult<T>>; watch(variables?: V, options?: any): QueryRef<T, V> }
    export abstract class Mutation<T = any, V = any> { mutate(variables?: V, options?: any): Observable<ApolloQueryResult<T>> }
    export function gql(text: any, ...values: any[]): any;
  `,
  needles: [],
  passes: [
    { at: 'ApolloBase.query', result: 'answer.0.query' },
    { at: 'ApolloBase.mutate', result: 'answer.0.mutation' },
    { at: 'QueryRef.valueChanges', result: 'answer.origin.0.query' },
  ],
});
