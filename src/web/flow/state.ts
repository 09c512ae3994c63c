import { ts } from 'ts-morph';
import type { Persistence } from '../../catalogue/library.js';
import { usesOf } from './addresses.js';
import type { Analysis } from './analysis.js';
import { functionOf } from './functions.js';
import { resolveKey } from './keys.js';
import { constant, type Matched, type SlotValue, slotValues } from './slots.js';
import { propertyName } from './syntax-index.js';
import { membersOfType, type SecretMember } from './type-evidence.js';

/** A piece of application state, and where the whole state keeps it. */
export interface State {
  readonly node: ts.Node;
  readonly path: readonly string[];
}

/** The states a persistence holds: an argument of the call, or all stores the app defines. */
export function statesOf(analysis: Analysis, matched: Matched, holds: Persistence['holds']): readonly State[] {
  if (holds === 'session') return [];
  if ('state' in holds) return slotValues(analysis, matched, holds.state).map(stateOf);
  const library = analysis.roles.libraries.find(({ id }) => id === holds.stores);
  return (library?.stores ?? []).flatMap((store) =>
    usesOf(analysis, store.at, library?.id).flatMap((use) => {
      const named = store.name === undefined ? undefined : slotValues(analysis, use, store.name)[0];
      const name = named === undefined ? null : resolveKey(analysis, named.node, null, named.path).text;
      return slotValues(analysis, use, store.state).map((value) => ({
        node: value.node,
        path: [...(name === null ? [] : [name]), ...(value.crossed ?? [])],
      }));
    }),
  );
}

const stateOf = (value: SlotValue): State => ({ node: value.node, path: value.crossed ?? [] });

/** Secret-named members of the part of a state that the filters let through. */
export function keptMembers(
  analysis: Analysis,
  matched: Matched,
  persistence: Persistence,
  state: State,
): readonly SecretMember[] {
  let members: SecretMember[] = membersOfType(analysis, stateType(analysis, state.node), state.node).map((member) => ({
    ...member,
    path: [...state.path, ...member.path],
  }));
  for (const slot of persistence.pick ?? []) {
    for (const filter of slotValues(analysis, matched, slot)) members = picked(analysis, filter, members);
  }
  for (const slot of persistence.omit ?? []) {
    const left = pathsIn(analysis, slotValues(analysis, matched, slot));
    if (left !== null) members = members.filter((member) => !left.some((path) => startsWith(member.path, path)));
  }
  return members;
}

/** The type of a state: what a reducer or state function returns, or the value's own type. */
function stateType(analysis: Analysis, node: ts.Node): ts.Type {
  const type = analysis.world.checker.getTypeAtLocation(node);
  const signature = type.getCallSignatures()[0];
  return signature === undefined ? type : signature.getReturnType();
}

/** A selecting function keeps what its result has; a list keeps the members it names. */
function picked(analysis: Analysis, filter: SlotValue, members: SecretMember[]): SecretMember[] {
  const literal = constant(analysis, filter);
  const fn = literal === undefined ? undefined : functionOf(analysis, literal.node);
  if (fn !== undefined) {
    const kept = membersOfType(analysis, stateType(analysis, fn), fn);
    return members.filter((member) => kept.some((other) => other.path.at(-1) === member.path.at(-1)));
  }
  const paths = pathsIn(analysis, [filter]);
  return paths === null
    ? members
    : members.filter((member) => paths.some((path) => startsWith(member.path, path) || startsWith(path, member.path)));
}

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
