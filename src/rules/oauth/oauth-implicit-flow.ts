import { implicitTypes } from '../../catalogue/oauth-clients.js';
import { toFactFinding } from '../fact-finding.js';
import { findingAt } from '../library-options.js';
import { handmadeRequests, oauthRequests } from '../oauth-requests.js';
import { defineRule } from '../rule.js';

const message = 'The token is sent in the redirect, where another app can receive it.';

export default defineRule({
  id: 'oauth-implicit-flow',
  category: 'oauth',
  title: 'OAuth by the implicit flow',
  severity: 'high',
  severityPolicy: 'high',
  why: 'In the implicit flow the access token itself travels in the redirect. On a phone the redirect is a custom scheme or a link that another app can claim, and then that app holds the token; it also ends up in histories and logs. OAuth 2.1 has removed the flow.',
  remedy:
    "Ask for a code, with PKCE (`responseType: 'code'`, `pkceEnabled: true` and the `accessTokenEndpoint` of the provider; in a request of your own `response_type=code` and `code_challenge`), and allow the authorization code grant for this client there. Supabase: `flowType: 'pkce'`, and `exchangeCodeForSession` where the link arrives.",
  standards: { cwe: ['CWE-287'], masvs: ['MASVS-AUTH-1'], maswe: ['MASWE-0018'], mastg: [] },
  check: (facts, rule) => [
    ...oauthRequests(facts)
      .filter(({ isImplicit }) => isImplicit)
      .map(({ use, flow }) => findingAt(rule, facts, use, flow, { message })),
    ...handmadeRequests(facts, 'response_type', ...implicitTypes).map(({ location }) =>
      toFactFinding(rule, facts.app, { location, key: 'response_type', message }),
    ),
  ],
});
