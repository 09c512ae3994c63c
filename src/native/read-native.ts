import type { Diagnostic } from '../project/diagnostic.js';
import type { Project } from '../project/project.js';
import type { AndroidProject } from './android/android-project.js';
import { readAndroid } from './android/read-android.js';
import { withoutOptimisation } from './code/without-optimisation.js';
import { type Environment, readEnvironments } from './config/environments.js';
import { readConfigFiles } from './config/read-config-files.js';
import type { ConfigFile } from './config/settings.js';
import type { Dependencies } from './dependencies/dependencies.js';
import { readDependencies } from './dependencies/read-dependencies.js';
import type { IosProject } from './ios/ios-project.js';
import { readIos } from './ios/read-ios.js';

/** What the native projects of one app say. `null`: the folder is not in the repository. */
export interface NativeFacts {
  readonly android: AndroidProject | null;
  readonly ios: IosProject | null;
  /** The app's capacitor.config.* first, then the copies inside the native projects. */
  readonly configs: readonly ConfigFile[];
  /** Settings with which the app is built for its users. */
  readonly environments: readonly Environment[];
  readonly dependencies: Dependencies;
  readonly diagnostics: readonly Diagnostic[];
}

export async function readNative(project: Project): Promise<NativeFacts> {
  const diagnostics: Diagnostic[] = [];
  const projects = withoutOptimisation(() =>
    Promise.all([readAndroid(project, diagnostics), readIos(project, diagnostics)]),
  );
  const configs = readConfigFiles(project, diagnostics);
  const environments = readEnvironments(project, diagnostics);
  const dependencies = readDependencies(project, diagnostics);
  const [android, ios] = await projects;
  return { android, ios, configs, environments, dependencies, diagnostics };
}
