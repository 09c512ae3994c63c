import type { AndroidApplication, AndroidProject } from '../native/android/android-project.js';
import type { BackupScope } from '../native/android/backup-rules.js';
import type { Location } from '../project/location.js';

/** A backup that takes place, as far as the project tells. */
export interface Backup {
  readonly kind: 'cloud' | 'transfer';
  /** `null`: everything that Android backs up by itself. */
  readonly scope: BackupScope | null;
  /** What lets it happen, or the element that lacks a rule. */
  readonly location: Location;
}

/**
 * Since Android 12 `allowBackup` and `fullBackupContent` rule cloud backups only, and `dataExtractionRules` is needed
 * for the transfer to a new device. A section it lacks falls back to them, or to everything for the transfer.
 * (https://googlesamples.github.io/android-custom-lint-rules/checks/DataExtractionRules.md.html)
 */
export function backupsOf({ application, build }: AndroidProject): readonly Backup[] {
  if (application === null) return [];
  const isOldReached = (build.minSdk?.value ?? 0) < 31;
  const old = isOldReached ? fullBackup(application) : [];
  return [...cloud(application), ...transfer(application, build.targetSdk?.value ?? 31), ...old].filter(
    ({ scope }) => !scope?.needsEncryption,
  );
}

function cloud(application: AndroidApplication): Backup[] {
  const rules = application.dataExtractionRules?.value ?? null;
  if (rules === 'unknown' || application.allowBackup?.value === false) return [];
  if (rules?.cloud) return [{ kind: 'cloud', scope: rules.cloud, location: rules.cloud.tag }];
  return fullBackup(application);
}

function transfer(application: AndroidApplication, targetSdk: number): Backup[] {
  const rules = application.dataExtractionRules?.value ?? null;
  if (rules === 'unknown') return [];
  if (rules?.transfer) return [{ kind: 'transfer', scope: rules.transfer, location: rules.transfer.tag }];
  if (targetSdk < 31) return fullBackup(application).map((backup) => ({ ...backup, kind: 'transfer' }));
  return [{ kind: 'transfer', scope: null, location: rules?.root ?? switchOf(application) }];
}

/** Backups as before Android 12. */
function fullBackup(application: AndroidApplication): Backup[] {
  const allowed = application.allowBackup?.value ?? true;
  const scope = application.fullBackupContent?.value ?? null;
  if (allowed !== true || scope === 'nothing' || scope === 'unknown') return [];
  return [{ kind: 'cloud', scope, location: scope?.tag ?? switchOf(application) }];
}

/** The attribute that allows backups, or the element that lacks it. */
export const switchOf = ({ allowBackup, manifest }: AndroidApplication): Location =>
  allowBackup?.location ?? manifest.tag;
