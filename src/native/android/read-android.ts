import type { Diagnostic } from '../../project/diagnostic.js';
import type { Project } from '../../project/project.js';
import { nativeFolder } from '../native-folder.js';
import type { AndroidProject } from './android-project.js';

/** Reads the Android project of an app. `null` when it is not in the repository. */
export function readAndroid(project: Project, diagnostics: Diagnostic[]): AndroidProject | null {
  const folder = nativeFolder(project, 'android', diagnostics);
  return folder === null ? null : { folder };
}
