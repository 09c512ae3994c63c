import { libraries } from '../catalogue/index.js';
import { pkceByDefault } from '../catalogue/oauth-packages.js';
import { callsOf } from '../rules/library-options.js';
import { handmadeRequests, oauthRequests } from '../rules/oauth-requests.js';
import type { LibraryUse } from '../web/library-use.js';
import { defineControl, pass, unknown } from './control.js';
import { placesOf } from './user-secrets.js';
import { about } from './weaknesses.js';

const protectedBy = (library: string): string =>
  `${library} runs the authorization code flow with PKCE, and nothing turns that off.`;

const titleOf = ({ library }: LibraryUse): string => libraries.find(({ id }) => id === library)?.title ?? library;

export default defineControl({
  id: 'pkce',
  title: 'An intercepted authorization code is useless (PKCE)',
  isJudgedBy: about('MASWE-0018'),
  failure: 'Authorization codes or tokens can be intercepted',
  judge: (facts) => {
    const requests = oauthRequests(facts).filter(({ hasPkce }) => hasPkce === true);
    const asked = requests.filter(({ pkce }) => pkce.kind === 'literal');
    if (asked.length > 0) return pass('The app asks for PKCE.', placesOf(asked.map(({ use }) => use)));
    const challenges = callsOf(facts, 'oauth4webapi', 'calculatePKCECodeChallenge');
    if (challenges.length > 0) return pass('The app sends a PKCE challenge.', placesOf(challenges));
    if (facts.oauth.challenge !== null) return pass('The app sends a PKCE challenge.', [facts.oauth.challenge]);
    const [byDefault] = requests.filter(({ isCode }) => isCode);
    if (byDefault !== undefined) return pass(protectedBy(titleOf(byDefault.use)), [byDefault.use.location]);
    const passwords = handmadeRequests(facts, 'grant_type', 'password');
    const used = pkceByDefault.find((name) => facts.app.dependencies.has(name));
    if (used !== undefined) return pass(protectedBy(used));
    return passwords.length > 0
      ? unknown(
          'The app exchanges the password itself for tokens, so that there is no code to protect.',
          placesOf(passwords),
        )
      : unknown('No OAuth library is used that is known to run PKCE by itself.');
  },
});
