import { pkceByDefault } from '../catalogue/oauth-packages.js';
import { callsOf } from '../rules/library-options.js';
import { oauthRequests } from '../rules/oauth-requests.js';
import { defineControl, pass, unknown } from './control.js';
import { placesOf } from './user-secrets.js';
import { about } from './weaknesses.js';

export default defineControl({
  id: 'pkce',
  title: 'An intercepted authorization code is useless (PKCE)',
  isJudgedBy: about('MASWE-0018'),
  failure: 'Authorization codes or tokens can be intercepted',
  judge: (facts) => {
    const asked = oauthRequests(facts).filter(({ pkce, hasPkce }) => hasPkce === true && pkce.kind === 'literal');
    if (asked.length > 0) return pass('The app asks for PKCE.', placesOf(asked.map(({ use }) => use)));
    const challenges = callsOf(facts, 'oauth4webapi', 'calculatePKCECodeChallenge');
    if (challenges.length > 0) return pass('The app sends a PKCE challenge.', placesOf(challenges));
    const used = pkceByDefault.find((name) => facts.app.dependencies.has(name));
    return used === undefined
      ? unknown('No OAuth library is used that is known to run PKCE by itself.')
      : pass(`${used} runs the authorization code flow with PKCE, and nothing turns that off.`);
  },
});
