import { privateStorage } from '../../catalogue/standards.js';
import { defineTokenRule } from '../token-rule.js';

export default defineTokenRule({
  id: 'token-in-indexeddb',
  category: 'storage',
  title: 'Token in a browser database',
  media: ['indexeddb', 'websql', 'cache-storage'],
  via: 'write',
  why: 'IndexedDB, WebSQL and the Cache API are plain files in the app sandbox. They survive restarts, are readable by every script of the origin, and are open to anyone with a backup or a rooted device.',
  remedy:
    'Keep it in the Keychain / Keystore: `SecureStorage.set(key, value)` of @aparajita/capacitor-secure-storage, access `whenUnlockedThisDeviceOnly`. Keep only data that needs no protection in the database, and delete the old record when the new version first starts.',
  standards: privateStorage,
});
