import { defineTokenRule } from '../token-rule.js';

export default defineTokenRule({
  id: 'token-in-file',
  category: 'storage',
  title: 'Token in a file',
  media: ['file', 'external-file'],
  via: 'write',
  why: 'The Filesystem plugin writes plain files. Those in the documents and data folders are part of backups; those in shared storage can be read by other apps and by whoever connects the phone to a computer.',
  remedy:
    'Keep it in the Keychain / Keystore: `SecureStorage.set(key, value)` of @aparajita/capacitor-secure-storage, access `whenUnlockedThisDeviceOnly`, and delete the file. A larger secret document can be encrypted with a key that itself lies in the Keychain / Keystore.',
  standards: {
    cwe: ['CWE-313', 'CWE-921', 'CWE-922'],
    masvs: ['MASVS-STORAGE-1', 'MASVS-STORAGE-2'],
    maswe: ['MASWE-0001', 'MASWE-0002'],
    mastg: [
      'MASTG-TEST-0200',
      'MASTG-TEST-0201',
      'MASTG-TEST-0202',
      'MASTG-TEST-0207',
      'MASTG-TEST-0299',
      'MASTG-TEST-0303',
    ],
  },
});
