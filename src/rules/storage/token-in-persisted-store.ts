import { privateStorage } from '../../catalogue/standards.js';
import { defineTokenRule, plainMedia } from '../token-rule.js';

export default defineTokenRule({
  id: 'token-in-persisted-store',
  category: 'storage',
  title: 'Token in a persisted store',
  media: plainMedia,
  via: 'state',
  why: 'A persistence plug-in copies the state to storage on every change, so a token that seems to live in memory only ends up in a plain file. It stays there after a restart, in backups and for every script of the page.',
  remedy:
    'Keep token members out of what is persisted (`partialize`, `whitelist`, `pick`, `paths`, `omit`), or hand the plug-in a storage that writes to the Keychain / Keystore, such as one over @aparajita/capacitor-secure-storage. Remove the old key when the new version first starts.',
  standards: privateStorage,
});
