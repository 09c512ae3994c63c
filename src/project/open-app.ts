import { appFiles, isToolConfig } from './app-files.js';
import { webOrigin, withBundle } from './bundle.js';
import { describeApp } from './describe-app.js';
import type { Diagnostic } from './diagnostic.js';
import type { AppFolder } from './find-apps.js';
import { folderOf, isWithin, nameOf, upwards } from './path.js';
import type { Project } from './project.js';
import { createResolver } from './resolver.js';
import { findScope } from './scope.js';
import { sourceFiles } from './source-files.js';
import type { Survey } from './survey.js';

export interface OpenAppOptions {
  /** Roots of all apps of the directory. */
  readonly roots: readonly string[];
  /** What the audited directory is called. */
  readonly directoryName: string;
  readonly includeTests: boolean;
}

export function openApp(walked: Survey, folder: AppFolder, options: OpenAppOptions): Project {
  const { root, config } = folder;
  const diagnostics = [...folder.diagnostics];
  const origin = webOrigin(walked, root, config);
  const survey = withBundle(walked, origin);
  const resolve = createResolver(survey, root);
  const scope = findScope({ survey, root, roots: options.roots, config, origin, resolve });
  const app = describeApp(survey, { root, folders: scope.folders, config, directoryName: options.directoryName });
  const report = reporter(survey, [root, ...scope.folders], diagnostics);
  report();
  const split = appFiles(survey.files, scope, options.includeTests);
  if (!split.web.some((file) => !isToolConfig(file))) diagnostics.push(noCode(root));
  return { app, files: sourceFiles(survey, split, resolve, report, diagnostics), diagnostics };
}

const noCode = (root: string): Diagnostic => ({
  kind: 'unresolved',
  file: root === '.' ? '' : root,
  message: 'No web source of this app was found.',
});

/**
 * Passes on what the survey could not read, now and when imports are resolved later. A broken package.json counts
 * only where the app's own is expected: below it lie fixtures and templates.
 */
function reporter(survey: Survey, folders: readonly string[], diagnostics: Diagnostic[]): () => void {
  const manifests = new Set(folders.flatMap((folder) => [...upwards(folder), `${folder}/src-capacitor`]));
  let passed = 0;
  return () => {
    if (passed === survey.diagnostics.length) return;
    const added = survey.diagnostics.slice(passed);
    passed = survey.diagnostics.length;
    const concerns = ({ file }: Diagnostic) =>
      nameOf(file) === 'package.json'
        ? manifests.has(folderOf(file))
        : folders.some((folder) => isWithin(file, folder) || isWithin(folder, folderOf(file)));
    diagnostics.push(...added.filter(concerns));
  };
}
