import { resolve } from 'node:path';
import { compareToBaseline, updatedBaseline } from '../policy/baseline/baseline.js';
import { markChanged } from '../policy/changes/changes.js';
import { escapeControl } from '../report/escape.js';
import type { Report } from '../report/report.js';
import { selectRules } from '../rules/select-rules.js';
import type { AuditFlags } from './audit-flags.js';
import { readBaseline, writeBaseline } from './baseline-file.js';
import { isComplete } from './exit-code.js';
import type { Terminal } from './terminal.js';
import { UserError } from './user-error.js';

/** Marks the findings of a finished audit. */
export type Decide = (report: Report) => Report;

/** Marks what the baseline holds; updates it when asked to. What can be wrong with it is found before the audit. */
export async function baselineDecision(flags: AuditFlags, { stderr, cwd }: Terminal): Promise<Decide> {
  const { baseline: file, updateBaseline: isUpdate = false } = flags;
  if (file === undefined) {
    if (isUpdate) throw new UserError('--update-baseline needs --baseline <file>.', 'Name the file to write.');
    return (report) => report;
  }
  const path = resolve(cwd, file);
  const previous = await readBaseline(path, isUpdate);
  const ran = selectRules(flags.rule ?? [], flags.ignoreRule ?? []).map(({ id }) => id);
  if (!isUpdate) return (report) => compareToBaseline(report, previous, ran);
  return (report) => {
    const next = updatedBaseline(report, previous, { ran, isComplete: isComplete(report) });
    writeBaseline(path, next);
    stderr.write(`Wrote ${next.findings.length} known findings to ${escapeControl(file)}.\n`);
    return compareToBaseline(report, next, ran);
  };
}

/**
 * Marks what touches lines changed since a revision. git is asked before the audit, so that a wrong one costs no time.
 */
export async function changesDecision({ since }: AuditFlags, directory: string, { env }: Terminal): Promise<Decide> {
  if (since === undefined) return (report) => report;
  const { changesSince } = await import('./changes-since.js');
  const changes = await changesSince(since, directory, env);
  return (report) => markChanged(report, changes);
}
