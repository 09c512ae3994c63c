import { defineControl, notApplicable, unknown, warn } from './control.js';

export default defineControl({
  id: 'key-rotation',
  title: 'Keys of the app can be replaced',
  isJudgedBy: () => false,
  failure: 'Keys cannot be replaced',
  judge: ({ flows, stored }) => {
    const fixed = flows.filter(({ weakness }) => weakness === 'key-in-bundle').map(({ location }) => location);
    if (fixed.length > 0) return warn('A key that ships inside the app can only change with a release.', fixed);
    const own = stored.filter(({ protection }) => protection === 'encrypted').map(({ location }) => location);
    return own.length > 0
      ? unknown('The app encrypts with a key of its own; whether it ever changes is not known.', own)
      : notApplicable('The app encrypts nothing with a key of its own.');
  },
});
