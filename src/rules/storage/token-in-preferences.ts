import { privateStorage } from '../../catalogue/standards.js';
import { defineTokenRule } from '../token-rule.js';

export default defineTokenRule({
  id: 'token-in-preferences',
  category: 'storage',
  title: 'Token in Preferences',
  media: ['preferences'],
  via: 'write',
  why: 'Capacitor Preferences (and the older Storage plugin) writes an unencrypted plist on iOS (UserDefaults) and an unencrypted XML file on Android (SharedPreferences). Both are part of device backups unless the app excludes them, and readable on a rooted or jailbroken phone.',
  remedy:
    'Keep it in the Keychain / Keystore: `SecureStorage.set(key, value)` of @aparajita/capacitor-secure-storage, access `whenUnlockedThisDeviceOnly`. On first start of the new version move the value over, then call `Preferences.remove`. Preferences is for settings.',
  standards: privateStorage,
});
