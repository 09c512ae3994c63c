import { ts } from 'ts-morph';
import { type SecretKind, secretTitle } from '../../../catalogue/secret.js';
import type { Analysis } from '../../program/analysis.js';
import { declarationOf } from '../../program/symbols/call-targets.js';
import { constant, slotValues } from '../../program/symbols/slots.js';
import { openMembers } from '../../storage/persistence/open-members.js';
import type { PersistenceSite } from '../../storage/persistence/persistence-sites.js';
import { type KeptMember, keptMembers, letThrough, type State } from '../../storage/persistence/state.js';
import type { Confidence, FlowStep, TokenFlow } from '../../token-flow.js';
import { keyAtHand } from '../../trace/ciphers.js';
import { stepsTo } from '../flow-steps.js';
import { filledSecret } from './filled-state.js';
import { readSecrets } from './read-state.js';

/** A secret in a state that is kept, and what tells of it. */
export interface PersistedSecret {
  readonly kind: SecretKind;
  readonly name: string;
  readonly confidence: Confidence;
  readonly evidence: string;
  readonly steps: FlowStep[];
}

/** The most telling secret in the part of the state that is kept: by its type, or else by what the app fills it with. */
export function persistedSecret(
  analysis: Analysis,
  site: PersistenceSite,
  states: readonly State[],
  key: string | null,
): PersistedSecret | null {
  const member = keptSecret(analysis, site, states, key);
  if (member === null) return filledIn(analysis, site, states);
  const name = member.path.join('.');
  return {
    kind: member.kind,
    name,
    confidence: 'medium',
    evidence: member.bare
      ? `The persisted state is called "${name}".`
      : `The persisted state has the member "${name}".`,
    steps: stepsToPersistence(analysis, site, member),
  };
}

/** Where the type of a state names none: what the app fills its members with, or else reads out of them. */
function filledIn(analysis: Analysis, site: PersistenceSite, states: readonly State[]): PersistedSecret | null {
  const { matched, persistence, library } = site;
  const open = letThrough(
    analysis,
    matched,
    persistence,
    states.flatMap((state) => openMembers(analysis, state)),
  );
  const stored = [matched, `stored by ${library.title}`] as const;
  const filled = filledSecret(analysis, site, open);
  if (filled !== null) {
    const { member, verdict } = filled;
    const name = member.path.join('.');
    return {
      ...verdict,
      evidence: `The persisted state has it in the member "${name}". ${verdict.evidence}`,
      steps: stepsTo(analysis, verdict, [[member.declaration, `"${name}" is part of the state`], stored]),
    };
  }
  const [found] = readSecrets(analysis, open);
  if (found === undefined) return null;
  const { member, kind, read } = found;
  const name = [...member.path, found.name].join('.');
  const places = [
    [member.declaration, `"${member.path.join('.')}" is part of the state`],
    [read, 'read as a secret'],
    stored,
  ] as const;
  return {
    kind,
    name,
    confidence: 'medium',
    evidence: `The app reads "${name}" out of the persisted state.`,
    steps: places.map(([node, note]) => ({ ...analysis.world.locate(node), note })),
  };
}

function keptSecret(
  analysis: Analysis,
  { persistence, matched }: PersistenceSite,
  states: readonly State[],
  key: string | null,
): KeptMember | null {
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

/** Transforms that encrypt the whole state: out of reach, with a key that is at hand, or none. */
export function sealOf(
  analysis: Analysis,
  { persistence, matched }: PersistenceSite,
): 'sealed' | TokenFlow['weakness'] {
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

/** From where the secret is set over the declaration of the state to the library that stores it. */
function stepsToPersistence(analysis: Analysis, site: PersistenceSite, { declaration, path }: KeptMember): FlowStep[] {
  const { world, index } = analysis;
  const steps: FlowStep[] = [];
  if (declaration !== undefined && world.unitOf(declaration) !== undefined) {
    for (const assignment of index.assignments.get(path.at(-1) ?? '') ?? []) {
      if (steps.length < maxAssignments && assignment.getSourceFile() === declaration.getSourceFile())
        steps.push({ ...world.locate(assignment), note: 'set here' });
    }
    steps.push({ ...world.locate(declaration), note: `"${path.join('.')}" is part of the state` });
  }
  return [...steps, { ...world.locate(site.matched), note: `stored by ${site.library.title}` }];
}

const maxAssignments = 3;
