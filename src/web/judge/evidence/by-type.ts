import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { elementType, type SecretMember, secretMembers } from '../../program/secrets/type-evidence.js';
import { isAny, symbolOf } from '../../program/symbols/symbols.js';
import type { Confidence } from '../../token-flow.js';
import { isMissing } from '../../trace/replacers.js';
import type { Leaf } from '../../trace/trace.js';
import { isBlanked } from '../doubt/blanked.js';
import { isFormField } from '../doubt/form-fields.js';
import { isNeverReturned } from '../doubt/returned-members.js';
import { kinds, type Verdict } from '../verdict.js';
import { parametersFor } from './handed-to.js';

type Typed = Extract<Leaf, { kind: 'typed' }>;

/** The type of the stored value has a member that is a secret. */
export function fromType(analysis: Analysis, leaf: Leaf): Verdict | null {
  if (leaf.at.whole === leaf.node && leaf.at.path.length > 0) return null;
  const members = [leaf.at.whole, ...annotated(analysis, leaf), ...parametersFor(analysis, leaf)].flatMap((node) =>
    secretMembers(analysis, node),
  );
  return ofType(
    analysis,
    members.filter(
      (member) =>
        !isBlanked(analysis, leaf, member.path) && !(leaf.kind === 'typed' && isLeftOut(analysis, leaf, member)),
    ),
    leaf,
    'medium',
  );
}

/**
 * What a function is declared to give, and does not: what it reads back may have a member only when something that is
 * written has it.
 */
const isLeftOut = (analysis: Analysis, leaf: Typed, { path, optional }: SecretMember): boolean =>
  (optional && leaf.passedOn === 'from the slot') || isNeverReturned(analysis, leaf.node, path);

/** Where the value has a name on its way whose type the code states, though its origin has none. */
function annotated(analysis: Analysis, leaf: Leaf): readonly ts.Node[] {
  if (!isUntyped(analysis, leaf.at.whole)) return [];
  return leaf.at.names
    .map(({ node }) => node)
    .filter((node) => {
      const declaration = symbolOf(analysis, node)?.valueDeclaration;
      return (
        declaration !== undefined &&
        (ts.isVariableDeclaration(declaration) || ts.isParameter(declaration)) &&
        declaration.type !== undefined &&
        // `save(data: Session | Settings)`: it may be either.
        !isChoice(analysis, node)
      );
    });
}

/** Whether a type leaves open which of several objects a value is. */
function isChoice(analysis: Analysis, node: ts.Node): boolean {
  const { checker } = analysis.world;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
  return type.isUnion() && type.types.filter(({ flags }) => (flags & ts.TypeFlags.Object) !== 0).length > 1;
}

/** The most telling of the secrets that the type of a value has. */
export function ofType(
  analysis: Analysis,
  members: readonly SecretMember[],
  leaf: Leaf,
  confidence: Confidence,
): Verdict | null {
  const kept = members.filter(({ path }) => !isMissing(leaf.at, path));
  const fields = new Set(kept.filter((member) => isFormField(analysis, member, leaf)));
  const sorted = kept.sort(
    (a, b) =>
      Number(fields.has(a)) - Number(fields.has(b)) ||
      Number(a.optional) - Number(b.optional) ||
      a.path.length - b.path.length ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  );
  const best = sorted[0];
  if (best === undefined) return null;
  return {
    kind: best.kind,
    name: best.path.join('.'),
    confidence: fields.has(best) ? 'low' : confidence,
    evidence: `The type of the value has the member "${best.path.join('.')}".`,
    leaf,
    member: best,
  };
}

/** Whether the code does not say what a value is, or what a request or another container brings. */
export function isUntyped(analysis: Analysis, node: ts.Node): boolean {
  const { checker } = analysis.world;
  const type = checker.getTypeAtLocation(node);
  const content = elementType(analysis, type);
  if (content === undefined) return isOpen(analysis, type);
  const isPartlyOpen = () =>
    checker.getPropertiesOfType(content).some((member) => isAny(checker.getTypeOfSymbol(member)));
  return isOpen(analysis, content) || isPartlyOpen();
}

function isOpen(analysis: Analysis, type: ts.Type): boolean {
  const declaration = type.symbol?.declarations?.[0];
  return (
    isAny(type) ||
    type.isTypeParameter() ||
    (declaration !== undefined && analysis.world.unitOf(declaration) === undefined)
  );
}
