import { ts } from 'ts-morph';
import type { FunctionNode } from '../syntax/function-nodes.js';
import { calleeName, propertyName } from '../syntax/syntax-names.js';

/** Names of the parameter that a store puts before the payload. */
const storeParameter = /^_?(state|context|ctx|store)$/;
const contextMembers = /^(commit|dispatch|state|getters|rootState|rootGetters)$/;

/** Whether a function is a mutation or action of a Vuex-style store: the store inserts its first parameter. */
export const isStoreMember = (fn: FunctionNode): boolean => takesStore(fn) || isListed(fn);

/** Whether a call runs `fn` through the store: by its type, or as a method that `mapActions` made. Pinia's do not. */
export const isStoreCall = (fn: FunctionNode, call: ts.Node): call is ts.CallExpression =>
  ts.isCallExpression(call) && (isCommit(call) ? isStoreMember(fn) : isOnThis(call) && takesStore(fn));

const isCommit = (call: ts.CallExpression): boolean => /^(commit|dispatch)$/.test(calleeName(call.expression));

export const isOnThis = ({ expression }: ts.CallExpression): boolean =>
  ts.isPropertyAccessExpression(expression) && expression.expression.kind === ts.SyntaxKind.ThisKeyword;

function takesStore(fn: FunctionNode): boolean {
  const first = fn.parameters[0]?.name;
  if (first === undefined || fn.parameters.length > 2) return false;
  if (ts.isIdentifier(first)) return storeParameter.test(first.text);
  return (
    ts.isObjectBindingPattern(first) &&
    first.elements.some((element) => contextMembers.test(propertyName(element.propertyName ?? element.name) ?? ''))
  );
}

/** Whether it stands in an object called `mutations` or `actions`. */
function isListed(fn: FunctionNode): boolean {
  const object = ts.isMethodDeclaration(fn) ? fn.parent : fn.parent?.parent;
  const holder = object?.parent;
  if (holder === undefined || !ts.isObjectLiteralExpression(object as ts.Node)) return false;
  const name = ts.isPropertyAssignment(holder) || ts.isVariableDeclaration(holder) ? holder.name.getText() : '';
  return /^(mutations|actions)$/.test(name) || ts.isExportAssignment(holder);
}

/** The payload a call hands to a mutation or action; `null` when it carries none. */
export const payloadOf = (call: ts.CallExpression): ts.Expression | null =>
  call.arguments[isCommit(call) ? 1 : 0] ?? null;
