import { isAbsent, isLiteral, settingAt } from '../../native/config/settings.js';
import { defineConfigRule } from '../config-rule.js';

/** Capacitor 6 made https the default. */
const firstWithHttps = 6;
/** What older versions do was not looked up. */
const firstKnown = 3;

export default defineConfigRule({
  id: 'config-http-scheme',
  title: 'App runs on an http origin on Android',
  severity: 'medium',
  severityPolicy: 'medium when set; info when it is the default of Capacitor 3 to 5.',
  why: 'On `http://localhost` cookies lack the Secure flag and mixed content is no mixed content any more: the WebView runs scripts that were loaded over plain http. On `https://localhost` it blocks them.',
  remedy:
    "Set `server.androidScheme` to `'https'`. The origin changes: move what lies in web storage and cookies over, or let users sign in again.",
  standards: {
    cwe: ['CWE-319'],
    masvs: ['MASVS-NETWORK-1', 'MASVS-PLATFORM-2'],
    maswe: ['MASWE-0026'],
    mastg: ['MASTG-TEST-0235'],
  },
  judge: (config, { app }) => {
    const platforms = ['android'] as const;
    const at = settingAt(config, 'server.androidScheme');
    if (isLiteral(at, 'http')) {
      const message =
        '`server.androidScheme` serves the app from `http://localhost`, where scripts may come over http.';
      return [{ at, message, platforms }];
    }
    const owner = settingAt(config, 'server') ?? settingAt(config, '');
    const major = app.capacitor?.major ?? 0;
    const isOld = major >= firstKnown && major < firstWithHttps;
    if (!isOld || !owner || !app.platforms.includes('android') || !isAbsent(config, 'server.androidScheme')) return [];
    const message = `Without \`server.androidScheme\`, Capacitor ${major} serves the app from \`http://localhost\`.`;
    return [{ at: owner, severity: 'info', message, platforms }];
  },
});
