import { ts } from 'ts-morph';
import { classifyName } from '../../../catalogue/classify-name.js';
import type { Persistence, Slot } from '../../../catalogue/library.js';
import type { Analysis } from '../../program/analysis.js';
import { usesOf } from '../../program/calls/addresses.js';
import { mayHoldText, membersOfType, type SecretMember } from '../../program/secrets/type-evidence.js';
import { libraryOfStub } from '../../program/stubs.js';
import { functionOf } from '../../program/symbols/call-targets.js';
import { constant, type Matched, type SlotValue, slotValues, unwrap } from '../../program/symbols/slots.js';
import { isAny, symbolOf, wantBehind } from '../../program/symbols/symbols.js';
import { returnsOf } from '../../program/syntax/function-nodes.js';
import { propertyName } from '../../program/syntax/syntax-names.js';
import { resolveKey } from '../../program/values/keys.js';

/** A piece of application state, and where the whole state keeps it. */
export interface State {
  readonly node: ts.Expression;
  readonly type: ts.Type;
  readonly path: readonly string[];
}

/** A secret in a state; `bare` when the state is no object but the secret itself. */
export interface KeptMember extends SecretMember {
  readonly bare: boolean;
}

/** The states a persistence holds: an argument of the call, or all stores the app defines. */
export function statesOf(analysis: Analysis, matched: Matched, holds: Persistence['holds']): readonly State[] {
  if (holds === 'session') return [];
  if ('state' in holds) return statesIn(analysis, matched, holds.state, []);
  const library = analysis.roles.libraries.find(({ id }) => id === holds.stores);
  return (library?.stores ?? []).flatMap((store) =>
    usesOf(analysis, store.at, library?.id).flatMap((use) => {
      const named = store.name === undefined ? undefined : slotValues(analysis, use, store.name)[0];
      const name = named === undefined ? null : resolveKey(analysis, named.node, null, named.path).text;
      return statesIn(analysis, use, store.state, name === null ? [] : [name]);
    }),
  );
}

/** A function's declared result says more than what it returns, so a closing `()` is left to the type. */
function statesIn(analysis: Analysis, matched: Matched, slot: Slot, path: readonly string[]): readonly State[] {
  const called = slot.endsWith('()');
  return slotValues(analysis, matched, called ? slot.slice(0, -2) : slot).flatMap((value) => {
    wantBehind(analysis, value.node);
    const type = typeOfValue(analysis, value);
    if (type === undefined || (called && type.getCallSignatures().length === 0)) return [];
    const inside = [...path, ...(value.crossed ?? [])];
    const stated = called ? statedType(analysis, value.node) : undefined;
    if (stated !== undefined) return [{ node: value.node, type: stated, path: inside }];
    return contentsOf(analysis, value.node, type).map((content) => ({ node: value.node, type: content, path: inside }));
  });
}

/**
 * What the calls around say a function gives, where the function itself does not:
 * `create<Session>()(persist(() => ({ user: null }), …))`. Its initial values tell less.
 */
function statedType(analysis: Analysis, value: ts.Expression): ts.Type | undefined {
  const fn = unwrap(value);
  if (!(ts.isArrowFunction(fn) || ts.isFunctionExpression(fn)) || fn.type !== undefined) return undefined;
  for (let given: ts.Expression = fn; ; given = given.parent) {
    const type = analysis.world.checker.getContextualType(given)?.getCallSignatures()[0]?.getReturnType();
    if (type?.symbol?.declarations?.some(isStatement) && type.getProperties().length > 0) return type;
    if (!ts.isCallExpression(given.parent)) return undefined;
    wantTypesOf(analysis, given.parent);
  }
}

/** A type that is written down, not told from a value. */
const isStatement = (declaration: ts.Declaration): boolean =>
  ts.isInterfaceDeclaration(declaration) || ts.isTypeLiteralNode(declaration);

/** `persist<Session>(…)`, `create<Session>()(…)` */
function wantTypesOf(analysis: Analysis, call: ts.CallExpression): void {
  for (const type of call.typeArguments ?? []) wantBehind(analysis, type);
  if (ts.isCallExpression(call.expression)) wantTypesOf(analysis, call.expression);
}

/** A declared result whose type cannot be found (a package without a stub) leaves what the function returns. */
function contentsOf(analysis: Analysis, node: ts.Expression, type: ts.Type): readonly ts.Type[] {
  const content = contentOf(analysis, type);
  const fn = isAny(content) ? functionOf(analysis, unwrap(node)) : undefined;
  const returned = fn === undefined ? [] : returnsOf(fn);
  return returned.length === 0
    ? [content]
    : returned.map((result) => contentOf(analysis, analysis.world.checker.getTypeAtLocation(result)));
}

function typeOfValue(analysis: Analysis, value: SlotValue): ts.Type | undefined {
  const { checker } = analysis.world;
  let type = checker.getTypeAtLocation(value.node);
  for (const name of value.path) {
    const property = checker.getPropertyOfType(checker.getNonNullableType(type), name);
    if (property === undefined) return undefined;
    wantMember(analysis, property);
    type = checker.getTypeOfSymbolAtLocation(property, value.node);
  }
  return type;
}

/** Asks for the file that a member comes from: `import state from './state'; export default { state }`. */
function wantMember(analysis: Analysis, { declarations = [] }: ts.Symbol): void {
  for (const declaration of declarations) {
    const value = ts.isPropertyAssignment(declaration)
      ? declaration.initializer
      : ts.isShorthandPropertyAssignment(declaration)
        ? declaration.name
        : undefined;
    if (value !== undefined) wantBehind(analysis, value);
  }
}

