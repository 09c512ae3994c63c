import { isLiteral, settingAt } from '../../native/config/settings.js';
import { defineConfigRule } from '../config-rule.js';

export default defineConfigRule({
  id: 'config-cleartext-allowed',
  title: 'Cleartext traffic allowed by the configuration',
  severity: 'high',
  severityPolicy: 'high',
  why: 'With `server.cleartext` Capacitor adds `android:usesCleartextTraffic="true"` to a manifest that is merged into the app, so that the own manifest does not even show it. Whoever shares the network can then read and change what the app sends over http, tokens included.',
  remedy:
    'Remove `server.cleartext`. For live reload let the command line add it for one run (`npx cap run android --live-reload`), and serve every address of the app over https.',
  standards: {
    cwe: ['CWE-319'],
    masvs: ['MASVS-NETWORK-1'],
    maswe: ['MASWE-0026'],
    mastg: ['MASTG-TEST-0233', 'MASTG-TEST-0235', 'MASTG-TEST-0237'],
  },
  judge: (config) => {
    const at = settingAt(config, 'server.cleartext');
    if (!isLiteral(at, true)) return [];
    const message =
      '`server.cleartext` makes Capacitor allow unencrypted http traffic in the Android app, also in release builds.';
    return [{ at, message, platforms: ['android'] }];
  },
});
