import { ts } from 'ts-morph';
import type { Library, Persistence } from '../../catalogue/library.js';
import { secretTitle } from '../../catalogue/secret.js';
import type { Project } from '../../project/project.js';
import { filesMentioning } from '../prefilter.js';
import type { FlowStep, TokenFlow } from '../token-flow.js';
import { usesOf } from './addresses.js';
import type { Analysis } from './analysis.js';
import { keyAtHand } from './ciphers.js';
import { declarationOf } from './functions.js';
import { runsOn } from './guards.js';
import { resolveKey } from './keys.js';
import { protectionOf } from './protection.js';
import { settledMedium } from './settings.js';
import { constant, type Matched, slotValues } from './slots.js';
import { keptMembers, type State, statesOf } from './state.js';
import type { SecretMember } from './type-evidence.js';
import type { WriteOutcome } from './write-flows.js';

/** A place where the app hands sessions or state to a library that stores them. */
interface Site {
  readonly library: Library;
  readonly persistence: Persistence;
  readonly matched: Matched;
}

type Kept = Pick<TokenFlow, 'subject' | 'key' | 'medium' | 'location'>;

/** Steps of the flow that stands for an instance of an SDK. */
type Instances = Map<string, FlowStep[]>;

/** Judges what SDKs and state libraries store by themselves, as the app configures them. */
export function persistenceFlows(project: Project, analysis: Analysis, outcome: WriteOutcome): void {
  const decided = new Map<Library, Set<ts.Node>>();
  const instances: Instances = new Map();
  const sites = sitesOf(project, analysis).sort(
    (a, b) => Number(isInMember(a.matched)) - Number(isInMember(b.matched)),
  );
  for (const site of sites) {
    const known = decided.get(site.library) ?? new Set();
    decided.set(site.library, known);
    if (!known.has(site.matched) && judgeSite(analysis, site, instances, outcome)) known.add(site.matched);
  }
}

function sitesOf(project: Project, analysis: Analysis): Site[] {
  return analysis.roles.libraries.flatMap((library) =>
    (library.persists ?? []).flatMap((persistence) => {
      const uses = usesOf(analysis, persistence.at, library.id);
      if (uses.length === 0 || yields(analysis, persistence) || !isUsed(project, persistence)) return [];
      return uses.map((matched) => ({ library, persistence, matched }));
    }),
  );
}

/** Modules, providers and top-level code set an SDK up; members of classes ask for what is there. */
function isInMember(node: ts.Node): boolean {
  for (let current = node; current !== undefined; current = current.parent) if (ts.isClassElement(current)) return true;
  return false;
}

/** The app decides the storage at another call of the same library. */
const yields = (analysis: Analysis, persistence: Persistence): boolean =>
  (persistence.yieldsTo ?? []).some((address) => usesOf(analysis, address).length > 0);

