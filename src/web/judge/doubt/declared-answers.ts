import { ts } from 'ts-morph';
import { classifyName } from '../../../catalogue/classify-name.js';
import { type Analysis, remember } from '../../program/analysis.js';
import { contentOf, mayHoldText, secretMembers } from '../../program/secrets/type-evidence.js';
import { isInside } from '../../program/symbols/frame.js';
import { isAny, symbolOf, wantBehind } from '../../program/symbols/symbols.js';
import { enclosingFunction } from '../../program/syntax/function-nodes.js';
import type { Leaf } from '../../trace/trace.js';
import { transparent } from '../evidence/transparent-members.js';

/**
 * Whether the code declares what an answer is, by a name that it has on its way or by the function that gives it, and
 * no secret is part of that: `login(): Promise<User>`.
 */
export function isDeclaredWithoutSecret(analysis: Analysis, leaf: Leaf): boolean {
  const asker = enclosingFunction(leaf.node);
  if (asker?.type !== undefined) wantBehind(analysis, asker.type);
  const names = leaf.at.names.map(({ node }) => node);
  for (const name of names) wantTypesAround(analysis, name);
  return [...names, ...callsFor(analysis, leaf)].some((node) => isPlain(analysis, node));
}

/**
 * Whether who asks says what the answer is, which a function for all requests gives as just that: `ask<{ done: boolean
 * }>('/logout')`.
 */
export const isAskedWithoutSecret = (analysis: Analysis, leaf: Leaf): boolean =>
  callsFor(analysis, leaf).some((call) => isCallFor(call) && isPlain(analysis, call));

const isCallFor = (call: ts.Node): boolean => ts.isCallExpression(call) && (call.typeArguments?.length ?? 0) > 0;

/** `useMutation<Person>({ onSuccess: (answer) => … })` */
function wantTypesAround(analysis: Analysis, name: ts.Node): void {
  const parameter = symbolOf(analysis, name)?.valueDeclaration;
  if (parameter === undefined || !ts.isParameter(parameter)) return;
  const call = ts.findAncestor(parameter.parent.parent, (node) => ts.isCallExpression(node) || ts.isBlock(node));
  if (call === undefined || !ts.isCallExpression(call)) return;
  for (const type of call.typeArguments ?? []) wantBehind(analysis, type);
}

/**
 * Whether what is called a token is declared to be the account of somebody: `keep(token: UserData)`. The account that
 * an SDK gives may have more than what the app declares of it.
 */
export const isDeclaredAsPerson = (analysis: Analysis, { at }: Leaf): boolean =>
  at.names.some(({ node }) => isPlain(analysis, node) && describesPerson(analysis, node)) &&
  secretMembers(analysis, at.whole).length === 0;

/**
 * Whether a value of unknown origin is declared to be something else: `keep(session: Screening)`. The only text of an
 * object may be the secret itself, whatever it is called.
 */
export const isDeclaredOtherwise = (analysis: Analysis, { kind, at }: Leaf): boolean =>
  kind === 'unknown' && at.path.length === 0 && isPlain(analysis, at.whole) && textsIn(analysis, at.whole) > 1;

/** Whether a value is taken out of something that is declared so: `token.address`, kept as "lastToken". */
export function isOfDeclaredOtherwise(analysis: Analysis, { kind, at }: Leaf): boolean {
  const node = at.names[0]?.node;
  if (kind !== 'unknown' || node === undefined || !ts.isPropertyAccessExpression(node)) return false;
  return isPlain(analysis, node.expression) && textsIn(analysis, node.expression) > 1;
}

const textsIn = (analysis: Analysis, node: ts.Node): number =>
  propertiesOf(analysis, node).filter((property) =>
    mayHoldText(analysis.world.checker.getTypeOfSymbolAtLocation(property, node)),
  ).length;

const describesPerson = (analysis: Analysis, node: ts.Node): boolean =>
  propertiesOf(analysis, node).some(({ name }) => isPersonal(name));

const propertiesOf = ({ world: { checker } }: Analysis, node: ts.Node): readonly ts.Symbol[] =>
  checker.getPropertiesOfType(checker.getNonNullableType(checker.getTypeAtLocation(node)));

/** Whether a name is that of what tells who somebody is. */
export const isPersonal = (name: string): boolean => personal.test(name);

const personal = /^(?:e_?mail|(?:user|first|last|full|display)?_?name|role|avatar|phone)$/i;

/** The calls of the functions that give the answer, from the inside out. */
function callsFor(analysis: Analysis, { node, at }: Leaf): readonly ts.Node[] {
  const calls: ts.Node[] = [];
  let inner = node;
  for (let frame = at.frames; frame !== null && isInside(inner, frame.fn); frame = frame.up) {
    if (frame.fn.type !== undefined) wantBehind(analysis, frame.fn.type);
    calls.push(frame.call);
    inner = frame.call;
  }
  return calls;
}

/** Whether the type of a value is one that the app declares, with members that are all known and no secrets. */
const isPlain = (analysis: Analysis, node: ts.Node): boolean =>
  remember(analysis, 'plain', node, (inner) => {
    const type = contentOf(inner, inner.world.checker.getTypeAtLocation(node));
    const members = secretMembers(inner, node);
    return members.length === 0 && isKnown(inner, type, node, 0);
  });

/** Members in one another that only wrap what they carry. */
const maxMembers = 3;

/** Whether a type is an object whose members are all known, and none may be the secret under a vague name. */
function isKnown(analysis: Analysis, type: ts.Type, at: ts.Node, depth: number): boolean {
  if (type.isUnion()) return type.types.every((part) => isKnown(analysis, part, at, depth));
  const { checker } = analysis.world;
  const properties = checker.getPropertiesOfType(type);
  if (!isDeclared(analysis, type) || properties.length === 0 || checker.getIndexInfosOfType(type).length > 0)
    return false;
  return properties.every((property) => {
    const member = contentOf(analysis, checker.getTypeOfSymbolAtLocation(property, at));
    const isOpen = isAny(member) || (transparent.test(property.name) && mayHoldText(member));
    if (isOpen || mayBeSecret(property.name)) return false;
    return !transparent.test(property.name) || depth >= maxMembers || isKnown(analysis, member, at, depth + 1);
  });
}

const mayBeSecret = (name: string): boolean => {
  const verdict = classifyName(name);
  return verdict !== null && verdict !== 'harmless' && verdict.kind !== 'push-token';
};

/** Whether the app states what an object is; what it puts together says only what it puts there. */
const isDeclared = (analysis: Analysis, { flags, symbol }: ts.Type): boolean =>
  (flags & ts.TypeFlags.Object) !== 0 &&
  (symbol?.declarations ?? []).some(
    (declaration) =>
      (ts.isInterfaceDeclaration(declaration) || ts.isTypeLiteralNode(declaration) || ts.isClassLike(declaration)) &&
      analysis.world.unitOf(declaration) !== undefined,
  );
