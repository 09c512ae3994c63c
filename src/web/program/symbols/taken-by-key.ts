import { ts } from 'ts-morph';
import type { Analysis } from '../analysis.js';
import { memberValue } from '../syntax/syntax-names.js';
import { constant, member, unwrap } from './slots.js';

/**
 * What an access may take out of an object of the app by a name that only the running app knows: `stores[kind]`. Where
 * `nameOf` tells the name, only that member.
 */
export function takenByKey(
  analysis: Analysis,
  node: ts.Expression,
  nameOf: (key: ts.Expression) => string | null = () => null,
): readonly ts.Expression[] {
  const access = unwrap(node);
  if (!ts.isElementAccessExpression(access) || ts.isStringLiteralLike(access.argumentExpression)) return [];
  const object = constant(analysis, { node: access.expression, path: [] })?.node;
  if (object === undefined || !ts.isObjectLiteralExpression(object)) return [];
  const name = nameOf(access.argumentExpression);
  const named = name === null ? [] : member(object, [name]);
  const found = named.flatMap((value) => (value.path.length === 0 ? [value.node] : []));
  return found.length > 0 ? found : object.properties.flatMap((property) => memberValue(property) ?? []);
}
