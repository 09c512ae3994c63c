import { privateStorage } from '../../catalogue/standards.js';
import { defineTokenRule } from '../token-rule.js';

export default defineTokenRule({
  id: 'token-in-web-storage',
  category: 'storage',
  title: 'Token in web storage',
  media: ['local-storage', 'session-storage', 'web-storage'],
  via: 'write',
  why: 'The WebView keeps localStorage as a plain file in the app sandbox. Every script on the page can read it, injected ones included, and so can anyone who gets at the file: a rooted or jailbroken phone, a device backup, forensic tools.',
  remedy:
    'Keep it in the Keychain / Keystore: `SecureStorage.set(key, value)` of @aparajita/capacitor-secure-storage, access `whenUnlockedThisDeviceOnly`. Delete the old key with `localStorage.removeItem` when the new version first starts.',
  standards: privateStorage,
});
