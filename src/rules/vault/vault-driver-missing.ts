import { callsOf, findingAt, isOneOf, optionOf } from '../library-options.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'vault-driver-missing',
  category: 'vault',
  title: 'Secure driver of Ionic Storage not defined',
  severity: 'medium',
  severityPolicy: 'medium',
  why: 'Ionic Storage passes over drivers that it does not know, without a word: an app that names the secure driver first and never defines it keeps everything in IndexedDB, readable. The configuration looks safe, and nobody looks again.',
  remedy:
    'Call `await storage.defineDriver(IonicSecureStorageDriver)` of `@ionic-enterprise/secure-storage/driver` before `create()`, and `setEncryptionKey` with a key from the Keychain or Keystore. Without the licence keep secrets in another store.',
  standards: { cwe: ['CWE-312'], masvs: ['MASVS-STORAGE-1'], maswe: ['MASWE-0001'], mastg: [] },
  check: (facts, rule) => {
    if (callsOf(facts, 'ionic-storage', 'Storage.defineDriver').length > 0) return [];
    return callsOf(facts, 'ionic-storage', 'new Storage', 'IonicStorageModule.forRoot', 'provideStorage').flatMap(
      (use) => {
        const option = ['0.driverOrder[]', '1.driverOrder[]'].map((slot) => optionOf(use, slot)).find(isSecureDriver);
        const message =
          'The secure driver is named first but never defined, so that everything lies readable in IndexedDB.';
        return option ? [findingAt(rule, facts, use, option, { message })] : [];
      },
    );
  },
});

const isSecureDriver = (option: ReturnType<typeof optionOf>): boolean =>
  isOneOf(option, 'ionicSecureStorage', 'Drivers.SecureStorage');
