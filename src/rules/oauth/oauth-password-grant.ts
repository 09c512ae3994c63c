import { toFactFinding } from '../fact-finding.js';
import { handmadeRequests } from '../oauth-requests.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'oauth-password-grant',
  category: 'oauth',
  title: 'OAuth by the password grant',
  severity: 'low',
  severityPolicy: 'low',
  why: 'With this grant the password of the user passes through the WebView, where any script on the page can read it, and no second factor, passkey or single sign-on can take part. RFC 9700 (section 2.4) says that it must not be used, and OAuth 2.1 has removed it.',
  remedy:
    'Send the user to the sign-in page of the server, in the browser of the system, and exchange the code that comes back with PKCE (`response_type=code` and `code_challenge`, then `grant_type=authorization_code` and `code_verifier`).',
  standards: { cwe: ['CWE-522'], masvs: ['MASVS-AUTH-1'], maswe: [], mastg: [] },
  check: (facts, rule) =>
    handmadeRequests(facts, 'grant_type', 'password').map(({ location }) =>
      toFactFinding(rule, facts.app, {
        location,
        key: 'grant_type',
        message: 'The app exchanges the password of the user for tokens itself.',
      }),
    ),
});
