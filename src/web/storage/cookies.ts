import { ts } from 'ts-morph';
import type { Analysis } from '../program/analysis.js';
import type { Frame } from '../program/symbols/frame.js';
import { constant, type SlotValue, unwrap } from '../program/symbols/slots.js';
import { hole, type Key, resolveKey } from '../program/values/keys.js';

/** A cookie string `name=value; attributes`, taken apart. */
export interface CookieParts {
  readonly key: Key;
  /** The expressions of the value; none when the assignment deletes the cookie or holds only text. */
  readonly values: readonly SlotValue[];
}

const none: CookieParts = { key: { text: null, names: [], openIn: null }, values: [] };

/** Splits what is assigned to `document.cookie`. Deletions (`max-age=0`, a past `expires`) store nothing. */
export function cookieParts(
  analysis: Analysis,
  assigned: ts.Expression | undefined,
  frames: Frame | null,
): CookieParts {
  if (assigned === undefined) return none;
  const parts = flatten(analysis, assigned);
  const text = parts.map((part) => (typeof part === 'string' ? part : ' ')).join('');
  if (/max-age\s*=\s*(0|-)|expires\s*=\s*(Thu,? 0?1[ -]Jan[ -]1970|Mon, 0?1 Jan|0)/i.test(text)) return none;
  const equals = parts.findIndex((part) => typeof part === 'string' && part.includes('='));
  if (equals < 0) return { ...none, values: parts.flatMap(madeCookie) };
  const before = [...parts.slice(0, equals), String(parts[equals]).slice(0, String(parts[equals]).indexOf('='))];
  const values = valueParts(parts, equals);
  return { key: keyOf(analysis, before, frames), values: values.map((node) => ({ node, path: [] })) };
}

/** What a call makes is a whole cookie: `serialize('session', token)`, `authStore.exportToCookie()`. */
const madeCookie = (part: string | ts.Expression): readonly SlotValue[] =>
  typeof part !== 'string' && ts.isCallExpression(part) ? [{ node: part, path: [] }] : [];

function keyOf(analysis: Analysis, parts: readonly (string | ts.Expression)[], frames: Frame | null): Key {
  const keys = parts.map(
    (part): Key =>
      typeof part === 'string' ? { text: part, names: [], openIn: null } : resolveKey(analysis, part, frames),
  );
  const known = keys.some((key) => key.text !== null && key.text !== '');
  return {
    text: known
      ? keys
          .map((key) => key.text ?? hole)
          .join('')
          .trim()
      : null,
    names: keys.flatMap((key) => key.names),
    openIn: keys.find((key) => key.openIn !== null)?.openIn ?? null,
  };
}

/** Expressions after the first `=` and before the first `;`. */
function valueParts(parts: readonly (string | ts.Expression)[], equals: number): ts.Expression[] {
  const values: ts.Expression[] = [];
  const first = String(parts[equals]);
  if (first.slice(first.indexOf('=')).includes(';')) return [];
  for (const part of parts.slice(equals + 1)) {
    if (typeof part !== 'string') values.push(part);
    else if (part.includes(';')) break;
  }
  return values;
}

function flatten(analysis: Analysis, node: ts.Expression): readonly (string | ts.Expression)[] {
  const value = unwrap(node);
  if (ts.isStringLiteralLike(value)) return [value.text];
  if (ts.isTemplateExpression(value))
    return [
      value.head.text,
      ...value.templateSpans.flatMap((span) => [...flatten(analysis, span.expression), span.literal.text]),
    ];
  if (ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return [...flatten(analysis, value.left), ...flatten(analysis, value.right)];
  if (
    ts.isCallExpression(value) &&
    ts.isPropertyAccessExpression(value.expression) &&
    /^(?:join|filter)$/.test(value.expression.name.text)
  )
    return flattenList(analysis, value.expression.expression);
  return [value];
}

/** The parts of `[…].join('; ')`, also where the list has a name. */
function flattenList(analysis: Analysis, list: ts.Expression): readonly (string | ts.Expression)[] {
  const literal = constant(analysis, { node: list, path: [] })?.node ?? list;
  return ts.isArrayLiteralExpression(literal)
    ? literal.elements.flatMap((element) => [...flatten(analysis, element), '; '])
    : flatten(analysis, literal);
}
