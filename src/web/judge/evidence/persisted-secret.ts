import { ts } from 'ts-morph';
import { secretTitle } from '../../../catalogue/secret.js';
import type { Analysis } from '../../program/analysis.js';
import { declarationOf } from '../../program/symbols/call-targets.js';
import { constant, slotValues } from '../../program/symbols/slots.js';
import type { PersistenceSite } from '../../storage/persistence/persistence-sites.js';
import { type KeptMember, keptMembers, type State } from '../../storage/persistence/state.js';
import type { FlowStep, TokenFlow } from '../../token-flow.js';
import { keyAtHand } from '../../trace/ciphers.js';

/** The most telling secret in the part of the state that is kept. */
export function keptSecret(
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
export function stepsToPersistence(analysis: Analysis, site: PersistenceSite, member: KeptMember | null): FlowStep[] {
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
