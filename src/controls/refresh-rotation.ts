import { defineControl, notApplicable, unknown } from './control.js';
import { refreshTokens } from './user-secrets.js';

export default defineControl({
  id: 'refresh-rotation',
  title: 'Each refresh token works once',
  isJudgedBy: () => false,
  failure: 'Refresh tokens can be used again',
  judge: (facts) => {
    const places = refreshTokens(facts);
    return places.length > 0
      ? unknown('Whether a used refresh token is refused is decided by the server.', places)
      : notApplicable('The app keeps no refresh token.');
  },
});
