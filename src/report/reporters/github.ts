import { escapeControl } from '../escape.js';
import { isOpen } from '../open-findings.js';
import type { Finding, Report } from '../report.js';
import type { Severity } from '../scales.js';
import { plural } from './plural.js';
import type { ReporterOptions } from './reporter.js';
import { select } from './selection.js';
import { gapsOf, totals } from './totals.js';

type Command = 'error' | 'warning' | 'notice';

const commands: readonly Command[] = ['error', 'warning', 'notice'];

const commandOf: Record<Severity, Command> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
};

/** GitHub shows ten annotations of each type per step, and drops the others without a word. */
const mostOfCommand = 10;
/** One warning is kept for an incomplete audit, one notice for what is left out. */
const mostFindings: Record<Command, number> = {
  error: mostOfCommand,
  warning: mostOfCommand - 1,
  notice: mostOfCommand - 1,
};

/** Annotations of a workflow run, for what is open in it; the gravest, and a line on the rest. */
export function renderGithub(report: Report, { thresholds }: ReporterOptions): string {
  const { shown, ignored } = select(report, thresholds);
  const open = shown.filter(isOpen);
  const annotated = commands.flatMap((command) =>
    open.filter(({ severity }) => commandOf[severity] === command).slice(0, mostFindings[command]),
  );
  const gaps = gapsOf(report.diagnostics).length;
  const left = [
    ...(open.length > annotated.length
      ? [`${plural(open.length - annotated.length, 'more finding')} without annotation`]
      : []),
    ...(shown.length > open.length ? [`${shown.length - open.length} known or outside the changed lines`] : []),
    ...(ignored.length > 0 ? [`${ignored.length} ignored`] : []),
  ];
  return [
    ...annotated.map(annotation),
    ...(gaps > 0
      ? [`::warning title=capward::The audit is incomplete: ${plural(gaps, 'file or rule', 'files or rules')} failed.`]
      : []),
    ...(open.length > annotated.length ? [`::notice title=capward::${left.join(', ')}.`] : []),
    `capward: ${totals(shown)}${left.length > 0 ? ` (${left.join(', ')})` : ''}`,
    '',
  ].join('\n');
}

function annotation({ severity, title, message, remedy, rule, location }: Finding): string {
  const { file, line, column, endLine } = location;
  const properties = [
    ['file', file],
    ['line', String(line)],
    ['endLine', String(endLine)],
    // GitHub refuses columns of a span of several lines.
    ...(line === endLine ? [['col', String(column)]] : []),
    ['title', `${title} (${severity}, ${rule})`],
  ];
  const list = properties.map(([name, value = '']) => `${name}=${property(value)}`).join(',');
  return `::${commandOf[severity]} ${list}::${data(message)}%0A%0A${data(remedy)}`;
}

/** As the runner reads it back; control characters that are left would drive the log. */
const data = (text: string): string => escapeControl(text).replaceAll('%', '%25');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
