import { defineControl, pass } from './control.js';
import { about } from './weaknesses.js';

export default defineControl({
  id: 'secrets-not-in-code',
  title: 'No secret ships inside the app',
  isJudgedBy: about('MASWE-0004'),
  failure: 'Everybody who downloads the app can read its secrets',
  judge: () => pass('No literal in the web code or the configuration looks like a secret.'),
});
