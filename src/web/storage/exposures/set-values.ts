import { ts } from 'ts-morph';
import { isFunctionNode } from '../../program/syntax/function-nodes.js';
import { calleeName } from '../../program/syntax/syntax-names.js';

/**
 * What a name is set to where it is declared, in a function or block around `use`, or what gives it to the function as
 * its first parameter: `login(form)` for `answer` of `login(form).then((answer) => …)`. Syntax alone tells.
 */
export function setValueOf(use: ts.Identifier): ts.Expression | undefined {
  for (let scope: ts.Node = use; scope.parent !== undefined; scope = scope.parent) {
    const { parent } = scope;
    if (isFunctionNode(scope) && isCalled(scope.parameters[0]?.name, use)) return giverTo(scope);
    if (!ts.isBlock(parent) && !ts.isSourceFile(parent)) continue;
    for (const statement of parent.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      const declared = statement.declarationList.declarations.find(({ name }) => isCalled(name, use));
      if (declared !== undefined) return declared.initializer;
    }
  }
  return undefined;
}

const isCalled = (name: ts.BindingName | undefined, { text }: ts.Identifier): boolean =>
  name !== undefined && ts.isIdentifier(name) && name.text === text;

/**
 * What calls a callback that is handed to it, alone or as `next` of an observer: the promise or observable by which it
 * is waited for, or else the call.
 */
function giverTo(callback: ts.Node): ts.Expression | undefined {
  const call = callTaking(ts.isPropertyAssignment(callback.parent) ? callback.parent.parent : callback);
  const pipe = call && callTaking(call);
  const awaiting = pipe !== undefined && calleeName(pipe.expression) === 'pipe' ? pipe : call;
  return awaiting !== undefined &&
    ts.isPropertyAccessExpression(awaiting.expression) &&
    awaits.test(awaiting.expression.name.text)
    ? awaiting.expression.expression
    : call;
}

const awaits = /^(?:then|subscribe|pipe|done)$/;

function callTaking(value: ts.Node): ts.CallExpression | undefined {
  const call = value.parent;
  return ts.isCallExpression(call) && call.arguments.some((argument) => argument === value) ? call : undefined;
}
