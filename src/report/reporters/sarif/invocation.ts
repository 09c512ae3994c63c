import type { Invocation, Notification, ReportingConfiguration, ReportingDescriptor } from 'sarif';
import type { DiagnosticKind } from '../../../project/diagnostic.js';
import type { Report } from '../../report.js';
import { artifactLocation, plainMessage } from './location.js';

interface Kind {
  readonly what: string;
  readonly meaning: string;
  readonly level: NonNullable<ReportingConfiguration['level']>;
}

const kinds: Record<DiagnosticKind | 'unused-ignore' | 'stale-baseline', Kind> = {
  unreadable: {
    what: 'A file could not be read.',
    meaning: 'What it holds was not audited. Make it readable for the audit.',
    level: 'error',
  },
  unparsable: {
    what: 'A file could not be parsed.',
    meaning: 'What it holds was not audited. Correct its syntax.',
    level: 'error',
  },
  'rule-failed': {
    what: 'A rule failed.',
    meaning: 'Its findings are missing. This is a defect of capward.',
    level: 'error',
  },
  'bound-reached': {
    what: 'A bound that keeps the audit fast was reached.',
    meaning: 'Code of unusual size or shape was not followed to its end.',
    level: 'warning',
  },
  'invalid-ignore': {
    what: 'An ignore comment does not do what it was meant to.',
    meaning: 'Write the id of a rule and a reason.',
    level: 'warning',
  },
  skipped: { what: 'A file was left out.', meaning: 'Generated, vendored and minified files are.', level: 'note' },
  unresolved: {
    what: 'A reference could not be resolved.',
    meaning: 'The code behind it was not followed.',
    level: 'note',
  },
  'unused-ignore': {
    what: 'An ignore has nothing to ignore.',
    meaning: 'Remove it, so that it does not hide a later finding.',
    level: 'note',
  },
  'stale-baseline': {
    what: 'An entry of the baseline matches nothing any more.',
    meaning: 'Update the baseline, so that the finding does not come back unseen.',
    level: 'note',
  },
};

/** What the notifications of this report are about. */
export function sarifNotifications({ diagnostics, ignores, baseline }: Report): ReportingDescriptor[] {
  const used = new Set<string>(diagnostics.map(({ kind }) => kind));
  if (ignores.some((ignore) => !ignore.used)) used.add('unused-ignore');
  if (baseline?.stale.length) used.add('stale-baseline');
  return Object.entries(kinds)
    .filter(([id]) => used.has(id))
    .map(([id, { what, meaning, level }]) => ({
      id,
      shortDescription: { text: what },
      fullDescription: { text: `${what} ${meaning}` },
      help: { text: meaning },
      defaultConfiguration: { level },
    }));
}

export function sarifInvocation({ startedAt, durationMs, diagnostics, ignores, baseline }: Report): Invocation {
  return {
    executionSuccessful: diagnostics.every(({ kind }) => kind !== 'rule-failed'),
    startTimeUtc: startedAt,
    endTimeUtc: new Date(Date.parse(startedAt) + durationMs).toISOString(),
    toolExecutionNotifications: [
      ...diagnostics.map(({ kind, file, message }) => notification(kind, message, file)),
      ...ignores
        .filter(({ used }) => !used)
        .map(({ rule, file, line }) =>
          notification(
            'unused-ignore',
            `The ignore of ${rule ?? 'all rules'} in line ${line} has nothing to ignore.`,
            file,
          ),
        ),
      // Not results of state `absent`: code scanning does not read the state and would open an alert for each.
      ...(baseline?.stale ?? []).map(({ rule, file }) =>
        notification('stale-baseline', `The baseline holds a finding of ${rule} that is gone.`, file),
      ),
    ],
  };
}

const notification = (id: keyof typeof kinds, message: string, file: string): Notification => ({
  descriptor: { id },
  level: kinds[id].level,
  message: { text: plainMessage(message) },
  ...(file === '' ? {} : { locations: [{ physicalLocation: { artifactLocation: artifactLocation(file) } }] }),
});
