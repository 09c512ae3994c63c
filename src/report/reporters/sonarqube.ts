import type { Location } from '../../project/location.js';
import { escapeControl, printJson } from '../escape.js';
import type { Finding, Report } from '../report.js';
import type { RuleInfo } from '../rule-info.js';
import type { Severity } from '../scales.js';
import type { ReporterOptions } from './reporter.js';
import { groupByRule, select } from './selection.js';

/** Of the standard experience. */
const severityOf: Record<Severity, string> = {
  critical: 'BLOCKER',
  high: 'CRITICAL',
  medium: 'MAJOR',
  low: 'MINOR',
  info: 'INFO',
};

/** BLOCKER and INFO came with version 10.8 only; these every version knows. */
const impactOf: Record<Severity, string> = {
  critical: 'HIGH',
  high: 'HIGH',
  medium: 'MEDIUM',
  low: 'LOW',
  info: 'LOW',
};

/**
 * Generic issues, the format since SonarQube Server 10.3:
 * https://docs.sonarsource.com/sonarqube-server/latest/analyzing-source-code/importing-external-issues/generic-issue-import-format
 */
export function renderSonarqube(report: Report, { thresholds, rules }: ReporterOptions): string {
  const { shown } = select(report, thresholds);
  return printJson({
    rules: [...groupByRule(shown)].map(([id, [example]]) => sonarRule(rules.get(id), example)),
    issues: shown.map((finding) => sonarIssue(finding)),
  });
}

function sonarRule(rule: RuleInfo | undefined, example: Finding) {
  const severity = rule?.severity ?? example.severity;
  return {
    id: example.rule,
    name: escapeControl(example.title),
    description: escapeControl([...(rule ? [rule.why] : []), example.remedy, example.references.url].join(' ')),
    engineId: 'capward',
    cleanCodeAttribute: 'TRUSTWORTHY',
    type: 'VULNERABILITY',
    severity: severityOf[severity],
    impacts: [{ softwareQuality: 'SECURITY', severity: impactOf[severity] }],
  };
}

const sonarIssue = ({ rule, message, location, flow }: Finding) => ({
  ruleId: rule,
  primaryLocation: {
    message: escapeControl(message),
    filePath: location.file,
    textRange: textRange(location),
  },
  ...(flow.length > 1
    ? {
        secondaryLocations: flow.map(({ file, line, note }) => ({
          message: escapeControl(note),
          filePath: file,
          textRange: { startLine: line },
        })),
      }
    : {}),
});

/** Columns count from 0; the import of a whole report fails on an empty range, so that one marks its line. */
const textRange = ({ line, column, endLine, endColumn }: Location) =>
  line === endLine && column >= endColumn
    ? { startLine: line }
    : { startLine: line, endLine, startColumn: column - 1, endColumn: endColumn - 1 };
