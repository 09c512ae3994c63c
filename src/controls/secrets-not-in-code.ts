import { defineControl, pass, warn } from './control.js';
import { about } from './weaknesses.js';

export default defineControl({
  id: 'secrets-not-in-code',
  title: 'No secret ships inside the app',
  isJudgedBy: about('MASWE-0004'),
  failure: 'Everybody who downloads the app can read its secrets',
  judge: ({ flows }) => {
    const sealed = flows
      .filter(({ weakness, confidence }) => weakness === 'key-in-bundle' && confidence !== 'low')
      .map(({ location }) => location);
    return sealed.length > 0
      ? warn(
          'A key that ships inside the app encrypts what it keeps, and opens it for everybody who downloads it.',
          sealed,
        )
      : pass('No literal in the web code or the configuration looks like a secret.');
  },
});
