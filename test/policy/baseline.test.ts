import { describe, expect, it } from 'vitest';
import {
  type Baseline,
  compareToBaseline,
  noBaseline,
  renderBaseline,
  updatedBaseline,
} from '../../src/policy/baseline/baseline.js';
import { parseBaseline } from '../../src/policy/baseline/parse-baseline.js';
import { isOpen } from '../../src/report/open-findings.js';
import type { Finding } from '../../src/report/report.js';
import { finding as canned, reportOf } from '../report/reporters/canned.js';

const hash = (digit: string) => `${digit.repeat(32)}:1`;
const finding = (digit: string, file: string, over: Partial<Finding> = {}): Finding =>
  canned({ fingerprint: hash(digit), location: { file, line: 1, column: 1, endLine: 1, endColumn: 2 }, ...over });
const report = reportOf({ findings: [finding('1', 'a.ts'), finding('2', 'b.ts')] });
const ran = ['token-in-preferences', 'token-in-log'];
const complete = { ran, isComplete: true };
const written = updatedBaseline(report, noBaseline, complete);

describe('a baseline', () => {
  it('marks what it holds, which then is not open', () => {
    const compared = compareToBaseline(
      { ...report, findings: [...report.findings, finding('3', 'c.ts')] },
      written,
      ran,
    );
    expect(compared.findings.map(({ baseline }) => baseline)).toEqual(['known', 'known', 'new']);
    expect(compared.findings.filter(isOpen).map(({ location }) => location.file)).toEqual(['c.ts']);
    expect(compared.baseline).toEqual({ stale: [] });
  });

  it('names its stale entries, but not those of rules that did not run', () => {
    const { rule } = finding('1', 'a.ts');
    const empty = { ...report, findings: [] };
    expect(compareToBaseline(empty, written, ran).baseline?.stale).toEqual([
      { fingerprint: hash('1'), rule, file: 'a.ts' },
      { fingerprint: hash('2'), rule, file: 'b.ts' },
    ]);
    expect(compareToBaseline(empty, written, ['token-in-log']).baseline?.stale).toEqual([]);
  });

  it('is updated from all findings but the ignored ones', () => {
    const suppressed = { by: 'inline', reason: 'why' } as const;
    const now = reportOf({
      findings: [finding('2', 'b.ts', { baseline: 'known' }), finding('3', 'a.ts', { suppressed })],
    });
    expect(updatedBaseline(now, written, complete).findings.map(({ file }) => file)).toEqual(['b.ts']);
  });

  it('keeps what a run could not judge', () => {
    const empty = reportOf();
    expect(updatedBaseline(empty, written, { ran: ['token-in-log'], isComplete: true })).toEqual(written);
    expect(updatedBaseline(empty, written, { ran, isComplete: false })).toEqual(written);
    expect(updatedBaseline(empty, written, complete).findings).toEqual([]);
  });

  it('is the same text whatever the order, one sorted line for each entry', () => {
    const text = renderBaseline(written);
    const other = updatedBaseline({ ...report, findings: report.findings.toReversed() }, noBaseline, complete);
    expect(renderBaseline(other)).toBe(text);
    expect(text.split('\n').filter((line) => line.includes('fingerprint'))).toHaveLength(2);
    expect(parseBaseline('b.json', text)).toEqual(written);
    expect(parseBaseline('b.json', renderBaseline(noBaseline))).toEqual(noBaseline satisfies Baseline);
  });

  it.each([
    ['', 'b.json is no baseline: '],
    ['[]', 'b.json is no baseline: '],
    ['{ "version": 2, "findings": [] }', 'at "version".'],
    ['{ "version": 1, "findings": [{}] }', 'at "findings.0.file".'],
    ['<<<<<<< HEAD\n{\n=======\n{\n>>>>>>> b\n', 'it holds conflict markers.'],
  ])('that is %j is refused', (text, message) => {
    expect(() => parseBaseline('b.json', text)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(message), hint: expect.any(String) }),
    );
  });
});
