import { privateStorage } from '../../catalogue/standards.js';
import { defineTokenRule } from '../token-rule.js';

export default defineTokenRule({
  id: 'token-in-ionic-storage',
  category: 'storage',
  title: 'Token in Ionic Storage',
  media: ['ionic-storage'],
  via: 'write',
  why: 'Without the enterprise driver, @ionic/storage is IndexedDB or localStorage (version 2: also plain SQLite). Nothing is encrypted: whoever reads the app sandbox, a backup or the page reads the value.',
  remedy:
    'Keep it in the Keychain / Keystore: `SecureStorage.set(key, value)` of @aparajita/capacitor-secure-storage, access `whenUnlockedThisDeviceOnly`. When a whole user object is stored, leave the token members out of it.',
  standards: privateStorage,
});
