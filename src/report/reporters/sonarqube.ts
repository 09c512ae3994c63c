import type { Diagnostic } from '../../project/diagnostic.js';
import type { Location } from '../../project/location.js';
import { escapeControl, printJson } from '../escape.js';
import type { Finding, Report } from '../report.js';
import type { RuleInfo } from '../rule-info.js';
import type { Severity } from '../scales.js';
import type { ReporterOptions } from './reporter.js';
import { groupByRule, select } from './selection.js';
import { gapsOf } from './totals.js';

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
  const gaps = gapsOf(report.diagnostics).filter(({ file }) => file !== '');
  return printJson({
    rules: [
      ...[...groupByRule(shown)].map(([id, [example]]) => sonarRule(rules.get(id), example)),
      ...(gaps.length > 0 ? [gapRule] : []),
    ],
    issues: [...shown.map(sonarIssue), ...gaps.map(gapIssue)],
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

/** What could not be read may hide findings, so it is an issue. */
const gapRule = {
  id: 'audit-incomplete',
  name: 'File could not be audited',
  description: 'What the file holds was not audited. Make it readable and correct its syntax.',
  engineId: 'capward',
  cleanCodeAttribute: 'COMPLETE',
  type: 'CODE_SMELL',
  severity: 'MAJOR',
  impacts: [{ softwareQuality: 'MAINTAINABILITY', severity: 'MEDIUM' }],
};

const gapIssue = ({ kind, file, message }: Diagnostic) => ({
  ruleId: gapRule.id,
  primaryLocation: { message: escapeControl(`${kind}: ${message}`), filePath: file },
});
