import { describe, expect, it } from 'vitest';
import { runAudit } from '../../src/audit.js';
import type { IgnoreComment } from '../../src/policy/inline/ignore-comment.js';
import { noPolicy, type Policy } from '../../src/policy/policy.js';
import type { Report } from '../../src/report/report.js';
import { factsOf, flowOf, projectOf, readersOf } from '../report/sample.js';

const at = (file: string, line: number, endLine = line) => ({ file, line, column: 1, endLine, endColumn: 9 });
const facts = factsOf([
  flowOf({ location: at('apps/shop/src/a.ts', 3) }),
  flowOf({ location: at('src/a.ts', 3, 6) }),
  flowOf({ location: at('src/a.ts', 9), medium: 'log' }),
]);
const comment = (over: Partial<IgnoreComment> = {}): IgnoreComment => ({
  file: 'src/a.ts',
  line: 2,
  covers: 3,
  rules: ['token-in-web-storage'],
  reason: 'a test build',
  ...over,
});

async function audit(policy: Partial<Policy>, comments: readonly IgnoreComment[] = [], options = {}): Promise<Report> {
  const readers = { ...readersOf([projectOf({})], facts), readIgnores: () => comments };
  return (await runAudit(readers, '/app', { policy: { ...noPolicy, ...policy }, ...options })).report;
}
const suppressed = ({ findings }: Report) =>
  findings.flatMap(({ location, suppressed: by }) =>
    by ? [`${location.file}:${location.line} ${by.by} ${by.reason}`] : [],
  );

describe('ignore comments', () => {
  it.each([
    ['the first line of a finding', comment(), ['src/a.ts:3 inline a test build']],
    ['its last line', comment({ covers: 6 }), ['src/a.ts:3 inline a test build']],
    ['a line within', comment({ covers: 4 }), []],
    ['another rule', comment({ rules: ['token-in-log'] }), []],
    ['another file', comment({ file: 'src/b.ts' }), []],
    ['no reason', comment({ reason: '' }), []],
  ])('that cover %s', async (_, one, expected) => {
    const report = await audit({}, [one]);
    expect(suppressed(report)).toEqual(expected);
    expect(report.findings).toHaveLength(3);
  });

  it('are listed, used or not, once for apps that share a file', async () => {
    const { ignores } = await audit({}, [comment(), comment(), comment({ line: 4, covers: 5 })]);
    expect(ignores.map(({ line, used }) => [line, used])).toEqual([
      [2, true],
      [4, false],
    ]);
  });

  it('of rules that did not run are not called unused', async () => {
    expect((await audit({}, [comment()], { rules: ['token-in-log'] })).ignores).toEqual([]);
  });

  it('that are wrong are reported, and their known rules still ignored', async () => {
    const report = await audit({}, [
      comment({ rules: ['token-in-web-storge', 'token-in-web-storage'] }),
      comment({ line: 8, reason: '' }),
      comment({ line: 9, rules: [] }),
    ]);
    expect(suppressed(report)).toHaveLength(1);
    expect(report.diagnostics).toEqual([
      {
        kind: 'invalid-ignore',
        file: 'src/a.ts',
        message: 'Line 2: There is no rule "token-in-web-storge". Did you mean "token-in-web-storage"?',
      },
      {
        kind: 'invalid-ignore',
        file: 'src/a.ts',
        message: 'Line 8: The comment gives no reason after a colon, so it ignores nothing.',
      },
      {
        kind: 'invalid-ignore',
        file: 'src/a.ts',
        message: 'Line 9: The comment names no rule: write capward-ignore <rule>: <reason>.',
      },
    ]);
  });

  it('show no secret of their reason', async () => {
    const reason = 'key AKIAIOSFODNN7EXAMPLE1 is dead';
    const { findings, ignores } = await audit({}, [comment({ reason })]);
    expect(JSON.stringify([findings, ignores])).not.toContain('IOSFODNN7EXAMPLE1');
  });
});

describe('the policy of a configuration', () => {
  const ignore = { file: 'capward.config.json', line: 3, rules: ['token-in-log'], reason: 'why' };

  it('ignores by path and rule', async () => {
    const matches = (file: string) => file.startsWith('src/');
    expect(suppressed(await audit({ ignores: [{ ...ignore, matches }] }))).toEqual(['src/a.ts:9 config why']);
    expect(suppressed(await audit({ ignores: [{ ...ignore, rules: [], matches }] }))).toHaveLength(2);
    const { ignores } = await audit({ ignores: [{ ...ignore, matches: () => false }] });
    expect(ignores).toEqual([
      { by: 'config', file: 'capward.config.json', line: 3, rule: 'token-in-log', reason: 'why', used: false },
    ]);
  });

  it('grades by rule, the innermost folder first', async () => {
    const { findings, summary } = await audit({
      severities: [
        { folder: 'apps/shop', byRule: { 'token-in-web-storage': 'info' } },
        { folder: '.', byRule: { 'token-in-web-storage': 'low', 'token-in-log': 'off' } },
      ],
    });
    expect(findings.map(({ location, severity }) => [location.file, severity])).toEqual([
      ['apps/shop/src/a.ts', 'info'],
      ['src/a.ts', 'low'],
    ]);
    expect(summary.bySeverity).toEqual({ critical: 0, high: 0, medium: 0, low: 1, info: 1 });
    expect(summary.byRule).toEqual({ 'token-in-web-storage': 2 });
  });
});
