import { privateStorage } from '../../catalogue/standards.js';
import { defineTokenRule } from '../token-rule.js';

export default defineTokenRule({
  id: 'token-in-sqlite',
  category: 'storage',
  title: 'Token in an unencrypted SQLite database',
  media: ['sqlite'],
  via: 'write',
  why: 'SQLite plugins store a plain database file unless encryption is asked for. The file is part of backups, and any SQLite viewer opens it.',
  remedy:
    'Keep it in the Keychain / Keystore: `SecureStorage.set(key, value)` of @aparajita/capacitor-secure-storage, access `whenUnlockedThisDeviceOnly`, or open the database encrypted with a secret kept there: `createConnection(name, true, "secret", version, false)` of @capacitor-community/sqlite after `setEncryptionSecret`, on both platforms.',
  standards: privateStorage,
});
