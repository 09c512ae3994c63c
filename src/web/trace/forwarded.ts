import { ts } from 'ts-morph';
import type { Analysis } from '../program/analysis.js';
import { targetsOf } from '../program/symbols/call-targets.js';
import { parametersOf } from '../program/symbols/parameters.js';
import { constant, unwrap } from '../program/symbols/slots.js';
import { symbolOf } from '../program/symbols/symbols.js';
import { returnsOf } from '../program/syntax/function-nodes.js';
import { memberValue, propertyName } from '../program/syntax/syntax-names.js';
import type { Place } from './callbacks.js';

/**
 * Where a function of the app hands on what it is handed, in the call whose result it returns:
 * `useMutation(DOCUMENT, { ...defaults, ...options })` for `options` of `useLogin({ onCompleted })`.
 */
export function forwardedPlaces(analysis: Analysis, { call, slot, handed }: Place): readonly Place[] {
  const [index, ...members] = slot.split('.');
  return targetsOf(analysis, call).flatMap((fn) => {
    const parameter = parametersOf(fn)[Number(index)];
    const received = parameter === undefined ? undefined : nameWithin(parameter.name, members);
    const meant = received === undefined ? undefined : symbolOf(analysis, received.name);
    if (received === undefined || meant === undefined) return [];
    const calls = returnsOf(fn).map(unwrap).filter(ts.isCallExpression);
    return calls.flatMap((inner) =>
      inner.arguments.flatMap((argument, place) =>
        within(analysis, argument, meant).map((path) => ({
          call: inner,
          slot: [place, ...path, ...received.members].join('.'),
          handed,
        })),
      ),
    );
  });
}

/** The name under which a parameter has a member, and what is meant of it: `{ onDone }`, `{ id, ...others }`. */
function nameWithin(name: ts.BindingName, members: readonly string[]) {
  if (ts.isIdentifier(name)) return { name, members };
  if (!ts.isObjectBindingPattern(name)) return undefined;
  const [first, ...rest] = members;
  const own = name.elements.find((each) => propertyName(each.propertyName ?? each.name) === first);
  const others = name.elements.find(({ dotDotDotToken }) => dotDotDotToken !== undefined);
  const element = own ?? others;
  return element === undefined || !ts.isIdentifier(element.name)
    ? undefined
    : { name: element.name, members: own === undefined ? members : rest };
}

/** The members of an argument that are the value meant: none but itself, where the argument is it or spreads it. */
function within(analysis: Analysis, argument: ts.Expression, meant: ts.Symbol): readonly (readonly string[])[] {
  const isMeant = (node: ts.Node): boolean => ts.isIdentifier(node) && symbolOf(analysis, node) === meant;
  if (isMeant(unwrap(argument))) return [[]];
  const object = constant(analysis, { node: argument, path: [] })?.node;
  if (object === undefined || !ts.isObjectLiteralExpression(object)) return [];
  return object.properties.flatMap((property) => {
    if (ts.isSpreadAssignment(property)) return isMeant(unwrap(property.expression)) ? [[]] : [];
    const value = memberValue(property);
    return value !== undefined && isMeant(unwrap(value)) ? [[propertyName(property.name) ?? '']] : [];
  });
}
