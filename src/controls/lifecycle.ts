import { defineControl, pass, unknown } from './control.js';
import { vaultSessions } from './token-vault.js';
import { about } from './weaknesses.js';

export default defineControl({
  id: 'lifecycle',
  title: 'Sessions end: tokens are checked for expiry, removed at logout and revoked',
  isJudgedBy: about('MASWE-0024'),
  failure: 'Sessions outlive their end',
  judge: (facts) => {
    const sessions = vaultSessions(facts);
    return sessions.length > 0
      ? pass('The session of the vault checks expiry, ends when the server refuses it, clears and revokes.', sessions)
      : unknown('Checks of expiry are not traced, and whether tokens are revoked is decided by the server.');
  },
});
