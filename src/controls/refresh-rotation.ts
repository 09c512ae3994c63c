import { defineControl, notApplicable, pass, unknown } from './control.js';
import { vaultSessions } from './token-vault.js';
import { refreshTokens } from './user-secrets.js';

export default defineControl({
  id: 'refresh-rotation',
  title: 'Each refresh token works once',
  isJudgedBy: () => false,
  failure: 'Refresh tokens can be used again',
  judge: (facts) => {
    const sessions = vaultSessions(facts);
    if (sessions.length > 0)
      return pass('The session of the vault uses each refresh token once and stores the next one first.', sessions);
    const places = refreshTokens(facts);
    return places.length > 0
      ? unknown('Whether a used refresh token is refused is decided by the server.', places)
      : notApplicable('No refresh token was seen in what the app keeps.');
  },
});
