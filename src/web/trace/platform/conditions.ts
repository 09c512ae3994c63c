import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import type { Frame } from '../../program/symbols/frame.js';
import { argumentFor } from '../../program/symbols/parameters.js';
import { unwrap } from '../../program/symbols/slots.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import { isFunctionNode } from '../../program/syntax/function-nodes.js';
import { isEqual, isUnequal } from '../../program/syntax/operators.js';

type Literal = string | number | boolean | null | undefined;

/** A literal, or nothing where the code does not tell. */
type Known = { readonly value: Literal } | null;

const maxDepth = 6;

/**
 * Whether a condition holds in the calls of `frames`, where literals that they hand over decide it:
 * `if (persist) …` inside `keep(key, value, persist = false)`. `null` when the code does not tell.
 */
export function holdsIn(analysis: Analysis, condition: ts.Expression, frames: Frame | null, depth = 0): boolean | null {
  const node = unwrap(condition);
  if (frames === null || depth > maxDepth) return null;
  const again = (part: ts.Expression): boolean | null => holdsIn(analysis, part, frames, depth + 1);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    const inner = again(node.operand);
    return inner === null ? null : !inner;
  }
  if (ts.isBinaryExpression(node)) {
    const kind = node.operatorToken.kind;
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return both(again(node.left), again(node.right));
    if (kind === ts.SyntaxKind.BarBarToken) return either(again(node.left), again(node.right));
    return comparison(analysis, node, frames);
  }
  const known = literalOf(analysis, node, frames);
  return known === null ? null : Boolean(known.value);
}

const both = (a: boolean | null, b: boolean | null): boolean | null =>
  a === false || b === false ? false : a === null || b === null ? null : true;

const either = (a: boolean | null, b: boolean | null): boolean | null =>
  a === true || b === true ? true : a === null || b === null ? null : false;

function comparison(analysis: Analysis, node: ts.BinaryExpression, frames: Frame): boolean | null {
  const equal = isEqual(node);
  if (!equal && !isUnequal(node)) return null;
  const a = literalOf(analysis, unwrap(node.left), frames);
  const b = literalOf(analysis, unwrap(node.right), frames);
  return a === null || b === null ? null : (a.value === b.value) === equal;
}

function literalOf(analysis: Analysis, node: ts.Expression, frames: Frame | null): Known {
  if (ts.isStringLiteralLike(node)) return { value: node.text };
  if (ts.isNumericLiteral(node)) return { value: Number(node.text) };
  if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword)
    return { value: node.kind === ts.SyntaxKind.TrueKeyword };
  if (node.kind === ts.SyntaxKind.NullKeyword) return { value: null };
  if (!ts.isIdentifier(node)) return null;
  if (node.text === 'undefined') return { value: undefined };
  const symbol = symbolOf(analysis, node);
  const parameter = symbol?.valueDeclaration;
  if (parameter === undefined || !ts.isParameter(parameter) || !isFunctionNode(parameter.parent)) return null;
  const assigned = (analysis.index.assignments.get(node.text) ?? []).some(
    ({ left }) => symbolOf(analysis, left) === symbol,
  );
  if (assigned) return null;
  const bound = argumentFor(parameter, parameter.parent, frames);
  if (bound === 'open') return null;
  if (bound === null)
    return parameter.initializer === undefined
      ? { value: undefined }
      : literalOf(analysis, unwrap(parameter.initializer), null);
  return bound.path.length > 0 ? null : literalOf(analysis, unwrap(bound.node), bound.frames);
}
