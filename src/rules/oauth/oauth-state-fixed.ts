import { toFactFinding } from '../fact-finding.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'oauth-state-fixed',
  category: 'oauth',
  title: 'OAuth with a state that never changes',
  severity: 'medium',
  severityPolicy: 'medium; low where the code sends a PKCE challenge, which servers can check instead.',
  why: 'The state ties the answer of the server to the request of this app: RFC 6749 (section 10.12) wants a value that nobody can guess. One that stands in the code is known to everybody who downloads the app, so that a link with the code of an attacker is taken for the answer, and the user goes on in the account of somebody else.',
  remedy:
    'Make a random state for each request (`crypto.getRandomValues`), keep it until the answer comes, and refuse an answer with another. `oauth4webapi` has `generateRandomState` and checks it.',
  standards: { cwe: ['CWE-352'], masvs: ['MASVS-AUTH-1'], maswe: [], mastg: [] },
  check: ({ app, oauth }, rule) =>
    oauth.parameters
      .filter(({ name }) => name === 'state')
      .map(({ location }) =>
        toFactFinding(rule, app, {
          location,
          key: 'state',
          severity: oauth.challenge === null ? 'medium' : 'low',
          message: 'Each request for a sign-in has the same `state`, which protects nothing.',
        }),
      ),
});
