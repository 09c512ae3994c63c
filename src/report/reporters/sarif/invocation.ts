import type { Invocation, Notification, ReportingConfiguration, ReportingDescriptor } from 'sarif';
import type { DiagnosticKind } from '../../../project/diagnostic.js';
import type { Report } from '../../report.js';
import { artifactLocation, plainMessage } from './location.js';

const kinds: Record<DiagnosticKind, { text: string; level: NonNullable<ReportingConfiguration['level']> }> = {
  unreadable: { text: 'A file could not be read.', level: 'error' },
  unparsable: { text: 'A file could not be parsed.', level: 'error' },
  'rule-failed': { text: 'A rule failed, so that its findings are missing.', level: 'error' },
  'bound-reached': { text: 'A bound that keeps the audit fast was reached.', level: 'warning' },
  'invalid-ignore': { text: 'An ignore comment does not do what it was meant to.', level: 'warning' },
  skipped: { text: 'A file was left out on purpose.', level: 'note' },
  unresolved: { text: 'A reference could not be resolved.', level: 'note' },
};

const staleId = 'stale-baseline';

/** What the notifications of this report are about. */
export function sarifNotifications(report: Report): ReportingDescriptor[] {
  const used = new Set(report.diagnostics.map(({ kind }) => kind));
  const descriptors = Object.entries(kinds)
    .filter(([kind]) => [...used].some((each) => each === kind))
    .map(([id, { text, level }]) => ({ id, shortDescription: { text }, defaultConfiguration: { level } }));
  const stale = { id: staleId, shortDescription: { text: 'An entry of the baseline that nothing matches any more.' } };
  return report.baseline?.stale.length ? [...descriptors, stale] : descriptors;
}

export function sarifInvocation({ startedAt, durationMs, diagnostics, baseline }: Report, base: string): Invocation {
  return {
    executionSuccessful: diagnostics.every(({ kind }) => kind !== 'rule-failed'),
    startTimeUtc: startedAt,
    endTimeUtc: new Date(Date.parse(startedAt) + durationMs).toISOString(),
    toolExecutionNotifications: [
      ...diagnostics.map(({ kind, file, message }) => notification(kind, kinds[kind].level, message, file, base)),
      // Not results of state `absent`: code scanning does not read the state and would open an alert for each.
      ...(baseline?.stale ?? []).map(({ rule, file }) =>
        notification(staleId, 'note', `The baseline holds a finding of ${rule} that is gone.`, file, base),
      ),
    ],
  };
}

const notification = (
  id: string,
  level: NonNullable<Notification['level']>,
  message: string,
  file: string,
  base: string,
): Notification => ({
  descriptor: { id },
  level,
  message: { text: plainMessage(message) },
  ...(file === '' ? {} : { locations: [{ physicalLocation: { artifactLocation: artifactLocation(base, file) } }] }),
});