/** Whether the app signs in through the SDK, or has the plugin installed that makes an option work. */
function isUsed(project: Project, { signIn }: Persistence): boolean {
  if (signIn === undefined) return true;
  const pattern = new RegExp(signIn.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
  return filesMentioning(project, pattern, () => false).length > 0;
}

/** False when this persistence does not apply to the code: no setting matched, or the call has another shape. */
function judgeSite(analysis: Analysis, site: Site, instances: Instances, outcome: WriteOutcome): boolean {
  const { persistence, matched } = site;
  const states = statesOf(analysis, matched, persistence.holds);
  if (persistence.holds !== 'session' && 'state' in persistence.holds && states.length === 0) return false;
  const settled = settledMedium(analysis, matched, persistence.settings ?? [], null);
  const medium = settled === 'unresolved' || settled === undefined ? persistence.medium : settled;
  if (settled === undefined && medium === null) return false;
  const where = runsOn(analysis, matched, null);
  if (settled === null || medium === null || where === 'never') return true;
  const key = keyOf(analysis, site);
  const member = persistence.holds === 'session' ? null : keptMember(analysis, site, states, key);
  if (persistence.holds !== 'session' && member === null) return true;
  const confidence = settled === 'unresolved' ? 'low' : member === null ? 'high' : 'medium';
  const seal = sealOf(analysis, site);
  const kept: Kept = {
    subject: {
      kind: member?.kind ?? persistence.kind ?? 'refresh-token',
      name: member?.path.join('.') ?? 'session',
    },
    key,
    medium,
    location: analysis.world.locate(matched),
  };
  const protection = seal === 'sealed' ? 'encrypted' : protectionOf(medium);
  const steps = stepsOf(analysis, site, member);
  if (joinsInstance(instances, persistence, kept, where, steps)) return true;
  if (confidence !== 'low') outcome.stored.push({ ...kept, protection });
  if (protection !== 'none') return true;
  outcome.flows.push({
    ...kept,
    via: member === null ? 'sdk' : 'state',
    library: site.library.id,
    confidence,
    steps,
    runsOn: where,
    weakness: seal === 'sealed' ? null : seal,
    evidence: [
      member === null
        ? `${site.library.title} keeps the session there${settled === undefined ? ' by default' : ', as configured here'}.`
        : `The persisted state has the member "${kept.subject.name}".`,
    ],
  });
  return true;
}

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

function keyOf(analysis: Analysis, { persistence, matched }: Site): string | null {
  const value = persistence.key === undefined ? undefined : slotValues(analysis, matched, persistence.key)[0];
  const text = value === undefined ? null : resolveKey(analysis, value.node, null, value.path).text;
  return text ?? persistence.defaultKey ?? null;
}

/** Transforms that encrypt the whole state: out of reach, with a key that is at hand, or none. */
function sealOf(analysis: Analysis, { persistence, matched }: Site): 'sealed' | TokenFlow['weakness'] {
  let weakest: 'sealed' | TokenFlow['weakness'] = null;
  for (const slot of persistence.transforms ?? []) {
    for (const value of slotValues(analysis, matched, slot)) {
      const call = constant(analysis, value)?.node;
      if (call === undefined || !ts.isCallExpression(call)) continue;
      for (const { entry } of analysis.roles.of('ciphers', declarationOf(analysis, call)))
        weakest = keyAtHand(analysis, call, entry.key, null) ?? 'sealed';
    }
  }
  return weakest;
}

/** The most telling secret in the part of the state that is kept. */
function keptMember(
  analysis: Analysis,
  { persistence, matched }: Site,
  states: readonly State[],
  key: string | null,
): SecretMember | null {
  const names = [...(key === null ? [] : [key]), ...heldAs(matched)];
  const members = states.flatMap((state) =>
    keptMembers(analysis, matched, persistence, state, [...names, ...nameOf(state.node)]),
  );
  return (
    members.sort((a, b) => a.path.length - b.path.length || kinds.indexOf(a.kind) - kinds.indexOf(b.kind))[0] ?? null
  );
}

/** From the most to the least damaging. */
const kinds = Object.keys(secretTitle);

/** The variable that holds what a call makes: `refreshTokenState` of `const refreshTokenState = atom(…)`. */
const heldAs = ({ parent }: ts.Node): readonly string[] =>
  ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? [parent.name.text] : [];

/** Effector and others mark stores with a dollar sign. */
const nameOf = (node: ts.Node): readonly string[] => (ts.isIdentifier(node) ? [node.text.replace(/^\$/, '')] : []);

/** From where the secret is set over the declaration of the state to the library that stores it. */
function stepsOf(analysis: Analysis, site: Site, member: SecretMember | null): FlowStep[] {
  const { world, index } = analysis;
  const steps: FlowStep[] = [];
  const declared = member?.declaration;
  if (declared !== undefined && world.unitOf(declared) !== undefined) {
    for (const assignment of index.assignments.get(member?.path.at(-1) ?? '') ?? []) {
      if (steps.length < maxAssignments && assignment.getSourceFile() === declared.getSourceFile())
        steps.push({ ...world.locate(assignment), note: 'set here' });
    }
    steps.push({ ...world.locate(declared), note: `"${member?.path.join('.')}" is part of the state` });
  }
  return [...steps, { ...world.locate(site.matched), note: `stored by ${site.library.title}` }];
}

const maxAssignments = 3;
