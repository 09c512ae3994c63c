import type { AndroidApplication, AndroidProject } from '../native/android/android-project.js';
import { backupsOf, switchOf } from '../rules/backup-scopes.js';
import { defineControl, pass, unknown, type Verdict } from './control.js';
import { placesOf } from './user-secrets.js';
import { about } from './weaknesses.js';

export default defineControl({
  id: 'backup-exclusion',
  title: 'Backups and transfers leave the secrets out',
  isJudgedBy: about('MASWE-0006'),
  failure: 'Backups take more than they should',
  judge: ({ app, native: { android } }) => {
    if (!app.platforms.includes('android')) return unknown('iOS backups take what does not lie in the Keychain.');
    if (android === null) return unknown('The Android project is not in the repository.');
    return android.application === null
      ? unknown('The Android manifest could not be read.')
      : ofAndroid(android, android.application);
  },
});

function ofAndroid(android: AndroidProject, application: AndroidApplication): Verdict {
  const { allowBackup, fullBackupContent, dataExtractionRules } = application;
  const open = [allowBackup, fullBackupContent, dataExtractionRules].find((one) => one?.value === 'unknown');
  if (open) return unknown('Which data Android backs up is only decided by the build.', [open.location]);
  const backups = backupsOf(android);
  return backups.length === 0
    ? pass('Android neither backs up the app nor transfers its data.', [switchOf(application)])
    : pass('The rules of backups and transfers leave out every known store of secrets.', placesOf(backups));
}
