import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { callersOf } from '../../program/calls/callers.js';
import { enclosingFunction, type FunctionNode, functionAt } from '../../program/syntax/function-nodes.js';
import { calleeName, propertyName } from '../../program/syntax/syntax-names.js';
import { Wants } from '../../program/wants.js';
import type { Leaf } from '../../trace/trace.js';
import { isIssued, kindOf, type Taken, takenFrom } from './secrets-taken.js';
import { transparent } from './transparent-members.js';

/** Callers of the function that asks. */
const maxCallers = 20;

/**
 * What other code takes out of the same answer: the function that asks for it, on its way, or another of its callers:
 * `login() { return post('/enter', form).pipe(tap((answer) => keep(answer.token))); }`.
 */
export function takenByOthers(analysis: Analysis, { kind, node, at }: Leaf): readonly Taken[] {
  if (kind !== 'response' || !at.path.every((member) => transparent.test(member))) return [];
  const own = takenAlong(analysis, node);
  const fn = enclosingFunction(node);
  if (own.length > 0 || fn === undefined || isAskedWhatToAsk(fn, node))
    return own.filter(({ path }) => inBody(at.path).every((member, i) => path[i] === member));
  // What is not loaded reads no token, or the search for secrets would have found it.
  return callersOf({ ...analysis, wants: new Wants() }, fn)
    .slice(0, maxCallers)
    .flatMap((call) => takenAlong(analysis, call));
}

/** Interceptors see the response that has the answer in its body. */
const inBody = (path: readonly string[]): readonly string[] => (path[0] === 'body' ? path.slice(1) : path);

/** Whether the address of a request, or a part of it, comes with the call of the function that makes it. */
function isAskedWhatToAsk({ parameters }: FunctionNode, request: ts.Node): boolean {
  const [address] = ts.isCallExpression(request) ? request.arguments : [];
  const words = new Set(address?.getText().split(/[^\w$]+/));
  return parameters.some(({ name }) => words.has(name.getText()));
}

/** What is taken out of a value by the callbacks it is passed through, and under the name that it is given at last. */
export function takenAlong(analysis: Analysis, start: ts.Node): readonly Taken[] {
  const taken: Taken[] = [];
  let value = start;
  for (let { parent } = value; parent !== undefined; { parent } = value) {
    if (ts.isPropertyAccessExpression(parent) && ts.isCallExpression(parent.parent)) {
      value = parent.parent;
      taken.push(...callbacksOf(value).flatMap((callback) => takenBy(analysis, callback)));
    } else if (ts.isAwaitExpression(parent) || ts.isParenthesizedExpression(parent)) value = parent;
    else {
      if (ts.isVariableDeclaration(parent)) taken.push(...takenAs(analysis, parent.name, enclosingFunction(parent)));
      return taken.filter(isIssued);
    }
  }
  return taken;
}

/** Functions that are handed the value: alone, in operators of a `pipe`, or as `next` of an observer. */
const callbacksOf = (call: ts.Node): readonly FunctionNode[] =>
  ts.isCallExpression(call) && passesOn.test(calleeName(call.expression))
    ? call.arguments.flatMap((argument) => {
        if (ts.isCallExpression(argument)) return callbacksOf(argument);
        if (ts.isObjectLiteralExpression(argument)) return argument.properties.flatMap(nextOf);
        return functionAt(argument) ?? [];
      })
    : [];

const passesOn = /^(?:then|pipe|subscribe|tap|do|map|(?:switch|merge|concat|exhaust)Map)$/;

const nextOf = (property: ts.ObjectLiteralElementLike): readonly FunctionNode[] =>
  propertyName(property.name) === 'next' ? [functionAt(property) ?? []].flat() : [];

const takenBy = (analysis: Analysis, callback: FunctionNode): readonly Taken[] => {
  const [first] = callback.parameters;
  return first === undefined ? [] : takenAs(analysis, first.name, callback);
};

function takenAs(analysis: Analysis, name: ts.BindingName, scope: FunctionNode | undefined): readonly Taken[] {
  if (ts.isIdentifier(name)) return scope === undefined ? [] : takenFrom(analysis, name, scope);
  return name.elements.flatMap((element) => {
    if (ts.isOmittedExpression(element)) return [];
    const member = propertyName(element.propertyName ?? element.name) ?? '';
    const kind = kindOf(member);
    return kind === null ? [] : [{ kind, path: [member] }];
  });
}
