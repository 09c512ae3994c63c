import { type WebOrigin, webOrigin } from './bundle.js';
import { isPackage } from './manifest.js';
import { isWithin, nameOf } from './path.js';
import type { CapacitorConfig } from './project.js';
import type { Resolve } from './resolver.js';
import type { Survey } from './survey.js';
import { walk } from './walk.js';

/** Which folders hold the code of one app. */
export interface Scope {
  /** Sorted paths of all files that may be the app's. */
  readonly files: readonly string[];
  /** Folders whose code is the app's: its own, the one that builds its web bundle, its libraries. */
  readonly folders: readonly string[];
  /** Folders inside those that belong to something else. */
  readonly foreign: readonly string[];
  /** Folder of the web bundle, when a build writes it. */
  readonly bundle: string | null;
}

export function findScope(
  survey: Survey,
  root: string,
  roots: readonly string[],
  config: CapacitorConfig | null,
  _resolve: Resolve,
): Scope {
  const origin = webOrigin(survey, root, config);
  const folders = [...new Set([root, origin.root])];
  return {
    files: withHandWrittenBundle(survey, origin),
    folders,
    foreign: foreignFolders(survey, folders, roots),
    bundle: origin.isSource ? null : origin.bundle,
  };
}

/** A bundle under a name of build output was not walked; now that it is the source, it is. */
function withHandWrittenBundle(survey: Survey, { isSource, bundle }: WebOrigin): readonly string[] {
  const skipped = survey.tree.outputs.filter((output) => isSource && bundle !== null && isWithin(bundle, output));
  if (skipped.length === 0) return survey.tree.files;
  return [...survey.tree.files, ...skipped.flatMap((output) => walk(survey.system, output).files)].sort();
}

/** Other apps, and packages that the app does not use. */
function foreignFolders(survey: Survey, folders: readonly string[], roots: readonly string[]): string[] {
  const packages = [...survey.manifests.values()].filter(isPackage).map((manifest) => manifest.folder);
  return [...new Set([...roots, ...packages])].filter(
    (folder) => !folders.includes(folder) && nameOf(folder) !== 'src-capacitor' && folder !== '.',
  );
}
