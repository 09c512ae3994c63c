import { isExposure, type Medium } from '../catalogue/medium.js';
import type { SecretKind } from '../catalogue/secret.js';
import { type Severity, severities } from '../report/scales.js';
import type { TokenFlow } from '../web/token-flow.js';

/** What is exposed, when it lies readable in storage that survives a restart and is backed up. */
const worth: Record<SecretKind, Severity> = {
  'refresh-token': 'critical',
  password: 'critical',
  key: 'critical',
  'api-secret': 'critical',
  credentials: 'critical',
  pin: 'high',
  'access-token': 'high',
  session: 'high',
  'id-token': 'medium',
  'oauth-code': 'low',
  'one-time-token': 'low',
  'push-token': 'info',
};

/** Steps down the scale for media that are read by fewer, up for those read by more. */
const stepsDown: Partial<Record<Medium, number>> = {
  'session-storage': 1,
  log: 1,
  url: 1,
  clipboard: 1,
  'external-file': -1,
};

/** What is exposed × where × reach. */
export function severityOf(
  flow: Pick<TokenFlow, 'medium' | 'runsOn' | 'isLastResort'> & { subject: { kind: SecretKind } },
): Severity {
  const severity = severityIn(flow.medium, flow.subject.kind);
  if (flow.runsOn === 'web') return milder(severity, 'low');
  return flow.isLastResort ? milder(severity, 'medium') : severity;
}

/** The policy in words, for the documentation of a rule that judges `media`. */
export function severityPolicy(media: readonly Medium[]): string {
  const [usual, ...others] = media;
  if (usual === undefined) return '';
  const exceptions = others.filter((medium) => stepsOf(medium) !== stepsOf(usual));
  return [
    `${kindsBySeverity(usual)}.`,
    ...exceptions.map(
      (medium) => `In \`${medium}\` one step ${stepsOf(medium) > stepsOf(usual) ? 'lower' : 'higher'}.`,
    ),
    `Code that only runs in a browser: at most low${isExposure(usual) ? '' : '; after a secure store failed: at most medium'}.`,
  ].join(' ');
}

/** Severity of an access token there: the ordinary case. */
export const ordinarySeverity = (medium: Medium): Severity => severityIn(medium, 'access-token');

function severityIn(medium: Medium, kind: SecretKind): Severity {
  const index = severities.indexOf(worth[kind]);
  // A push token only lets its sender send: no medium makes it worse or better.
  if (worth[kind] === 'info') return 'info';
  const lowest = severities.indexOf('low');
  return severities[Math.min(Math.max(index + stepsOf(medium), 0), lowest)] ?? 'low';
}

const stepsOf = (medium: Medium): number => stepsDown[medium] ?? 0;

const milder = (a: Severity, b: Severity): Severity => (severities.indexOf(a) > severities.indexOf(b) ? a : b);

function kindsBySeverity(medium: Medium): string {
  const kinds = Object.keys(worth).filter((name): name is SecretKind => name in worth);
  return severities
    .map((severity) => ({ severity, kinds: kinds.filter((kind) => severityIn(medium, kind) === severity) }))
    .filter((group) => group.kinds.length > 0)
    .map((group) => `${group.severity}: ${group.kinds.join(', ')}`)
    .join('; ');
}
