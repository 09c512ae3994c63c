import type { FileMap } from '../../src/project/in-memory.js';
import type { NewFinding } from '../../src/report/build-report.js';
import type { Facts } from '../../src/rules/facts.js';
import type { Rule } from '../../src/rules/rule.js';
import { judgeFiles } from './judge-files.js';

export const mainManifest = 'android/app/src/main/AndroidManifest.xml';

export const manifestWith = (attributes: string): string =>
  `<manifest xmlns:android="http://schemas.android.com/apk/res/android">\n  <application\n    ${attributes}>\n  </application>\n</manifest>\n`;

/** What the web code of the app tells. */
export type WebPart = Pick<Partial<Facts>, 'flows' | 'stored'>;

export const androidFindings = (rule: Rule, files: FileMap, web: WebPart = {}): Promise<readonly NewFinding[]> =>
  judgeFiles(rule, files, web);

/** Where, how severe. */
export const spotsOf = (findings: readonly NewFinding[]): string[] =>
  findings.map(({ location, severity }) => `${location.file.split('/').at(-1)}:${location.line} ${severity}`);
