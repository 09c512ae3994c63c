import { nativeLogs } from '../native-log.js';
import type { Rule } from '../rule.js';
import { defineTokenRule } from '../token-rule.js';

const ofWebCode = defineTokenRule({
  id: 'token-in-log',
  category: 'exposure',
  title: 'Token in the log',
  media: ['log'],
  why: 'Console output of a Capacitor app goes to logcat and to the iOS device log: in debug builds always, in release builds when `loggingBehavior` is `production`. Logs are read over a cable, collected by crash reporters, and attached to support mails.',
  remedy:
    'Do not log the value. Log that it exists, its expiry or the user id, and leave the token members out of objects that are logged.',
  standards: {
    cwe: ['CWE-532'],
    masvs: ['MASVS-STORAGE-2'],
    maswe: ['MASWE-0005'],
    mastg: ['MASTG-TEST-0203', 'MASTG-TEST-0231', 'MASTG-TEST-0296', 'MASTG-TEST-0297'],
  },
});

const rule: Rule = {
  ...ofWebCode,
  check: (facts) => [...ofWebCode.check(facts), ...nativeLogs(facts, ofWebCode)],
};

export default rule;
