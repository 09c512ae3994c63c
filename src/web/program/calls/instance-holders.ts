import { ts } from 'ts-morph';
import { type Analysis, remember } from '../analysis.js';
import { declarationOf } from '../symbols/call-targets.js';
import { parametersOf } from '../symbols/parameters.js';
import { unwrap } from '../symbols/slots.js';
import { enclosingFunction, type FunctionNode, functionAt, nameOf, returnsOf } from '../syntax/function-nodes.js';
import type { CallLike } from '../syntax/syntax-index.js';
import { calleeName, isAssignment, propertyName } from '../syntax/syntax-names.js';

/**
 * Names by which code reaches the instances of a class without naming the class: a variable that holds one, and
 * functions that make or return it. Functions that an instance is handed to are loaded, as they may be what calls it.
 */
export const instanceHolders = (analysis: Analysis, made: ts.ClassLikeDeclaration): readonly string[] =>
  remember(analysis, 'instances', made, (inner) => {
    const name = made.name?.text;
    // A framework makes what is decorated, and hands it to those that declare its type.
    if (name === undefined || (ts.getDecorators(made) ?? []).length > 0) return [];
    inner.wants.addName(name);
    const instances = (inner.index.calls.get(name) ?? []).filter(ts.isNewExpression);
    for (const instance of instances) wantTakers(inner, instance, 0);
    return instances.flatMap(holdersOf);
  });

function holdersOf(instance: ts.NewExpression): readonly string[] {
  const maker = enclosingFunction(instance);
  const names = maker === undefined ? [] : [nameOf(maker) ?? ''];
  const { parent } = instance;
  const held = ts.isVariableDeclaration(parent)
    ? propertyName(parent.name)
    : ts.isBinaryExpression(parent) && isAssignment(parent)
      ? calleeName(parent.left)
      : undefined;
  if (held !== undefined) names.push(held, ...givers(instance.getSourceFile(), held));
  return names.filter((name) => name !== '');
}

/** Functions of a file that return what it holds under a name. */
const givers = (file: ts.SourceFile, held: string): readonly string[] =>
  file.statements.flatMap((statement) => {
    const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
    return declared.flatMap((node) => {
      const fn = functionAt(node);
      const gives = fn !== undefined && returnsOf(fn).some((result) => calleeName(unwrap(result)) === held);
      return gives ? (nameOf(fn) ?? []) : [];
    });
  });

/** Functions that hand an instance on to one another. */
const maxTakers = 3;

/** Loads what an instance is handed to: `provide(new Vault())`, and there `new Keeper(vault)`. */
function wantTakers(analysis: Analysis, handed: ts.Expression, distance: number): void {
  const call = handed.parent;
  if (distance >= maxTakers || !(ts.isCallExpression(call) || ts.isNewExpression(call))) return;
  const taker = takerOf(analysis, call);
  const parameter = taker && parametersOf(taker)[argumentsOf(call).indexOf(handed)];
  if (taker?.body === undefined || parameter === undefined || !ts.isIdentifier(parameter.name)) return;
  const { text } = parameter.name;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node))
      for (const argument of node.arguments ?? [])
        if (ts.isIdentifier(argument) && argument.text === text) wantTakers(analysis, argument, distance + 1);
    ts.forEachChild(node, visit);
  };
  visit(taker.body);
}

function takerOf(analysis: Analysis, call: CallLike): FunctionNode | undefined {
  const declaration = declarationOf(analysis, call);
  return declaration === undefined ? undefined : functionAt(declaration);
}

const argumentsOf = (call: CallLike): readonly ts.Expression[] => call.arguments ?? [];
