import { type ConfigFile, isAbsent, isLiteral, type Setting, settingAt } from '../../native/config/settings.js';
import type { Platform } from '../../project/project.js';
import type { LibraryUse } from '../../web/library-use.js';
import { toFactFinding } from '../fact-finding.js';
import type { Facts } from '../facts.js';
import { callsOf, isOneOf, optionOf } from '../library-options.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'vault-database-encryption-off',
  category: 'vault',
  title: 'Encrypted database that the configuration rules out',
  severity: 'medium',
  severityPolicy: 'medium',
  why: 'Capacitor SQLite refuses an encrypted connection where the configuration does not switch encryption on: on iOS that is the default. An app that runs there all the same keeps its tables readable, because somebody caught the error or asked for encryption on the other platform only.',
  remedy:
    'Set `iosIsEncryption: true` and `androidIsEncryption: true` in `plugins.CapacitorSQLite`, give every connection the same `encrypted: true`, and let an app that cannot open it stop rather than fall back to a readable database.',
  standards: { cwe: ['CWE-312'], masvs: ['MASVS-STORAGE-1'], maswe: ['MASWE-0001'], mastg: [] },
  check: (facts, rule) => {
    const [use] = encryptedConnections(facts);
    const [config] = facts.native.configs;
    if (!use || !config) return [];
    return facts.app.platforms.flatMap((platform) => {
      const off = switchedOff(config, platform);
      if (off === null) return [];
      return [
        toFactFinding(rule, facts.app, {
          location: off.setting?.location ?? use.location,
          key: off.path,
          message: `The code asks for an encrypted database, but \`${off.path}\` is ${off.setting ? 'false' : 'not set'}: on ${names[platform]} the plugin refuses it.`,
          platforms: [platform],
        }),
      ];
    });
  },
});

const names: Record<Platform, string> = { android: 'Android', ios: 'iOS' };

const encryptedConnections = (facts: Facts): LibraryUse[] => [
  ...callsOf(facts, 'capacitor-sqlite', 'SQLiteConnection.createConnection').filter((use) =>
    isOneOf(optionOf(use, '1'), true),
  ),
  ...callsOf(facts, 'capacitor-sqlite', 'CapacitorSQLitePlugin.createConnection').filter((use) =>
    isOneOf(optionOf(use, '0.encrypted'), true),
  ),
];

/** The setting that rules encryption out. Android encrypts unless told not to, iOS only when told to. */
function switchedOff(config: ConfigFile, platform: Platform): { path: string; setting: Setting | null } | null {
  const path = `plugins.CapacitorSQLite.${platform}IsEncryption`;
  const setting = settingAt(config, path);
  if (isLiteral(setting, false)) return { path, setting };
  return platform === 'ios' && isAbsent(config, path) ? { path, setting: null } : null;
}
