import { defineControl, unknown } from './control.js';

export default defineControl({
  id: 'lifecycle',
  title: 'Sessions end: tokens are checked for expiry, removed at logout and revoked',
  isJudgedBy: () => false,
  failure: 'Sessions outlive their end',
  judge: () => unknown('Whether tokens are revoked is decided by the server.'),
});
