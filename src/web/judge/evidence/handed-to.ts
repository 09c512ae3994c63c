import { ts } from 'ts-morph';
import { type Analysis, remember } from '../../program/analysis.js';
import { declarationOf } from '../../program/symbols/call-targets.js';
import { isFunctionNode } from '../../program/syntax/function-nodes.js';
import type { Leaf } from '../../trace/trace.js';

/**
 * Parameters that what a function is given becomes: `register(data: Account)` tells what the `values` of
 * `submit(values)` are, though nothing in the code calls that.
 */
export function parametersFor(analysis: Analysis, { kind, node, at }: Leaf): readonly ts.ParameterDeclaration[] {
  if (
    kind !== 'unknown' ||
    at.path.length > 0 ||
    !ts.isParameter(node) ||
    !ts.isIdentifier(node.name) ||
    node.type !== undefined
  )
    return [];
  const name = node.name.text;
  return remember(analysis, 'handed to', node, (inner) =>
    handed(node.parent, name).flatMap(({ call, index }) => {
      const fn = declarationOf(inner, call);
      const parameter = fn !== undefined && isFunctionNode(fn) ? fn.parameters[index] : undefined;
      return parameter?.type === undefined ? [] : parameter;
    }),
  );
}

interface Handed {
  readonly call: ts.CallExpression;
  readonly index: number;
}

function handed(scope: ts.Node, name: string): readonly Handed[] {
  const found: Handed[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const index = node.arguments.findIndex((argument) => ts.isIdentifier(argument) && argument.text === name);
      if (index >= 0) found.push({ call: node, index });
    }
    ts.forEachChild(node, visit);
  };
  visit(scope);
  return found;
}
