import type { ts } from 'ts-morph';
import { unknownAt } from './config-value.js';
import type { ConfigValue } from './project.js';

export const span = (node: ts.Node) => ({ start: node.getStart(), end: node.getEnd() });
export const unknownNode = (node: ts.Node): ConfigValue => unknownAt(span(node));
export const literal = (node: ts.Node, value: string | number | boolean | null): ConfigValue => ({
  kind: 'literal',
  value,
  ...span(node),
});

/** Texts and their absence only: what `==` makes of other values is more than a configuration needs. */
export function compared(node: ts.Node, left: ConfigValue, right: ConfigValue, whenEqual: boolean): ConfigValue {
  if (left.kind !== 'literal' || right.kind !== 'literal') return unknownNode(node);
  return [left, right].every(({ value }) => value === null || typeof value === 'string')
    ? literal(node, (left.value === right.value) === whenEqual)
    : unknownNode(node);
}

export function concatenated(node: ts.Node, parts: readonly ConfigValue[]): ConfigValue {
  if (!parts.every((part) => part.kind === 'literal')) return unknownNode(node);
  if (!parts.some((part) => typeof part.value === 'string')) return unknownNode(node);
  return literal(node, parts.map((part) => String(part.value)).join(''));
}
