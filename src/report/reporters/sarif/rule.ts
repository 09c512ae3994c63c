import type { ReportingConfiguration, ReportingDescriptor } from 'sarif';
import type { Finding } from '../../report.js';
import type { RuleInfo } from '../../rule-info.js';
import { confidences, type Severity } from '../../scales.js';

export const levelOf: Record<Severity, NonNullable<ReportingConfiguration['level']>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/** On the scale of CVSS; GitHub calls above 9.0 critical, from 7.0 high, from 4.0 medium, the rest low. */
export const securitySeverity: Record<Severity, string> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: '1.0',
};

/** The rule of some findings; what only this version of capward knows about it is left out when it is not known. */
export function sarifRule(rule: RuleInfo | undefined, findings: readonly [Finding, ...Finding[]]): ReportingDescriptor {
  const [example] = findings;
  const id = example.rule;
  const { title, remedy, references } = rule ?? example;
  const severity = rule?.severity ?? example.severity;
  const why = rule?.why ?? title;
  const precision = confidences.find((confidence) => findings.some((finding) => finding.confidence === confidence));
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: why },
    helpUri: references.url,
    help: { text: helpText(why, remedy, rule), markdown: helpMarkdown(title, why, remedy, references, rule) },
    defaultConfiguration: { level: levelOf[severity] },
    properties: {
      'security-severity': securitySeverity[severity],
      precision,
      tags: ['security', example.category, ...references.cwe.map((cwe) => `external/cwe/${cwe.toLowerCase()}`)],
    },
  };
}

const helpText = (why: string, remedy: string, rule: RuleInfo | undefined): string =>
  [why, `What to do: ${remedy}`, ...(rule ? [`Severity: ${rule.severityPolicy}`] : [])].join('\n\n');

function helpMarkdown(
  title: string,
  why: string,
  remedy: string,
  { cwe, masvs, maswe, mastg, url }: Finding['references'],
  rule: RuleInfo | undefined,
): string {
  const standards = [
    ...cwe.map((id) => `[${id}](https://cwe.mitre.org/data/definitions/${id.slice(4)}.html)`),
    ...masvs.map((id) => `[${id}](https://mas.owasp.org/MASVS/controls/${id}/)`),
    ...maswe,
    ...mastg,
  ];
  return [
    `# ${title}`,
    `## Why it matters\n\n${why}`,
    `## What to do\n\n${remedy}`,
    ...(rule ? [`## Severity\n\n${rule.severityPolicy}`] : []),
    `## References\n\n${[...standards, `[How it is detected, limits, examples](${url})`].map((item) => `- ${item}`).join('\n')}`,
  ].join('\n\n');
}

const pascalCase = (id: string): string => id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
