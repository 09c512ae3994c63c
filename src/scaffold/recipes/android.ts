import type { DataFile } from '../../catalogue/backup-files.js';
import { keystoreApiLevel } from '../../catalogue/keystore.js';
import type { AndroidApplication } from '../../native/android/android-project.js';
import type { Located } from '../../native/located.js';
import { joinPath } from '../../project/path.js';
import type { Draft } from '../draft.js';
import { ensurePermission, setApplicationAttribute } from '../edits/android-manifest.js';
import {
  mergeExtractionRules,
  mergeFullBackupContent,
  newExtractionRules,
  newFullBackupContent,
} from '../edits/backup-rules.js';
import type { Edited } from '../edits/edited.js';
import { raiseNumber } from '../edits/gradle.js';
import { filesInPlay } from '../files-in-play.js';
import type { Recipe } from '../recipe.js';

export const planAndroid: Recipe = (scene, draft) => {
  const { project, native, backend } = scene;
  if (!project.app.platforms.includes('android')) return;
  const application = native.android?.application;
  if (!native.android || !application) {
    draft.step({
      text: 'Run `capward init` again once there is an Android project: its backups must leave out the vault.',
    });
    return;
  }
  const manifest = application.manifest.file;
  const files = filesInPlay(scene);
  const resources = joinPath(native.android.folder, 'app/src/main/res/xml');
  for (const kind of [fullBackup, extraction]) planRules(kind, application, { manifest, resources, files }, draft);
  const { minSdk } = native.android.build;
  if (minSdk) {
    draft.edit(minSdk.location.file, 'leave out Android 5, whose Keystore holds no AES keys', (text) =>
      raiseNumber(text, minSdk.location, keystoreApiLevel),
    );
  }
  if (backend.binding === 'none') return;
  draft.edit(manifest, 'ask for the permission to show the biometric prompt', (text) =>
    ensurePermission(text, 'android.permission.USE_BIOMETRIC'),
  );
};

/** One of the two attributes that name a file with rules. */
interface RulesKind {
  readonly attribute: 'fullBackupContent' | 'dataExtractionRules';
  /** Name of the file that is created when there is none. */
  readonly resource: string;
  readonly why: string;
  create(files: readonly DataFile[]): string;
  merge(text: string, files: readonly DataFile[]): Edited;
}

const fullBackup: RulesKind = {
  attribute: 'fullBackupContent',
  resource: 'backup_rules',
  why: 'leave the files with secrets out of backups on Android 11 and older',
  create: newFullBackupContent,
  merge: mergeFullBackupContent,
};

const extraction: RulesKind = {
  attribute: 'dataExtractionRules',
  resource: 'data_extraction_rules',
  why: 'leave the files with secrets out of backups and transfers since Android 12',
  create: newExtractionRules,
  merge: mergeExtractionRules,
};

interface Place {
  readonly manifest: string;
  readonly resources: string;
  readonly files: readonly DataFile[];
}

function planRules(kind: RulesKind, application: AndroidApplication, place: Place, draft: Draft): void {
  const { attribute, resource, why } = kind;
  const current: Located<unknown> | null = application[attribute];
  if (current?.value === 'nothing') return; // `false`: nothing is backed up.
  const reference = referenceOf(draft, current);
  if (current && (current.location.file !== place.manifest || reference === null)) {
    const { file, line } = current.location;
    draft.step({
      text: `${sentence(why)}: \`android:${attribute}\` is set in a way that init does not know.`,
      file,
      line,
    });
    return;
  }
  const name = reference ?? resource;
  const file = `${place.resources}/${name}.xml`;
  if (draft.read(file) === null) draft.create(file, why, kind.create(place.files));
  else draft.edit(file, why, (text) => kind.merge(text, place.files));
  draft.edit(place.manifest, why, (text) => setApplicationAttribute(text, attribute, `@xml/${name}`));
}

/** The name in `="@xml/name"`; `null` when the attribute says something else. */
function referenceOf(draft: Draft, attribute: Located<unknown> | null): string | null {
  if (attribute === null) return null;
  const { file, line, column, endLine, endColumn } = attribute.location;
  const lines = (draft.read(file) ?? '').split(/\r\n|\n|\r/);
  const text = line === endLine ? (lines[line - 1] ?? '').slice(column - 1, endColumn - 1) : '';
  return /=\s*["']@xml\/([\w.]+)["']$/.exec(text)?.[1] ?? null;
}

const sentence = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1);
