import { ts } from 'ts-morph';
import { enclosingFunction, type FunctionNode, nameOf } from '../../program/syntax/function-nodes.js';
import { calleeName, propertyName } from '../../program/syntax/syntax-names.js';

/** How apps call what signs in: `login`, `signUp`, `registrar`. */
export const signInName = /(?:sign|log)[_-]?(?:in|on|up)(?![a-z])|regist(?:er|ro|rar)|authenti|authstate/i;

/** Functions around a log that may send what it shows: the executor of a promise, and what makes the promise. */
const maxAround = 3;

/** Whether a name stands for what a server is sent, or for what a function that signs in is given. */
export function isSent(name: ts.Identifier): boolean {
  let fn = enclosingFunction(name);
  for (let around = 0; fn !== undefined && around < maxAround; around++) {
    if (sentBy(fn).has(name.text)) return true;
    fn = enclosingFunction(fn);
  }
  return false;
}

/** By function, as syntax stays what it is. */
const known = new WeakMap<FunctionNode, ReadonlySet<string>>();

function sentBy(fn: FunctionNode): ReadonlySet<string> {
  const before = known.get(fn);
  if (before !== undefined) return before;
  const names = new Set<string>();
  if (signInName.test(nameOf(fn) ?? ''))
    for (const { name } of fn.parameters) if (ts.isIdentifier(name)) names.add(name.text);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && sends(node)) for (const argument of node.arguments) addSent(names, argument);
    ts.forEachChild(node, visit);
  };
  if (fn.body !== undefined) visit(fn.body);
  known.set(fn, names);
  return names;
}

const sends = ({ expression: callee }: ts.CallExpression): boolean => {
  const name = calleeName(callee);
  return /^(?:\$?(?:post|put|patch|fetch|request)|axios|ajax)$/.test(name) || signInName.test(name);
};

/** `body`, `JSON.stringify(body)`, `{ data: body }` */
function addSent(names: Set<string>, argument: ts.Expression): void {
  if (ts.isIdentifier(argument)) names.add(argument.text);
  else if (ts.isCallExpression(argument) && calleeName(argument.expression) === 'stringify')
    for (const value of argument.arguments) addSent(names, value);
  else if (ts.isObjectLiteralExpression(argument))
    for (const property of argument.properties)
      if (ts.isPropertyAssignment(property) && /^(?:body|data|json)$/.test(propertyName(property.name) ?? ''))
        addSent(names, property.initializer);
}
