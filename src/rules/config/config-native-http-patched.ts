import { isLiteral, settingAt } from '../../native/config/settings.js';
import { defineConfigRule } from '../config-rule.js';

const patches = [
  {
    plugin: 'CapacitorHttp',
    effect: 'sends `fetch` and `XMLHttpRequest` natively, past CORS, so that any script in the page can ask any server',
  },
  {
    plugin: 'CapacitorCookies',
    effect: 'keeps cookies that scripts set in the native cookie store, from where native requests send them',
  },
] as const;

export default defineConfigRule({
  id: 'config-native-http-patched',
  title: 'Requests or cookies of the page go through native code',
  severity: 'info',
  severityPolicy: 'info',
  why: 'CapacitorHttp and CapacitorCookies replace functions of the browser, and with them its rules: the same-origin policy no longer limits which servers a script can read, and tokens in requests and cookies pass through the native side, its logs and its cookie store.',
  remedy:
    'Keep them off unless a server cannot send CORS headers. Where one request needs it, call `CapacitorHttp.request` for that request instead of patching all.',
  standards: {
    cwe: ['CWE-749'],
    masvs: ['MASVS-PLATFORM-2'],
    maswe: [],
    mastg: ['MASTG-TEST-0334'],
  },
  judge: (config) =>
    patches.flatMap(({ plugin, effect }) => {
      const at = settingAt(config, `plugins.${plugin}.enabled`);
      return isLiteral(at, true) ? [{ at, message: `\`${plugin}.enabled\` ${effect}.` }] : [];
    }),
});
