import { HttpLink } from '@apollo/client/link/http';
import { session } from '../auth';
import { config } from '../config';
import { createAuthFetch } from './fetch';

/** The link to the API, for `new ApolloClient({ link: createAuthLink(uri), … })`. */
export const createAuthLink = (uri: string): HttpLink =>
  new HttpLink({ uri, fetch: createAuthFetch(session, config.apiOrigins) });
