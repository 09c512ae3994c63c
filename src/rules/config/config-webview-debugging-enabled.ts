import { isLiteral, settingAt } from '../../native/config/settings.js';
import { defineConfigRule } from '../config-rule.js';

const systems = [
  { platform: 'android', how: 'Chrome on a computer that the phone is connected to' },
  { platform: 'ios', how: 'Safari on a Mac that the phone is connected to' },
] as const;

export default defineConfigRule({
  id: 'config-webview-debugging-enabled',
  title: 'WebView can be inspected in release builds',
  severity: 'high',
  severityPolicy: 'high',
  why: 'By default only debug builds can be inspected. With `webContentsDebuggingEnabled` set, whoever holds the unlocked phone and a cable reads storage, cookies and requests of the released app, and runs code in it, without breaking anything.',
  remedy:
    'Remove `webContentsDebuggingEnabled`: debug builds are inspectable without it, and release builds then are not.',
  standards: {
    cwe: ['CWE-489'],
    masvs: ['MASVS-RESILIENCE-4', 'MASVS-PLATFORM-2'],
    maswe: ['MASWE-0063'],
    mastg: ['MASTG-TEST-0261'],
  },
  judge: (config) =>
    systems.flatMap(({ platform, how }) => {
      const at = settingAt(config, `${platform}.webContentsDebuggingEnabled`);
      if (!isLiteral(at, true)) return [];
      const message = `\`${platform}.webContentsDebuggingEnabled\` lets ${how} inspect the release build.`;
      return [{ at, message, platforms: [platform] }];
    }),
});
