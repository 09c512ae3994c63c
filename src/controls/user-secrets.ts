import type { Location } from '../project/location.js';
import type { Facts } from '../rules/facts.js';
import type { StoredSecret } from '../web/token-flow.js';

/** What opens the account of a user. Whoever reads a push token can do nothing with it. */
export const userSecrets = ({ stored }: Facts): readonly StoredSecret[] =>
  stored.filter(({ subject }) => subject.kind !== 'push-token');

/** Where the app keeps refresh tokens. */
export const refreshTokens = ({ stored, flows }: Facts): readonly Location[] =>
  [...stored, ...flows.filter(({ confidence }) => confidence !== 'low')]
    .filter(({ subject }) => subject.kind === 'refresh-token')
    .map(({ location }) => location);

export const placesOf = (found: readonly { readonly location: Location }[]): readonly Location[] =>
  found.map(({ location }) => location);
