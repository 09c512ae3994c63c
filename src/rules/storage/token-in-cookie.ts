import { privateStorage } from '../../catalogue/standards.js';
import { defineTokenRule } from '../token-rule.js';

export default defineTokenRule({
  id: 'token-in-cookie',
  category: 'storage',
  title: 'Token in a cookie set by script',
  media: ['cookie'],
  via: 'write',
  why: 'A cookie that script sets cannot be HttpOnly, so every script on the page can read it. The cookie jar of the WebView is a plain file in the app sandbox, and the cookie travels with every matching request.',
  remedy:
    'Keep it in the Keychain / Keystore: `SecureStorage.set(key, value)` of @aparajita/capacitor-secure-storage, access `whenUnlockedThisDeviceOnly`, and send it in an Authorization header. If it must be a cookie, let the server set it with HttpOnly, Secure and SameSite.',
  standards: { ...privateStorage, cwe: ['CWE-315', 'CWE-922'] },
});
