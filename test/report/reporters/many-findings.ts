import type { Finding, Report } from '../../../src/report/report.js';
import { severities } from '../../../src/report/scales.js';
import { rules } from '../../../src/rules/index.js';
import { finding, reportOf } from './canned.js';

/** As an audit of a very large monorepo would give: many rules, files and flows of several steps. */
export function manyFindings(count: number): Report {
  return reportOf({ findings: Array.from({ length: count }, (_, index) => numbered(index)) });
}

function numbered(index: number): Finding {
  const rule = rules[index % rules.length];
  if (!rule) throw new Error('There are no rules.');
  const file = `apps/app-${index % 40}/src/app/features/service-${index % 1_500}.ts`;
  const line = 1 + (index % 60);
  const step = { line, column: 7, note: `passed to save as \`tokens${index}\`` };
  return finding({
    rule: rule.id,
    category: rule.category,
    title: rule.title,
    remedy: rule.remedy,
    references: rule.references,
    severity: severities[index % severities.length] ?? 'info',
    confidence: index % 5 === 0 ? 'medium' : 'high',
    message: `The access token \`tokens${index}\` is written in plain text to Preferences under the key \`key-${index}\`.`,
    location: { file, line, column: 7, endLine: line, endColumn: 40 },
    flow: [
      { ...step, file: `apps/app-${index % 40}/src/app/core/api.ts` },
      { ...step, file },
      { ...step, file },
      { ...step, file: `apps/app-${index % 40}/src/app/core/storage.ts` },
    ],
    key: `key-${index}`,
    fingerprint: index.toString(16).padStart(32, '0'),
  });
}

const body = Array.from(
  { length: 60 },
  (_, line) => `    await this.storage.save('key-${line}', response.token);`,
).join('\n');

/** A source of the length and look of the real thing for each of the files. */
export const sourceOfMany = (file: string): string => `// ${file}\n${body}\n`;
