import { readNative } from '../../src/native/read-native.js';
import { createProject, type FileMap } from '../../src/project/in-memory.js';
import type { NewFinding } from '../../src/report/build-report.js';
import type { Facts } from '../../src/rules/facts.js';
import type { Rule } from '../../src/rules/rule.js';
import { findHardcoded } from '../../src/web/literals/find-hardcoded.js';
import { findOAuthRequests } from '../../src/web/literals/find-oauth-requests.js';
import { mayHoldSecrets } from '../../src/web/literals/prefilter-literals.js';

/** What a rule finds in an app of these files. Token flows are not traced; give those that matter. */
export async function judgeFiles(
  rule: Rule,
  files: FileMap,
  given: Partial<Facts> = {},
): Promise<readonly NewFinding[]> {
  const project = createProject({ 'src/main.ts': '', ...files });
  const native = await readNative(project);
  const suspects = project.files.web.filter((file) => mayHoldSecrets(project.files.text(file) ?? ''));
  const hardcoded = findHardcoded(project, suspects);
  return rule.check({
    app: project.app,
    flows: [],
    stored: [],
    signIns: [],
    phantomImports: [],
    sessionEnd: { logouts: [], removes: false },
    hardcoded,
    oauth: findOAuthRequests(project, project.files.web),
    cleartext: [],
    native,
    uses: [],
    ...given,
  });
}

/** Severity and place of each finding, in short. */
export const inShort = (findings: readonly NewFinding[]): string[] =>
  findings.map(({ severity, confidence, location: { file, line, column } }) => {
    return `${severity} ${confidence} ${file}:${line}:${column}`;
  });

/** A package.json of an app with these dependencies besides Capacitor. */
export const manifestWith = (dependencies: Readonly<Record<string, string>>): string =>
  JSON.stringify({ name: 'app', dependencies: { '@capacitor/core': '^8.0.0', ...dependencies } });
