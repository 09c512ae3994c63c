import { ts } from 'ts-morph';

type Holder = ts.VariableDeclaration | ts.PropertyDeclaration | ts.PropertyAssignment;

const isHolder = (node: ts.Node): node is Holder =>
  ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node);

/**
 * What is called through a variable or member that holds a bound function: `console.log` for `print` in
 * `print = console.log.bind(console)`. Arguments that are bound as well would shift the others.
 */
export function boundFunction(node: ts.Node): { readonly holder: Holder; readonly callee: ts.Expression } | undefined {
  if (!isHolder(node) || node.initializer === undefined) return undefined;
  const bind = node.initializer;
  if (!ts.isCallExpression(bind) || bind.arguments.length !== 1) return undefined;
  if (!ts.isPropertyAccessExpression(bind.expression) || bind.expression.name.text !== 'bind') return undefined;
  let callee: ts.Expression = bind.expression.expression;
  while (ts.isParenthesizedExpression(callee)) callee = callee.expression;
  // `(console.debug || console.log).bind(console)`
  return { holder: node, callee: ts.isBinaryExpression(callee) ? callee.right : callee };
}
