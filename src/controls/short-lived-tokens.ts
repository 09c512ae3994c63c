import { defineControl, unknown } from './control.js';
import { refreshTokens } from './user-secrets.js';

export default defineControl({
  id: 'short-lived-tokens',
  title: 'Access tokens expire soon',
  isJudgedBy: () => false,
  failure: 'Tokens live long',
  judge: (facts) => {
    const places = refreshTokens(facts);
    return places.length > 0
      ? unknown('The app renews its tokens with a refresh token; how long each lives is decided by the server.', places)
      : unknown('How long a token lives is decided by the server.');
  },
});
