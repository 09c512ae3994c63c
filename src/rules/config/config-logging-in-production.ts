import { isLiteral, settingAt } from '../../native/config/settings.js';
import { defineConfigRule } from '../config-rule.js';

const settings = ['loggingBehavior', 'android.loggingBehavior', 'ios.loggingBehavior'];

export default defineConfigRule({
  id: 'config-logging-in-production',
  title: 'Console and bridge are logged in release builds',
  severity: 'medium',
  severityPolicy: 'medium; high when the app is seen to log a secret.',
  why: 'With `loggingBehavior: "production"` release builds write the console and every plugin call with its arguments to logcat and to the iOS device log: also the values that a storage plugin is given. Logs are read over a cable and attached to support mails.',
  remedy: "Remove `loggingBehavior`, or set it to `'debug'`, which is silent in release builds, or to `'none'`.",
  standards: {
    cwe: ['CWE-532'],
    masvs: ['MASVS-STORAGE-2'],
    maswe: ['MASWE-0005'],
    mastg: ['MASTG-TEST-0203', 'MASTG-TEST-0231', 'MASTG-TEST-0296', 'MASTG-TEST-0297'],
  },
  judge: (config, { flows }) => {
    const logsSecret = flows.some(({ medium, confidence }) => medium === 'log' && confidence !== 'low');
    const severity = logsSecret ? 'high' : 'medium';
    const consequence = logsSecret ? ' The app writes a secret to it.' : '';
    return settings.flatMap((path) => {
      const at = settingAt(config, path);
      if (!isLiteral(at, 'production')) return [];
      const message = `\`${path}\` keeps the console and the plugin calls in the log of release builds.${consequence}`;
      return [{ at, severity, message }];
    });
  },
});
