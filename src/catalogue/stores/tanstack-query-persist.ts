import { defineLibrary, type Persistence } from '../library.js';

/**
 * Results of queries are kept, so a login or refresh that is a query puts its tokens into the storage. The filter
 * `shouldDehydrateQuery` judges query keys, not states: a call that has one is left alone.
 */
const client = (options: string): Omit<Persistence, 'at'> => ({
  holds: { stores: 'tanstack-query' },
  medium: null,
  settings: [
    { option: `${options}.dehydrateOptions.shouldDehydrateQuery`, given: true, medium: null },
    { option: `${options}.persister`, given: true, medium: 'adapter' },
  ],
});

export default defineLibrary({
  id: 'tanstack-query-persist',
  title: 'TanStack Query persistence',
  docs: 'https://tanstack.com/query/latest/docs/framework/react/plugins/persistQueryClient',
  source:
    '@tanstack/query-persist-client-core@5.104.5 src/persist.ts, src/createPersister.ts, @5.40.0, @tanstack/react-query-persist-client src',
  packages: [
    '@tanstack/query-persist-client-core',
    '@tanstack/react-query-persist-client',
    '@tanstack/svelte-query-persist-client',
    '@tanstack/solid-query-persist-client',
  ],
  declarations: `
    export interface Persister { persistClient(client: any): any; restoreClient(): any; removeClient(): any }
    interface PersistOptions { queryClient?: any; persister: Persister; maxAge?: number; buster?: string; hydrateOptions?: any; dehydrateOptions?: any }
    export function persistQueryClient(options: PersistOptions): any; export function persistQueryClientSave(options: PersistOptions): any; export function persistQueryClientSubscribe(options: PersistOptions): any;
    export function persistQueryClientRestore(options: any): any;
    export function PersistQueryClientProvider(props: { client?: any; persistOptions: PersistOptions; children?: any; onSuccess?: any; onError?: any }): any;
    interface PersisterOptions { storage: any; prefix?: string; serialize?: any; deserialize?: any; maxAge?: number; buster?: string; filters?: any }
    export function experimental_createQueryPersister(options: PersisterOptions): any; export function experimental_createPersister(options: PersisterOptions): any;
  `,
  persists: [
    { at: 'persistQueryClient', ...client('0') },
    { at: 'persistQueryClientSubscribe', ...client('0') },
    { at: 'persistQueryClientSave', ...client('0') },
    { at: '<PersistQueryClientProvider>', ...client('props.persistOptions') },
    ...['experimental_createQueryPersister', 'experimental_createPersister'].map(
      (at): Persistence => ({
        at,
        holds: { stores: 'tanstack-query' },
        key: '0.prefix',
        defaultKey: 'tanstack-query',
        medium: null,
        settings: [
          { option: '0.filters', given: true, medium: null },
          { option: '0.storage', given: true, medium: 'adapter' },
        ],
      }),
    ),
  ],
});
