import { membersAt, stringAt } from './config-value.js';
import { folderOf, joinPath, nameOf } from './path.js';
import type { ConfigValue } from './project.js';
import type { Survey } from './survey.js';

/** An application of an Angular workspace. */
export interface AngularProject {
  readonly root: string;
  /** Where its build writes; `null` when the workspace does not say. */
  readonly output: string | null;
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
        const output = outputOf(project);
        return [{ root: at(root), output: output === null ? null : at(output) }];
      });
    })
    .filter(({ root }) => !root.startsWith('..'));
}

function outputOf(project: ConfigValue): string | null {
  for (const targets of ['architect', 'targets']) {
    const written = [targets, 'build', 'options', 'outputPath'];
    const output = stringAt(project, ...written) ?? stringAt(project, ...written, 'base');
    if (output !== null) return output;
  }
  return null;
}
