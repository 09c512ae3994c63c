import { callsOf, findingAt } from '../library-options.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'vault-browser-fallback',
  category: 'vault',
  title: 'Vault for browsers used on the device',
  severity: 'high',
  severityPolicy: 'high',
  why: 'BrowserVault has the methods of a vault and none of its protection: it is there so that an app can be tried in a browser, and keeps values readable in web storage. On a phone it never asks for biometrics, and backups take along what lies in it.',
  remedy:
    'Use it only where the app does not run on a device: `Capacitor.isNativePlatform() ? new Vault(config) : new BrowserVault(config)`.',
  standards: { cwe: ['CWE-312', 'CWE-922'], masvs: ['MASVS-STORAGE-1'], maswe: ['MASWE-0001'], mastg: [] },
  check: (facts, rule) =>
    callsOf(facts, 'ionic-identity-vault', 'new BrowserVault').map((use) =>
      findingAt(
        rule,
        facts,
        use,
        { kind: 'absent' },
        {
          message:
            'The vault for browsers is made whatever the platform: on a device it keeps secrets in plain web storage.',
        },
      ),
    ),
});
