import { describe, expect, it } from 'vitest';
import { runAudit } from '../../src/audit.js';
import { exitCodeOf } from '../../src/cli/exit-code.js';
import type { Diagnostic } from '../../src/project/diagnostic.js';
import type { Severity } from '../../src/report/scales.js';
import { factsOf, flowOf, projectOf, readersOf } from '../report/sample.js';
import { run } from './capture.js';

const project = projectOf({ 'src/login.ts': '' });
const auditing = async (argv: readonly string[], severityFlow = flowOf()) =>
  (await run(argv, { project, facts: factsOf([severityFlow]) })).exitCode;

const limits = { failOn: 'high', maxFindings: 0 } as const;

describe('exitCodeOf', () => {
  it.each<[Severity, Severity | 'none', number]>([
    ['critical', 'high', 1],
    ['high', 'high', 1],
    ['medium', 'high', 0],
    ['medium', 'medium', 1],
    ['info', 'info', 1],
    ['info', 'low', 0],
    ['critical', 'none', 0],
  ])('a %s finding with --fail-on %s gives %i', async (severity, failOn, code) => {
    const { report } = await runAudit(readersOf([project], factsOf([flowOf()])), '/app');
    const findings = report.findings.map((finding) => ({ ...finding, severity }));
    expect(exitCodeOf({ findings, diagnostics: [] }, { failOn, maxFindings: 0 })).toBe(code);
  });

  it.each<[Diagnostic['kind'], number]>([
    ['unreadable', 3],
    ['unparsable', 3],
    ['rule-failed', 3],
    ['skipped', 0],
    ['bound-reached', 0],
    ['unresolved', 0],
  ])('a note of kind %s gives %i', (kind, code) => {
    expect(exitCodeOf({ findings: [], diagnostics: [{ kind, file: 'a.ts', message: '' }] }, limits)).toBe(code);
  });
});

describe('the exit code of an audit', () => {
  it('is 1 for findings, also when the audit is incomplete', async () => {
    const diagnostics = [{ kind: 'unparsable', file: 'a.ts', message: '' }] as const;
    expect((await run([], { project, facts: { ...factsOf([flowOf()]), diagnostics } })).exitCode).toBe(1);
    expect((await run([], { project, facts: { ...factsOf([]), diagnostics } })).exitCode).toBe(3);
  });

  it('does not count findings below the thresholds', async () => {
    expect(await auditing([])).toBe(1);
    expect(await auditing([], flowOf({ confidence: 'low' }))).toBe(0);
    expect(await auditing(['--min-confidence', 'low'], flowOf({ confidence: 'low' }))).toBe(1);
    expect(await auditing(['--min-confidence', 'high'], flowOf({ confidence: 'medium' }))).toBe(0);
    expect(await auditing(['--fail-on', 'low', '--min-severity', 'critical'])).toBe(0);
    expect(await auditing(['--fail-on', 'none'])).toBe(0);
  });

  it('is the same for every format', async () => {
    expect(await auditing(['--format', 'json'])).toBe(1);
    expect(await auditing(['--format', 'json', '--fail-on', 'critical'])).toBe(0);
  });

  it('does not count ignored rules', async () => {
    expect(await auditing(['--ignore-rule', 'token-in-web-storage'])).toBe(0);
    expect(await auditing(['--rule', 'token-in-log'])).toBe(0);
    expect(await auditing(['--rule', 'token-in-log', '--rule', 'token-in-web-storage'])).toBe(1);
  });
});
