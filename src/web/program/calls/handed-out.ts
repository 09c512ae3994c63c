import { ts } from 'ts-morph';
import type { Analysis } from '../analysis.js';
import { targetsOf } from '../symbols/call-targets.js';
import type { Frame } from '../symbols/frame.js';
import { originOf } from '../symbols/origins.js';
import { unwrap, wrapped } from '../symbols/slots.js';
import { symbolOf } from '../symbols/symbols.js';
import { enclosingFunction, type FunctionNode, isFunctionNode, nameOf, returnsOf } from '../syntax/function-nodes.js';
import type { CallLike } from '../syntax/syntax-index.js';
import { propertyName } from '../syntax/syntax-names.js';
import { Wants } from '../wants.js';
import { callersOf } from './callers.js';

/** Hooks that hand on what another hands out. */
const maxHooks = 3;

/**
 * What users of a hook call what it hands out: `setKept` of `const [kept, setKept] = useStored('key')`, `kept` of
 * `const kept = useKept('key')`. `name` is what the hook itself calls it; where a call in `frames` is of the hook, only
 * what is taken out of that call counts.
 */
export function takenAs(analysis: Analysis, name: ts.Identifier, frames: Frame | null): readonly ts.Identifier[] {
  const hook = enclosingFunction(name);
  if (hook === undefined) return [];
  return membersWith(hook, name.text).flatMap((member) => {
    // Under its own name it is searched for already, and many more files use a hook than any one thing it hands out.
    const asked = member === name.text ? { ...analysis, wants: new Wants() } : analysis;
    return takersOf(asked, hook, member, frames, 0);
  });
}

/** Calls of what a hook hands out. */
export const callsOfHandedOut = (analysis: Analysis, name: ts.Identifier, frames: Frame | null): readonly CallLike[] =>
  callsOf(analysis, takenAs(analysis, name, frames));

const callsOf = (analysis: Analysis, names: readonly ts.Identifier[]): readonly CallLike[] =>
  names.flatMap((name) => {
    const symbol = symbolOf(analysis, name);
    return (analysis.index.calls.get(name.text) ?? []).filter(
      ({ expression }) => symbolOf(analysis, expression) === symbol,
    );
  });

/** Whether a function was taken out of another call of its hook than the one in `frames`. */
export function isOfOtherCall(analysis: Analysis, fn: FunctionNode, call: CallLike, frames: Frame | null): boolean {
  const hook = enclosingFunction(fn);
  const framed = hook === undefined ? undefined : frameOf(hook, frames);
  const made = framed === undefined ? undefined : originOf(analysis, call);
  return (
    framed !== undefined && made !== undefined && made !== framed.call && targetsOf(analysis, made).includes(framed.fn)
  );
}

/** The same for a function that is declared inside the hook, or where the hook lists what it hands out. */
export function callsOfInner(analysis: Analysis, fn: FunctionNode, frames: Frame | null): readonly CallLike[] {
  if (ts.isArrayLiteralExpression(fn.parent)) return callsOfListed(analysis, fn, frames);
  const holder = ts.isVariableDeclaration(fn.parent) ? fn.parent : heldByCall(fn.parent);
  const name = holder?.name ?? (ts.isFunctionDeclaration(fn) ? fn.name : undefined);
  return name !== undefined && ts.isIdentifier(name) ? callsOfHandedOut(analysis, name, frames) : [];
}

/** Calls of a function that another returns in a list: `return [store, (key, value) => …]`. */
export function callsOfListed(analysis: Analysis, fn: FunctionNode, frames: Frame | null): readonly CallLike[] {
  const list = fn.parent;
  const maker = enclosingFunction(fn);
  if (!ts.isArrayLiteralExpression(list) || maker === undefined) return [];
  if (!returnsOf(maker).some((result) => unwrap(result) === list)) return [];
  const index = list.elements.indexOf(fn as ts.FunctionExpression);
  return callsOf(analysis, takersOf(analysis, maker, String(index), frames, 0));
}

/** `const keep = useCallback((value) => …, [])` */
const heldByCall = (node: ts.Node): ts.VariableDeclaration | undefined =>
  ts.isCallExpression(node) && ts.isVariableDeclaration(node.parent) ? node.parent : undefined;

/** Under which index or member of its result a function returns `name`; `whole` where it is the result. */
function membersWith(hook: FunctionNode, name: string): readonly string[] {
  return returnsOf(hook).flatMap((result) => {
    const value = unwrap(result);
    if (isNamed(value, name)) return [whole];
    if (ts.isArrayLiteralExpression(value))
      return value.elements.flatMap((element, index) => (isNamed(element, name) ? String(index) : []));
    if (!ts.isObjectLiteralExpression(value)) return [];
    return value.properties.flatMap((property) => {
      const given = ts.isPropertyAssignment(property) ? property.initializer : property.name;
      const isGiven = !ts.isSpreadAssignment(property) && given !== undefined && isNamed(given, name);
      return isGiven ? (propertyName(property.name) ?? []) : [];
    });
  });
}

const whole = '';

const isNamed = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;

/** The names that take the member out of what calls of a hook return. */
function takersOf(
  analysis: Analysis,
  hook: FunctionNode,
  member: string,
  frames: Frame | null,
  hooks: number,
): readonly ts.Identifier[] {
  const framed = frameOf(hook, frames);
  const calls = framed === undefined ? callersOf(analysis, hook) : [framed.call];
  return calls.flatMap((call) => {
    const { parent } = wrapped(call);
    if (ts.isVariableDeclaration(parent)) return taken(parent.name, member);
    const around = ts.isReturnStatement(parent) || isFunctionNode(parent) ? enclosingFunction(call) : undefined;
    return around === undefined || nameOf(around) === undefined || hooks >= maxHooks
      ? []
      : takersOf(analysis, around, member, framed?.up ?? null, hooks + 1);
  });
}

const frameOf = (hook: FunctionNode, frames: Frame | null): Frame | undefined =>
  frames === null ? undefined : frames.fn === hook ? frames : frameOf(hook, frames.up);

function taken(pattern: ts.BindingName, member: string): readonly ts.Identifier[] {
  if (ts.isIdentifier(pattern)) return member === whole ? [pattern] : [];
  const elements = ts.isArrayBindingPattern(pattern)
    ? pattern.elements.filter((_, index) => String(index) === member)
    : pattern.elements.filter((element) => propertyName(element.propertyName ?? element.name) === member);
  return elements.flatMap((element) =>
    ts.isBindingElement(element) && ts.isIdentifier(element.name) ? element.name : [],
  );
}
