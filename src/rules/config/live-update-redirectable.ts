import { isLiteral, settingAt } from '../../native/config/settings.js';
import { defineConfigRule } from '../config-rule.js';

const switches = [
  { name: 'allowModifyUrl', effect: 'lets any script in the page change where updates come from' },
  { name: 'persistModifyUrl', effect: 'keeps an update address that a script has set, also after a restart' },
  { name: 'allowModifyAppId', effect: 'lets any script in the page make the app take the updates of another app' },
  { name: 'allowPreview', effect: 'lets bundles that were never released be run by whoever has a preview link' },
  { name: 'shakeMenu', effect: 'offers whoever shakes the phone a menu to change the bundle' },
] as const;

export default defineConfigRule({
  id: 'live-update-redirectable',
  title: 'Live updates can be redirected at run time',
  severity: 'medium',
  severityPolicy: 'medium',
  why: 'A script that gets into the page once (an injected comment, a compromised dependency) can point the updater elsewhere, and from then on the app runs the code of the attacker, even when the hole it came through is closed.',
  remedy: 'Remove these switches from the configuration of released apps; all of them are off by default.',
  standards: {
    cwe: ['CWE-494', 'CWE-489'],
    masvs: ['MASVS-CODE-4', 'MASVS-RESILIENCE-4'],
    maswe: ['MASWE-0063'],
    mastg: [],
  },
  judge: (config) =>
    switches.flatMap(({ name, effect }) => {
      const at = settingAt(config, `plugins.CapacitorUpdater.${name}`);
      return isLiteral(at, true) ? [{ at, message: `\`${name}\` ${effect}.` }] : [];
    }),
});
