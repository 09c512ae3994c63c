import { escapeControl, printJson } from '../escape.js';
import type { Finding, Report } from '../report.js';
import type { RuleInfo } from '../rule-info.js';
import { prose, shorten } from './markdown/escape.js';
import type { ReporterOptions } from './reporter.js';
import { select } from './selection.js';

const version = '15.2.1';

/** Security report of GitLab, type SAST: https://gitlab.com/gitlab-org/security-products/security-report-schemas. */
export function renderGitlabSast(report: Report, { thresholds, rules }: ReporterOptions): string {
  return printJson({
    version,
    schema: `https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v${version}/dist/sast-report-format.json`,
    scan: scanOf(report),
    vulnerabilities: select(report, thresholds).shown.map((finding) => vulnerability(finding, rules.get(finding.rule))),
  });
}

function scanOf({ tool, startedAt, durationMs, diagnostics }: Report) {
  const scanner = {
    id: tool.name,
    name: tool.name,
    version: tool.version,
    vendor: { name: tool.name },
    url: 'https://www.npmjs.com/package/capward',
  };
  return {
    type: 'sast',
    status: diagnostics.some(({ kind }) => kind === 'rule-failed') ? 'failure' : 'success',
    analyzer: scanner,
    scanner,
    start_time: utcSeconds(Date.parse(startedAt)),
    end_time: utcSeconds(Date.parse(startedAt) + durationMs),
    messages: diagnostics.map(({ kind, file, message }) => ({
      level: kind === 'skipped' || kind === 'unresolved' ? 'info' : 'warn',
      value: escapeControl(`${kind}: ${file === '' ? '' : `${file}: `}${message}`),
    })),
  };
}

const utcSeconds = (time: number): string => new Date(time).toISOString().slice(0, 19);

/** Descriptions are GitLab Flavored Markdown, so names of the app are escaped for it. */
function vulnerability(finding: Finding, rule: RuleInfo | undefined) {
  const { title, message, severity, remedy, references, location, fingerprint } = finding;
  return {
    id: uuid(fingerprint),
    name: shorten(escapeControl(title), 250),
    description: [message, ...(rule ? [rule.why] : [])].map(prose).join('\n\n'),
    severity: severity.charAt(0).toUpperCase() + severity.slice(1),
    solution: shorten(escapeControl(remedy), 6_900),
    identifiers: [
      { type: 'capward', name: `capward ${finding.rule}`, value: finding.rule, url: references.url },
      ...references.cwe.map((cwe) => ({
        type: 'cwe',
        name: cwe,
        value: cwe.slice('CWE-'.length),
        url: `https://cwe.mitre.org/data/definitions/${cwe.slice('CWE-'.length)}.html`,
      })),
    ],
    links: [{ name: 'How it is detected, limits, examples', url: references.url }],
    location: { file: location.file, start_line: location.line, end_line: location.endLine },
    ...(finding.flow.length > 1 ? { details: { flow: codeFlow(finding) } } : {}),
  };
}

const codeFlow = ({ flow }: Finding) => ({
  name: 'How it gets there',
  type: 'code-flows',
  items: [
    flow.map(({ file, line }, index) => ({
      type: 'code-flow-node',
      node_type: index === 0 ? 'source' : index === flow.length - 1 ? 'sink' : 'propagation',
      file_location: { type: 'file-location', file_name: file, line_start: line },
    })),
  ],
});

/** The 128 bits of a fingerprint, written as GitLab recommends. */
const uuid = (fingerprint: string): string =>
  fingerprint.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
