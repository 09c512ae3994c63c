import { escapeControl } from '../escape.js';
import { isOpen } from '../open-findings.js';
import type { Finding, Report } from '../report.js';
import type { ReporterOptions } from './reporter.js';
import { groupByRule, select } from './selection.js';
import { gapsOf, totals } from './totals.js';

/**
 * JUnit XML as Jenkins, GitLab and others read it: a suite per rule, a failure per finding. What is known or outside
 * the changed lines is skipped, so that it does not fail a build.
 */
export function renderJunit(report: Report, { thresholds }: ReporterOptions): string {
  const { shown, ignored } = select(report, thresholds);
  const gaps = gapsOf(report.diagnostics);
  const suites = [
    ...[...groupByRule(shown)].map(([rule, findings]) => suiteOf(rule, findings)),
    ...(gaps.length > 0 ? [gapSuite(gaps)] : []),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    element('testsuites', { name: 'capward', ...countsOf(shown, gaps.length) }, [
      // Readers take a file without a test for a broken build.
      ...(suites.length > 0 ? suites : [element('testsuite', { name: 'capward', tests: 1, failures: 0 }, [passed])]),
      `<!-- ${totals(shown)}, ${ignored.length} ignored -->`,
    ]),
    '',
  ].join('\n');
}

const passed = '<testcase classname="capward" name="no findings"/>';

const countsOf = (findings: readonly Finding[], errors: number) => ({
  tests: Math.max(1, findings.length + errors),
  failures: findings.filter(isOpen).length,
  errors,
});

const suiteOf = (rule: string, findings: readonly Finding[]): string =>
  element(
    'testsuite',
    {
      name: rule,
      tests: findings.length,
      failures: findings.filter(isOpen).length,
      errors: 0,
      skipped: findings.filter((finding) => !isOpen(finding)).length,
    },
    findings.map(testCase),
  );

function testCase(finding: Finding): string {
  const { rule, message, location } = finding;
  const { file } = location;
  return element(
    'testcase',
    { classname: rule, name: `${file}:${location.line} ${message}`, file, line: location.line },
    [isOpen(finding) ? failure(finding) : element('skipped', { message: whySkipped(finding) }, [])],
  );
}

const whySkipped = ({ baseline }: Finding): string =>
  baseline === 'known' ? 'known from the baseline' : 'outside the changed lines';

function failure({ severity, confidence, title, message, location, flow, remedy, references }: Finding) {
  const text = [
    message,
    `${location.file}:${location.line}:${location.column}, ${severity}, ${confidence} confidence`,
    ...(flow.length > 1 ? flow.map((step, index) => `${index + 1}. ${step.file}:${step.line} ${step.note}`) : []),
    remedy,
    references.url,
  ];
  return element('failure', { type: severity, message: title }, [text.map(xmlText).join('\n')]);
}

const gapSuite = (gaps: Report['diagnostics']): string =>
  element(
    'testsuite',
    { name: 'capward', tests: gaps.length, failures: 0, errors: gaps.length },
    gaps.map(({ kind, file, message }) =>
      element('testcase', { classname: 'capward', name: `${file} is audited` }, [
        element('error', { type: kind, message }, []),
      ]),
    ),
  );

function element(name: string, attributes: Record<string, string | number>, children: readonly string[]): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const head = `<${name}${list.join('')}`;
  return children.length === 0 ? `${head}/>` : [`${head}>`, ...children, `</${name}>`].join('\n');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** XML 1.0 has no way to write control characters and lone surrogates; they are shown as everywhere else. */
const xmlText = (text: string): string =>
  escapeControl(text)
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replace(/[\ufffe\uffff]/g, '\ufffd');
