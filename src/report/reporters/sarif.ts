import type { Log, Run } from 'sarif';
import { printJson } from '../escape.js';
import type { Report } from '../report.js';
import type { ReporterOptions } from './reporter.js';
import { sarifInvocation, sarifNotifications } from './sarif/invocation.js';
import { sarifResult } from './sarif/result.js';
import { sarifRule } from './sarif/rule.js';
import { groupByRule, select } from './selection.js';

/** SARIF 2.1.0 for code scanning and SARIF viewers; of what GitHub reads, everything a finding has. */
export function renderSarif(report: Report, options: ReporterOptions): string {
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(report, options)],
  };
  return printJson(log);
}

function runOf(report: Report, { thresholds, rules }: ReporterOptions): Run {
  const { shown, ignored } = select(report, thresholds);
  const kept = new Set([...shown, ...ignored]);
  const findings = report.findings.filter((finding) => kept.has(finding));
  const groups = groupByRule(findings);
  const ruleIndex = new Map([...groups.keys()].map((id, index) => [id, index]));
  return {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        informationUri: 'https://www.npmjs.com/package/capward',
        rules: [...groups].map(([id, group]) => sarifRule(rules.get(id), group)),
        notifications: sarifNotifications(report),
      },
    },
    invocations: [sarifInvocation(report)],
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the checkout.' } } },
    results: findings.map((finding) =>
      sarifResult(finding, {
        ruleIndex: ruleIndex.get(finding.rule) ?? -1,
        // A result without the property leaves open whether it is suppressed.
        statesSuppression: ignored.length > 0,
      }),
    ),
  };
}