/** The type of a state: what a reducer or state function returns, what a store holds, or the value's own type. */
function contentOf(analysis: Analysis, type: ts.Type): ts.Type {
  const { checker } = analysis.world;
  const signature = type.getCallSignatures()[0];
  if (signature !== undefined) return contentOf(analysis, signature.getReturnType());
  // `this` of a class.
  if ((type.flags & ts.TypeFlags.TypeParameter) !== 0) return checker.getBaseConstraintOfType(type) ?? type;
  const declaration = type.symbol?.declarations?.[0];
  const stub = declaration !== undefined && libraryOfStub(declaration.getSourceFile().fileName) !== null;
  const contents = stub ? checker.getTypeArguments(type as ts.TypeReference) : [];
  return contents.length === 1 && contents[0] !== undefined ? contents[0] : type;
}

/** Secrets in the part of a state that the filters let through; `names` are those under which a bare value is kept. */
export function keptMembers(
  analysis: Analysis,
  matched: Matched,
  persistence: Persistence,
  state: State,
  names: readonly string[],
): readonly KeptMember[] {
  const own = membersOfType(analysis, state.type, state.node);
  const bare = own.length === 0;
  const members = (bare ? bareSecret(analysis, state, names) : own).map((member) => ({
    ...member,
    path: [...state.path, ...member.path],
    bare,
  }));
  return letThrough(analysis, matched, persistence, members);
}

/** A member of a state, by the names that lead to it. */
export interface Member {
  readonly path: readonly string[];
}

/** Those of the members of a state that the filters of a persistence let through. */
export function letThrough<M extends Member>(
  analysis: Analysis,
  matched: Matched,
  persistence: Persistence,
  of: readonly M[],
): readonly M[] {
  let members = of;
  for (const slot of persistence.pick ?? []) {
    for (const filter of slotValues(analysis, matched, slot)) members = picked(analysis, filter, members);
  }
  for (const slot of persistence.omit ?? []) {
    const left = pathsIn(analysis, slotValues(analysis, matched, slot));
    if (left !== null) members = members.filter((member) => !left.some((path) => startsWith(member.path, path)));
  }
  return members;
}

/** A state that is no object but the secret itself: only its name can tell. */
function bareSecret(analysis: Analysis, { type, node }: State, names: readonly string[]): readonly SecretMember[] {
  if (!mayHoldText(type)) return [];
  for (const name of names) {
    const verdict = classifyName(name);
    if (verdict === 'harmless') return [];
    if (verdict === null || verdict.strength === 'weak' || verdict.kind === 'push-token') continue;
    const declaration = ts.isIdentifier(node) ? symbolOf(analysis, node)?.declarations?.[0] : undefined;
    return [{ kind: verdict.kind, path: [name], declaration: declaration ?? node, optional: false, listed: false }];
  }
  return [];
}

/** A selecting function keeps what its result has; a list keeps the members it names. */
function picked<M extends Member>(analysis: Analysis, filter: SlotValue, members: readonly M[]): readonly M[] {
  const literal = constant(analysis, filter);
  const fn = literal === undefined ? undefined : functionOf(analysis, literal.node);
  if (fn !== undefined) {
    const result = contentOf(analysis, analysis.world.checker.getTypeAtLocation(fn));
    if (result.getProperties().length === 0 && !returnsOf(fn).every(isLiteral)) return members;
    const kept = membersOfType(analysis, result, fn);
    const isKept = (name: string): boolean =>
      kept.some(({ path }) => path.at(-1) === name) || result.getProperty(name) !== undefined;
    return members.filter(({ path }) => isKept(path.at(-1) ?? ''));
  }
  const paths = pathsIn(analysis, [filter]);
  return paths === null
    ? members
    : members.filter((member) => paths.some((path) => startsWith(member.path, path) || startsWith(path, member.path)));
}

/** Of what a function puts together member by member, the type does not tell: `for (const path of paths) …`. */
const isLiteral = (result: ts.Expression): boolean => ts.isObjectLiteralExpression(unwrap(result));

/** Dotted paths in lists of names; `null` when an element is no text (a class, a computed value). */
function pathsIn(analysis: Analysis, values: readonly SlotValue[]): readonly (readonly string[])[] | null {
  const paths: (readonly string[])[] = [];
  for (const value of values) {
    const literal = constant(analysis, value)?.node;
    if (literal === undefined) return null;
    const elements = ts.isArrayLiteralExpression(literal) ? literal.elements : [literal];
    for (const element of elements) {
      const found = pathsOf(analysis, element);
      if (found === null) return null;
      paths.push(...found);
    }
  }
  return paths.length === 0 && values.length === 0 ? null : paths;
}

function pathsOf(analysis: Analysis, element: ts.Expression): readonly (readonly string[])[] | null {
  if (ts.isObjectLiteralExpression(element)) {
    return element.properties.flatMap((property) => {
      const name = propertyName(property.name as ts.PropertyName | undefined);
      if (name === undefined) return [];
      const inner = ts.isPropertyAssignment(property)
        ? pathsIn(analysis, [{ node: property.initializer, path: [] }])
        : null;
      return inner === null ? [[name]] : inner.map((path) => [name, ...path]);
    });
  }
  const { text } = resolveKey(analysis, element, null);
  if (text === null || text === '*') return null;
  return [text.split('.')];
}

const startsWith = (path: readonly string[], prefix: readonly string[]): boolean =>
  prefix.every((name, i) => path[i] === name);
