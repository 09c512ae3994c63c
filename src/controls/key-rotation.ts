import { defineControl, notApplicable, pass, unknown, warn } from './control.js';
import { vaultUses } from './token-vault.js';

export default defineControl({
  id: 'key-rotation',
  title: 'Keys of the app can be replaced',
  isJudgedBy: () => false,
  failure: 'Keys cannot be replaced',
  judge: (facts) => {
    const { flows, stored } = facts;
    const fixed = flows.filter(({ weakness }) => weakness === 'key-in-bundle').map(({ location }) => location);
    if (fixed.length > 0) return warn('A key that ships inside the app can only change with a release.', fixed);
    const own = stored.filter(({ protection }) => protection === 'encrypted').map(({ location }) => location);
    const vault = vaultUses(facts);
    if (own.length === 0 && vault.length > 0) return pass('The vault replaces its key from time to time.', vault);
    return own.length > 0
      ? unknown('The app encrypts with a key of its own; whether it ever changes is not known.', own)
      : notApplicable('The app encrypts nothing with a key of its own.');
  },
});
