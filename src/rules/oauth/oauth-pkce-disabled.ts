import { oauthClients } from '../../catalogue/oauth-clients.js';
import { pkceByDefault } from '../../catalogue/oauth-packages.js';
import type { OAuthParameter } from '../../web/literals/find-oauth-requests.js';
import { toFactFinding } from '../fact-finding.js';
import type { Facts } from '../facts.js';
import { findingAt } from '../library-options.js';
import { handmadeRequests, type OAuthRequest, oauthRequests } from '../oauth-requests.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'oauth-pkce-disabled',
  category: 'oauth',
  title: 'OAuth without PKCE',
  severity: 'high',
  severityPolicy: 'high',
  why: 'The authorization code comes back through a redirect that another app on the phone can claim, since any app may register the same custom scheme. With PKCE the code is worth nothing to it; without, it exchanges the code for the tokens of the user. RFC 8252 demands PKCE of every native app.',
  remedy:
    "Set `pkceEnabled: true` together with `responseType: 'code'`. @capacitor-community/generic-oauth2 leaves PKCE off unless told otherwise, and so does keycloak-js before version 24 (`pkceMethod: 'S256'`). A request of your own sends `code_challenge` when it asks for the code and `code_verifier` when it exchanges it.",
  standards: { cwe: ['CWE-287'], masvs: ['MASVS-AUTH-1'], maswe: ['MASWE-0018'], mastg: [] },
  check: (facts, rule) => [
    ...oauthRequests(facts)
      .filter(lacksPkce)
      .map(({ use, pkce }) =>
        findingAt(rule, facts, use, pkce, {
          message:
            pkce.kind === 'literal'
              ? 'PKCE is switched off, so that whoever intercepts the authorization code gets the tokens.'
              : 'PKCE is not switched on, so that whoever intercepts the authorization code gets the tokens.',
        }),
      ),
    ...exchangesWithoutVerifier(facts).map(({ location }) =>
      toFactFinding(rule, facts.app, {
        location,
        key: 'grant_type',
        confidence: 'medium',
        message:
          'The code is exchanged without a verifier, so that whoever intercepts the authorization code gets the tokens.',
      }),
    ),
  ],
});

/** A library that knows PKCE may add what the app's own code does not speak of. */
function exchangesWithoutVerifier(facts: Facts): readonly OAuthParameter[] {
  const usesLibrary =
    facts.uses.some(({ library }) => oauthLibraries.has(library)) ||
    pkceByDefault.some((name) => facts.app.dependencies.has(name));
  return usesLibrary || facts.oauth.challenge !== null
    ? []
    : handmadeRequests(facts, 'grant_type', 'authorization_code');
}

const oauthLibraries = new Set(oauthClients.map(({ library }) => library));

/** Where no code is asked for there is nothing to protect: the implicit flow has a rule of its own. */
const lacksPkce = ({ pkce, hasPkce, flow, isCode }: OAuthRequest): boolean =>
  hasPkce === false && (isCode || (pkce.kind === 'literal' && flow.kind === 'absent'));
