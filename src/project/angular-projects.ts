import { membersAt, stringAt } from './config-value.js';
import { folderOf, joinPath, nameOf } from './path.js';
import type { ConfigValue } from './project.js';
import type { Survey } from './survey.js';

/** An application of an Angular workspace. */
export interface AngularProject {
  readonly root: string;
  /** Where its build writes; `null` when the workspace does not say. */
  readonly output: string | null;
  /** The file with which it begins; `null` when the workspace does not say. */
  readonly start: string | null;
}

/** The applications that `angular.json`, or the `workspace.json` of an older Nx, describes. */
export function angularProjects(survey: Survey): AngularProject[] {
  return survey.tree.files
    .filter((file) => /^(angular|workspace)\.json$/.test(nameOf(file)))
    .flatMap((file) => {
      const at = (path: string): string => joinPath(folderOf(file), path === '' ? '.' : path);
      return membersAt(survey.json(file), 'projects').flatMap(([, project]) => {
        const root = stringAt(project, 'root');
        if (root === null || stringAt(project, 'projectType') === 'library') return [];
        const [output = null] = buildOptions(project, 'outputPath', 'outputPath.base');
        const [start = null] = buildOptions(project, 'browser', 'main');
        return [
          { root: at(root), output: output === null ? null : at(output), start: start === null ? null : at(start) },
        ];
      });
    })
    .filter(({ root }) => !root.startsWith('..'));
}

/** What those of the options of its build are set to that are given, by dotted path. */
const buildOptions = (project: ConfigValue, ...paths: readonly string[]): string[] =>
  ['architect', 'targets'].flatMap((targets) =>
    paths.flatMap((path) => stringAt(project, targets, 'build', 'options', ...path.split('.')) ?? []),
  );
