import type { AppFiles } from './app-files.js';
import type { Diagnostic } from './diagnostic.js';
import type { SourceFiles } from './project.js';
import type { Resolve } from './resolver.js';
import type { Survey } from './survey.js';

/** The files of one app. `report` passes on what looking further into the survey could not read. */
export function sourceFiles(
  survey: Survey,
  split: AppFiles,
  resolve: Resolve,
  report: () => void,
  diagnostics: Diagnostic[],
): SourceFiles {
  const web = new Set(split.web);
  const own = new Set([...split.web, ...split.other]);
  const failed = new Set<string>();
  const fail = (path: string, problem: Diagnostic): null => {
    if (!failed.has(path)) diagnostics.push(problem);
    failed.add(path);
    return null;
  };
  return {
    ...split,
    text(path) {
      if (!own.has(path)) return null;
      const result = survey.texts.read(path, web.has(path));
      return 'text' in result ? result.text : fail(path, result.problem);
    },
    utf8(path) {
      if (!own.has(path)) return null;
      const result = survey.texts.readUtf8(path, web.has(path));
      return 'utf8' in result ? result.utf8 : fail(path, result.problem);
    },
    bytes(path) {
      return own.has(path) ? survey.texts.readBytes(path) : null;
    },
    resolve(specifier, from) {
      const found = resolve(specifier, from);
      report();
      return found !== null && own.has(found) ? found : null;
    },
  };
}
