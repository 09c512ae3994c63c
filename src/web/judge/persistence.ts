import type { ts } from 'ts-morph';
import type { Library, Persistence } from '../../catalogue/library.js';
import type { Medium } from '../../catalogue/medium.js';
import type { SecretKind } from '../../catalogue/secret.js';
import type { Project } from '../../project/project.js';
import type { Analysis } from '../program/analysis.js';
import { slotValues } from '../program/symbols/slots.js';
import { resolveKey } from '../program/values/keys.js';
import { protectionOf, protectionWith } from '../protection.js';
import { findPersistenceSites, type PersistenceSite } from '../storage/persistence/persistence-sites.js';
import type { Place } from '../storage/persistence/places.js';
import { meets, settledPlace } from '../storage/persistence/settings.js';
import { statesOf } from '../storage/persistence/state.js';
import type { FlowStep, TokenFlow } from '../token-flow.js';
import { calledOn } from './called-on.js';
import { type PersistedSecret, persistedSecret, sealOf } from './evidence/persisted-secret.js';
import type { WriteOutcome } from './write-flows.js';

type Kept = Pick<TokenFlow, 'subject' | 'key' | 'medium' | 'location'>;

/** Steps of the flow that stands for an instance of an SDK. */
type Instances = Map<string, FlowStep[]>;

/** Judges what SDKs and state libraries store by themselves, as the app configures them. */
export function persistenceFlows(project: Project, analysis: Analysis, outcome: WriteOutcome): void {
  const decided = new Map<Library, Set<ts.Node>>();
  const instances: Instances = new Map();
  for (const site of findPersistenceSites(project, analysis)) {
    const known = decided.get(site.library) ?? new Set();
    decided.set(site.library, known);
    if (!known.has(site.matched) && judgeSite(analysis, site, instances, outcome)) known.add(site.matched);
  }
}

/** False when this persistence does not apply to the code: no setting matched, or the call has another shape. */
function judgeSite(analysis: Analysis, site: PersistenceSite, instances: Instances, outcome: WriteOutcome): boolean {
  const { persistence, matched } = site;
  const states = statesOf(analysis, matched, persistence.holds);
  if (persistence.holds !== 'session' && 'state' in persistence.holds && states.length === 0) return false;
  const settled = settledPlace(analysis, matched, persistence.settings ?? [], null);
  const medium = settled === 'unresolved' || settled === undefined ? persistence.medium : (settled?.medium ?? null);
  if (settled === undefined && medium === null) return false;
  const where = calledOn(analysis, matched, null);
  if (settled === null || medium === null || where === 'never') return true;
  const key = keyOf(analysis, site);
  const secret = persistence.holds === 'session' ? null : persistedSecret(analysis, site, states, key);
  if (persistence.holds === 'session' || secret !== null)
    report(analysis, site, { key, medium, settled, where, secret }, instances, outcome);
  return true;
}

/** What has been found out about a site. */
interface Judged {
  readonly key: string | null;
  readonly medium: Medium;
  readonly settled: Place | 'unresolved' | undefined;
  readonly where: TokenFlow['runsOn'];
  /** The secret in the state; `null` for the session of an SDK. */
  readonly secret: PersistedSecret | null;
}

function report(
  analysis: Analysis,
  site: PersistenceSite,
  judged: Judged,
  instances: Instances,
  outcome: WriteOutcome,
): void {
  const { key, medium, settled, where, secret } = judged;
  const kept: Kept = {
    subject: {
      kind: secret?.kind ?? kindOf(analysis, site),
      name: secret?.name ?? 'session',
    },
    key,
    medium,
    location: analysis.world.locate(site.matched),
  };
  const confidence = settled === 'unresolved' ? 'low' : (secret?.confidence ?? 'high');
  const steps = secret?.steps ?? [{ ...kept.location, note: `stored by ${site.library.title}` }];
  if (joinsInstance(instances, site.persistence, kept, where, steps)) return;
  const seal = sealOf(analysis, site) ?? (typeof settled === 'object' ? settled.weakness : null);
  const weakness = seal === 'sealed' ? null : seal;
  const protection = seal === 'sealed' ? 'encrypted' : protectionWith(medium, weakness);
  if (confidence !== 'low') outcome.stored.push({ ...kept, protection });
  if (seal === 'sealed' || protectionOf(medium) !== 'none') return;
  outcome.flows.push({
    ...kept,
    via: secret === null ? 'sdk' : 'state',
    library: site.library.title,
    confidence,
    steps,
    runsOn: where,
    weakness,
    evidence: [evidenceOf(site, judged)],
  });
}

/** The most damaging token of the session that a library keeps. */
function kindOf(analysis: Analysis, { persistence: { kind, renews }, matched }: PersistenceSite): SecretKind {
  const isRenewed = renews !== undefined && meets(analysis, matched, renews);
  return isRenewed ? 'refresh-token' : (kind ?? 'refresh-token');
}

const evidenceOf = ({ library }: PersistenceSite, { settled, secret }: Judged): string =>
  secret?.evidence ??
  `${library.title} keeps the session there${settled === undefined ? ' by default' : ', as configured here'}.`;

/** Whether the session is that of an instance already reported; its flow then gets one more step. */
function joinsInstance(
  instances: Instances,
  { instance }: Persistence,
  { key, medium, location }: Kept,
  where: string,
  steps: FlowStep[],
): boolean {
  if (instance === undefined) return false;
  const id = [instance, key, medium, where].join(' ');
  const known = instances.get(id);
  if (known === undefined) instances.set(id, steps);
  else known.push({ ...location, note: 'uses the same session' });
  return known !== undefined;
}

function keyOf(analysis: Analysis, { persistence, matched }: PersistenceSite): string | null {
  const value = persistence.key === undefined ? undefined : slotValues(analysis, matched, persistence.key)[0];
  const text = value === undefined ? null : resolveKey(analysis, value.node, null, value.path).text;
  return text ?? persistence.defaultKey ?? null;
}
