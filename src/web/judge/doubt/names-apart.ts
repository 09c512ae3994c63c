import { ts } from 'ts-morph';
import { isInside } from '../../program/symbols/frame.js';

/** A value that a function works on: how it is called there, or the request that gives it. */
export interface Subject {
  readonly names: Iterable<string>;
  readonly request?: ts.Node;
}

/**
 * Variables and parameters of a function that hold something else than the value: `session` beside the `answer` of
 * `const answer = await post('/enter', session.token)`.
 */
export function namesApart(fn: ts.SignatureDeclaration, { names, request }: Subject): ReadonlySet<string> {
  const own = new Set(names);
  const apart = new Set(fn.parameters.flatMap(({ name }) => namesIn(name)));
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined) {
      const isOwn = (request !== undefined && isInside(request, node.initializer)) || speaksOf(node.initializer, own);
      for (const name of namesIn(node.name)) (isOwn ? own : apart).add(name);
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(fn, visit);
  return new Set([...apart].filter((name) => !own.has(name)));
}

const namesIn = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesIn(element.name)));

const speaksOf = (node: ts.Node, names: ReadonlySet<string>): boolean =>
  (ts.isIdentifier(node) && names.has(node.text)) ||
  (ts.forEachChild(node, (child) => speaksOf(child, names) || undefined) ?? false);
