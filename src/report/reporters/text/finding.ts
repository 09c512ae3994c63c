import type { Finding } from '../../report.js';
import type { RuleInfo } from '../../rule-info.js';
import { renderFrame } from './frame.js';
import type { Theme } from './theme.js';

export interface FindingContext {
  readonly theme: Theme;
  readonly rule: RuleInfo | undefined;
  /** Lines of the file, empty when it cannot be read any more. */
  readonly lines: readonly string[];
  readonly hasEvidence: boolean;
  /** The reasons of a rule are told once. */
  readonly isFirstOfRule: boolean;
}

export function renderFinding(finding: Finding, context: FindingContext): string[] {
  const { theme } = context;
  const { line, column } = finding.location;
  const place = `${finding.rule}, line ${line}:${column}, ${finding.confidence} confidence`;
  return [
    `  ${theme.severity[finding.severity](` ${finding.severity} `)} ${theme.strong(finding.title)}`,
    `    ${theme.faint(place)}`,
    ...closedBecause(finding).flatMap((reason) => theme.paragraph(reason, '    ', theme.good)),
    '',
    ...theme.paragraph(finding.message, '    '),
    '',
    ...renderFrame(context.lines, finding.location, theme),
    '',
    ...flowLines(finding, theme),
    ...(context.hasEvidence ? labelled('Evidence', finding.evidence.join(' '), theme) : []),
    ...adviceLines(finding, context),
    '',
  ];
}

/** Why a finding does not fail the run. */
function closedBecause({ suppressed, baseline, changed }: Finding): string[] {
  if (suppressed) {
    const source = suppressed.by === 'inline' ? 'a comment' : 'the configuration';
    return [`Ignored by ${source}: ${suppressed.reason}`];
  }
  if (baseline === 'known') return ['Known: the baseline holds it.'];
  return changed === false ? ['Not in changed code.'] : [];
}

export const renderFindingLine = ({ location, severity, rule, message }: Finding, theme: Theme): string =>
  `${theme.path(location.file)}:${location.line}:${location.column} ${theme.severity[severity](severity)} ${theme.plain(message)} ${theme.faint(rule)}`;

/** A single step is the finding itself. */
function flowLines({ flow }: Finding, theme: Theme): string[] {
  if (flow.length < 2) return [];
  const steps = flow.flatMap((step, index) => {
    const number = `${String(index + 1).padStart(6)}. `;
    const place = `${step.file}:${step.line}`;
    const [first = '', ...more] = theme.paragraph(`${place}  ${step.note}`, ' '.repeat(number.length));
    return [number + first.trimStart(), ...more];
  });
  return [`    ${theme.strong('How it gets there')}`, ...steps, ''];
}

function adviceLines({ rule, remedy }: Finding, { theme, rule: info, isFirstOfRule }: FindingContext): string[] {
  const more = labelled('More', `capward explain ${rule}`, theme);
  const isOwn = info !== undefined && remedy !== info.remedy;
  const why = isFirstOfRule && info ? labelled('Why', info.why, theme) : [];
  return [...why, ...(isFirstOfRule || isOwn ? labelled('Do', remedy, theme) : []), ...more];
}

function labelled(label: string, text: string, theme: Theme): string[] {
  if (text === '') return [];
  const indent = ' '.repeat(14);
  const [first = '', ...more] = theme.paragraph(text, indent);
  return [`    ${theme.strong(label.padEnd(10))}${first.slice(indent.length)}`, ...more];
}
