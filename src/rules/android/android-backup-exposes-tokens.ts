import { sealedFiles } from '../../catalogue/backup-files.js';
import { secretTitle } from '../../catalogue/secret.js';
import type { AndroidApplication } from '../../native/android/android-project.js';
import { isAtLeast, severities } from '../../report/scales.js';
import { keptSecrets, takenBy, takes, titleOf } from '../backed-up-secrets.js';
import { type Backup, backupsOf, switchOf } from '../backup-scopes.js';
import { type Judgement, toFactFinding } from '../fact-finding.js';
import type { Facts } from '../facts.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'android-backup-exposes-tokens',
  category: 'android',
  title: 'Backup exposes token stores',
  severity: 'high',
  severityPolicy:
    'high: a backup takes a file with a password, key, refresh, access or session token; medium: only a lesser secret, or only the transfer to a new device; low: backups are on without rules, and no readable secret was found',
  why: 'Android copies the data of an app to the cloud and to new devices unless the app forbids it, and the Capacitor template leaves it on. Tokens in preferences, web storage, files or databases leave the phone that way, and turn up on any device that restores the account.',
  remedy:
    'Set `android:allowBackup="false"`, and add `android:dataExtractionRules="@xml/data_extraction_rules"` that excludes the domains root, file, database, sharedpref and external both in `<cloud-backup>` and in `<device-transfer>`: since Android 12 allowBackup does not stop transfers. Keep backups only with rules that exclude each token store in both sections and in `android:fullBackupContent`.',
  standards: {
    cwe: ['CWE-530'],
    masvs: ['MASVS-STORAGE-2'],
    maswe: ['MASWE-0006'],
    mastg: ['MASTG-TEST-0216', 'MASTG-TEST-0262'],
  },
  check: (facts, rule) => {
    const { android } = facts.native;
    if (!android?.application) return [];
    const backups = backupsOf(android);
    const judgement = exposure(backups, facts) ?? unruled(backups, android.application, facts);
    return judgement
      ? [toFactFinding(rule, facts.app, { ...judgement, key: 'android:allowBackup', platforms: ['android'] })]
      : [];
  },
});

type Found = Omit<Judgement, 'key' | 'platforms'>;

const maxSteps = 5;

/** Secrets that lie readable in a backup. */
function exposure(backups: readonly Backup[], facts: Facts): Found | null {
  const kept = keptSecrets(facts);
  const exposing = backups
    .map((backup) => ({ backup, secrets: takenBy(backup, kept) }))
    .filter(({ secrets }) => secrets.length > 0);
  const [first] = exposing;
  if (!first) return null;
  const all = exposing.flatMap(({ secrets }) => secrets);
  const secrets = [...new Map(all.map((secret) => [secret.location, secret])).values()];
  const backupKinds = new Set(exposing.map(({ backup }) => backup.kind));
  const isGrave = secrets.some(({ severity }) => isAtLeast(severities, severity, 'high'));
  const files = listed(all.flatMap((secret) => secret.files.map(titleOf)));
  const kinds = listed(secrets.map(({ kind }) => secretTitle[kind]));
  return {
    location: first.backup.location,
    severity: isGrave && backupKinds.has('cloud') ? 'high' : 'medium',
    message: `${placeOf(backupKinds)} ${files} of the app, where it keeps readable: ${kinds}.`,
    steps: secrets.slice(0, maxSteps).map(({ location: { file, line, column }, kind }) => ({
      file,
      line,
      column,
      note: `keeps the ${secretTitle[kind]} that is backed up`,
    })),
  };
}

/** The template's default. It is worth a word, as the next store that someone adds is backed up too. */
function unruled(backups: readonly Backup[], application: AndroidApplication, { app, stored }: Facts): Found | null {
  const whole = backups.find(({ kind, scope }) => kind === 'cloud' && scope === null);
  if (!whole) return null;
  const sealed = Object.entries(sealedFiles).flatMap(([name, files]) => (app.dependencies.has(name) ? files : []));
  const names = sealed.filter((file) => takes(whole, file)).map(({ path }) => `\`${path}\``);
  const isKept = stored.some(({ protection }) => protection === 'keystore' || protection === 'keystore-biometric');
  const restored =
    isKept && names.length > 0
      ? ` That includes ${names.join(', ')}: encrypted, but its key stays behind, so that reading it after a restore fails.`
      : '';
  return {
    location: switchOf(application),
    severity: 'low',
    message: `Backups and transfers to a new device take all data of the app: no rule limits them.${restored}`,
  };
}

function placeOf(kinds: ReadonlySet<Backup['kind']>): string {
  if (kinds.size > 1) return 'Cloud backups and transfers to a new device take';
  return kinds.has('cloud') ? 'Cloud backups take' : 'Transfers to a new device take';
}

const maxNames = 3;

/** Each once, and not too many. */
function listed(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  const rest = distinct.length - maxNames;
  return [...distinct.slice(0, maxNames), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}
