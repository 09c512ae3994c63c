import { settingAt, textOf } from '../../native/config/settings.js';
import { defineConfigRule } from '../config-rule.js';

export default defineConfigRule({
  id: 'live-update-private-key',
  title: 'Private key of live updates shipped in the app',
  severity: 'critical',
  severityPolicy: 'critical',
  why: 'The old encryption of Capgo live updates decrypted bundles with a private key that is part of the app. Capacitor ships the whole `plugins` block, so everybody can read the key and build bundles that the app takes for genuine: code with access to every token.',
  remedy:
    'Make a new key pair (`npx @capgo/cli key create`), put only `publicKey` into the configuration, keep the private key in the secret store of the build server, and update @capgo/capacitor-updater, which no longer has `privateKey`.',
  standards: {
    cwe: ['CWE-321', 'CWE-494'],
    masvs: ['MASVS-CRYPTO-2', 'MASVS-CODE-4'],
    maswe: ['MASWE-0003', 'MASWE-0004'],
    mastg: [],
  },
  judge: (config) => {
    const at = settingAt(config, 'plugins.CapacitorUpdater.privateKey');
    if (at === null || !textOf(at)) return [];
    const message = 'The private key that decrypts live updates ships in the app, so anybody can make valid updates.';
    return [{ at, message, subject: { kind: 'key', name: 'CapacitorUpdater.privateKey' } }];
  },
});
