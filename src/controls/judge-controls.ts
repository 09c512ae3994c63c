import type { NewFinding } from '../report/build-report.js';
import { compareLocations } from '../report/order.js';
import type { Control } from '../report/report.js';
import { isAtLeast, severities } from '../report/scales.js';
import type { Facts } from '../rules/facts.js';
import { rules } from '../rules/index.js';
import { hasAuthentication } from './authentication.js';
import { type ControlDefinition, notApplicable, unknown, type Verdict } from './control.js';
import { controls } from './index.js';

/** What the rules made of the facts. */
export interface Judged {
  /** Those of every rule, also of rules that the report leaves out. */
  readonly findings: readonly NewFinding[];
  /** Ids of rules that broke: they cannot vouch for anything. */
  readonly failed: readonly string[];
}

/** The scorecard of one app. */
export function judgeControls(facts: Facts, judged: Judged): Control[] {
  const isConcerned = hasAuthentication(facts);
  const unseen = isConcerned ? undefined : codeElsewhere(judged);
  return controls.map((control) => {
    const { status, reason, evidence } =
      isConcerned || unseen ? verdictOf(control, facts, judged, unseen) : noAuthentication;
    return {
      app: facts.app.root,
      id: control.id,
      title: control.title,
      status,
      reason,
      evidence: distinct(evidence),
      rules: rules.filter((rule) => control.isJudgedBy(rule)).map(({ id }) => id),
    };
  });
}

const noAuthentication = notApplicable('The app shows no sign of authentication, so it has no secrets to guard.');

/** The page that signs users in can be that of the server which the app shows. */
function codeElsewhere({ findings }: Judged): Verdict | undefined {
  const remote = findings.find(({ rule, severity }) => rule === remoteCode && isAtLeast(severities, severity, 'high'));
  return remote && unknown('The app shows the page of a server, whose code was not read.', [remote.location]);
}

const remoteCode = 'config-remote-server-url';

/** `unseen`: what is said where no finding speaks against the control, as the code that decides was not read. */
function verdictOf(
  control: ControlDefinition,
  facts: Facts,
  { findings, failed }: Judged,
  unseen: Verdict | undefined,
): Verdict {
  const against = findings.filter(
    (finding) =>
      finding.confidence !== 'low' &&
      finding.severity !== 'info' &&
      control.isJudgedBy({ id: finding.rule, references: finding.references }),
  );
  const grave = against.filter(({ severity }) => isAtLeast(severities, severity, 'medium'));
  if (grave.length > 0) return found('fail', control, grave);
  if (against.length > 0) return found('warn', control, against);
  if (unseen !== undefined) return unseen;
  const verdict = control.judge(facts);
  const broken = rules.find((rule) => failed.includes(rule.id) && control.isJudgedBy(rule));
  return broken && verdict.status === 'pass' ? unknown(`The rule ${broken.id} failed, so nobody looked.`) : verdict;
}

const found = (status: 'fail' | 'warn', { failure }: ControlDefinition, findings: readonly NewFinding[]): Verdict => ({
  status,
  reason: `${failure}: ${titlesOf(findings)}.`,
  evidence: findings.map(({ location }) => location),
});

/** `token in Preferences (2), token in a cookie` */
function titlesOf(findings: readonly NewFinding[]): string {
  const counts = new Map<string, number>();
  for (const { title } of findings) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].map(([title, count]) => lowerFirst(title) + (count > 1 ? ` (${count})` : '')).join(', ');
}

/** Names such as `NSAllowsArbitraryLoads` and `OAuth` keep their capitals. */
const lowerFirst = (text: string): string => text.replace(/^[A-Z](?=[a-z]+\b)/, (letter) => letter.toLowerCase());

/** The places to look at, each once, in the order of a report. */
const mostPlaces = 20;

function distinct(places: Verdict['evidence']): Verdict['evidence'] {
  const sorted = places
    .map(({ file, line, column, endLine, endColumn }) => ({ file, line, column, endLine, endColumn }))
    .sort(compareLocations);
  return sorted
    .filter((place, index) => index === 0 || compareLocations(place, sorted[index - 1] ?? place) !== 0)
    .slice(0, mostPlaces);
}
