import { isAbsent, isLiteral, type Setting, settingAt } from '../../native/config/settings.js';
import { defineConfigRule, type SettingJudgement } from '../config-rule.js';
import type { Facts } from '../facts.js';
import { callsOf, optionOf } from '../library-options.js';

export default defineConfigRule({
  id: 'live-update-not-signed',
  title: 'Live updates are not authenticated',
  severity: 'medium',
  severityPolicy:
    'medium; low: where the app compares what it downloads with a checksum, which its server sends as well',
  why: 'A live update replaces the code of the app, which reads every token. Without `publicKey` the app takes whatever the update server sends: control of that server, of its storage or of the account is control of the app on every phone.',
  remedy:
    'Make a key pair (`npx @capgo/cli key create`), put `publicKey` into `plugins.CapacitorUpdater`, and encrypt bundles on the build server with the private key, which never enters the repository.',
  standards: {
    cwe: ['CWE-494'],
    masvs: ['MASVS-CODE-4'],
    maswe: [],
    mastg: [],
  },
  judge: (config, facts) => {
    if (!facts.app.dependencies.has('@capgo/capacitor-updater')) return [];
    const at = settingAt(config, 'plugins.CapacitorUpdater') ?? settingAt(config, 'plugins') ?? settingAt(config, '');
    if (at?.value.kind !== 'object' || !isAbsent(config, 'plugins.CapacitorUpdater.publicKey')) return [];
    // The plugin updates by itself unless it is told not to.
    const automatic = settingAt(config, 'plugins.CapacitorUpdater.autoUpdate');
    if (automatic?.value.kind === 'unknown' || isLiteral(automatic, false)) return ofDownloads(at, facts);
    const message = 'Capgo live updates are on without a `publicKey`: the app runs any bundle that the server sends.';
    return [{ at, message, confidence: automatic === null ? 'medium' : 'high' }];
  },
});

/** What the app fetches itself is no better known than what the plugin fetches. */
function ofDownloads(at: Setting, facts: Facts): SettingJudgement[] {
  const downloads = callsOf(facts, 'capgo-updater', 'CapacitorUpdaterPlugin.download');
  if (downloads.length === 0) return [];
  const isCompared = downloads.every((use) => optionOf(use, '0.checksum').kind !== 'absent');
  return [
    {
      at,
      severity: isCompared ? 'low' : 'medium',
      message: 'The app downloads live updates without a `publicKey`: it runs any bundle that the server sends.',
      steps: downloads.map(({ location: { file, line, column } }) => ({
        file,
        line,
        column,
        note: 'the app downloads an update',
      })),
    },
  ];
}
