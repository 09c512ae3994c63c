import { isLiteral, settingAt } from '../../native/config/settings.js';
import { defineConfigRule } from '../config-rule.js';

export default defineConfigRule({
  id: 'config-legacy-bridge',
  title: 'Legacy bridge open to every frame',
  severity: 'medium',
  severityPolicy: 'medium',
  why: 'With `android.useLegacyBridge` the native bridge is a JavaScript interface (`addJavascriptInterface`), which the WebView adds to every frame of every origin. The default since Capacitor 4.5 only answers the origins of the app.',
  remedy: 'Remove `android.useLegacyBridge`. Frames that hold foreign pages then cannot call plugins.',
  standards: {
    cwe: ['CWE-749'],
    masvs: ['MASVS-PLATFORM-2'],
    maswe: [],
    mastg: ['MASTG-TEST-0334'],
  },
  judge: (config) => {
    const at = settingAt(config, 'android.useLegacyBridge');
    if (!isLiteral(at, true)) return [];
    const message = '`android.useLegacyBridge` offers the native bridge to every frame in the WebView.';
    return [{ at, message, platforms: ['android'] }];
  },
});
