import { capacitorVersion } from './capacitor-version.js';
import { stringAt } from './config-value.js';
import { manifestFolder } from './find-apps.js';
import { detectFramework, workspaceFramework } from './framework.js';
import { folderOf, joinPath, nameOf } from './path.js';
import { detectPlatforms } from './platforms.js';
import type { App, CapacitorConfig } from './project.js';
import type { Survey } from './survey.js';

export interface AppPlace {
  readonly root: string;
  /** All folders whose code is the app's. */
  readonly folders: readonly string[];
  readonly config: CapacitorConfig | null;
  readonly directoryName: string;
}

export function describeApp(survey: Survey, { root, folders, config, directoryName }: AppPlace): App {
  const dependencies = dependenciesOf(survey, root, folders);
  const folder = config ? folderOf(config.file) : root;
  const framework = detectFramework(dependencies);
  const named = stringAt(config?.value ?? null, 'appName') ?? survey.manifests.get(root)?.name;
  return {
    root,
    name: named ?? (root === '.' ? directoryName : nameOf(root)),
    capacitor: capacitorVersion(survey, folder, dependencies.get('@capacitor/core')),
    framework: framework === 'plain' ? workspaceFramework(survey, root) : framework,
    platforms: detectPlatforms(survey, folder, config, dependencies),
    dependencies,
    config,
  };
}

/** Of the app's own package.json (or the nearest above), then of what else its code is built from. */
function dependenciesOf(survey: Survey, root: string, folders: readonly string[]): Map<string, string> {
  const own = manifestFolder(survey, root);
  const places = [...(own === null ? [] : [own]), joinPath(root, 'src-capacitor'), ...folders];
  const merged = new Map<string, string>();
  for (const place of places) {
    for (const [name, range] of survey.manifests.get(place)?.dependencies ?? []) {
      if (!merged.has(name)) merged.set(name, range);
    }
  }
  return merged;
}
