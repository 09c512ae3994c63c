import { isLiteral, settingAt } from '../../native/config/settings.js';
import { defineConfigRule } from '../config-rule.js';

export default defineConfigRule({
  id: 'config-mixed-content-allowed',
  title: 'Mixed content allowed in the WebView',
  severity: 'high',
  severityPolicy: 'high',
  why: 'With `android.allowMixedContent` the WebView runs scripts that an https page loads over http (`MIXED_CONTENT_ALWAYS_ALLOW`). Whoever shares the network can replace such a script and then holds what the page holds: tokens in web storage and the whole bridge.',
  remedy: 'Remove `android.allowMixedContent` and load every script, image and request of the app over https.',
  standards: {
    cwe: ['CWE-319', 'CWE-829'],
    masvs: ['MASVS-NETWORK-1', 'MASVS-PLATFORM-2'],
    maswe: ['MASWE-0026'],
    mastg: ['MASTG-TEST-0235'],
  },
  judge: (config) => {
    const at = settingAt(config, 'android.allowMixedContent');
    if (!isLiteral(at, true)) return [];
    const message = '`android.allowMixedContent` lets pages of the app load scripts and data over unencrypted http.';
    return [{ at, message, platforms: ['android'] }];
  },
});
