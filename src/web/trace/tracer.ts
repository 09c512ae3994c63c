import { ts } from 'ts-morph';
import type { Analysis } from '../program/analysis.js';
import { isTokenName } from '../program/secrets/token-names.js';
import type { Frame } from '../program/symbols/frame.js';
import { unwrap } from '../program/symbols/slots.js';
import { isFallback } from '../program/syntax/operators.js';
import { calleeName, isAssignment, propertyName } from '../program/syntax/syntax-names.js';
import type { Settled } from './platform/settled-conditions.js';
import { isMissing } from './replacers.js';
import { isInsteadOfMember, missingIn } from './stand-ins.js';
import type { At, Leaf, Step } from './trace.js';
import { visitAccess } from './trace-access.js';
import { visitCall } from './trace-call.js';
import { visitThis } from './trace-component.js';
import { visitIdentifier } from './trace-name.js';

/** Nodes one trace may visit, and steps one path may have, before it gives up. */
const defaultVisits = 1500;
const maxDepth = 70;

/** A running trace: follows values backwards and collects what they come from. */
export class Tracer {
  readonly analysis: Analysis;
  readonly leaves: Leaf[] = [];
  /** Whether a bound cut the trace short. */
  exhausted = false;
  /** How many keys of ciphers are being traced around this trace: keys may be encrypted with other keys. */
  readonly keysDeep: number;
  private readonly visited = new Map<ts.Node, Set<string>>();
  private visitsLeft: number;

  constructor(analysis: Analysis, maxVisits = defaultVisits, keysDeep = 0) {
    this.analysis = analysis;
    this.visitsLeft = maxVisits;
    this.keysDeep = keysDeep;
  }

  /** Follows `at.path` of the value of `node` to where it comes from. */
  visit(node: ts.Node, at: At): void {
    // One unknown end tells that something is missing; thousands would each be judged.
    if (--this.visitsLeft < -1) return;
    if (this.visitsLeft < 0 || at.depth > maxDepth) {
      this.exhausted = true;
      this.end({ kind: 'unknown', node, at });
      return;
    }
    const value = ts.isExpression(node) ? unwrap(node) : node;
    if (!this.firstVisit(value, at)) return;
    if (at.takenOut !== undefined && at.takenOut === value.getText())
      return this.end({ kind: 'constant', value: null, node: value, at });
    const here: At =
      at.path.length === 0 ? { ...at, whole: value, depth: at.depth + 1 } : { ...at, depth: at.depth + 1 };
    dispatch(this, value, here);
  }

  end(leaf: Leaf): void {
    this.leaves.push(leaf);
  }

  private firstVisit(node: ts.Node, at: At): boolean {
    const key = `${at.path.join('.')}@${frameKey(at.frames)}${at.takenOut ?? ''}`;
    const seen = this.visited.get(node);
    if (seen === undefined) this.visited.set(node, new Set([key]));
    else if (seen.has(key)) return false;
    else seen.add(key);
    return true;
  }
}

/** Calls a visit is told apart by. More of them tell more contexts apart than a value can have. */
const contextDepth = 3;

function frameKey(frame: Frame | null): string {
  let key = '';
  for (let i = 0, each = frame; each !== null && i < contextDepth; i++, each = each.up) key += `${each.call.pos}:`;
  return key;
}

/** Where a trace of the whole value of `node` begins. */
export const startAt = (node: ts.Node, frames: Frame | null, path: readonly string[] = []): At => ({
  path,
  steps: null,
  names: [],
  whole: node,
  frames,
  depth: 0,
});

/** `at` with one more step towards the origin. */
export const step = (at: At, node: ts.Node, note: string): At => ({
  ...at,
  steps: { node, note, next: at.steps } satisfies Step,
});

/** `at` with a name that the wanted value has; names of containers are not recorded. */
export const named = (at: At, name: string, node: ts.Node): At =>
  at.path.length > 0 ? at : { ...at, names: [...at.names, { name, node, next: null }] };

function dispatch(tracer: Tracer, node: ts.Node, at: At): void {
  if (ts.isIdentifier(node)) return visitIdentifier(tracer, node, at);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return visitAccess(tracer, node, at);
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return visitCall(tracer, node, at);
  if (node.kind === ts.SyntaxKind.ThisKeyword) return visitThis(tracer, node, at);
  if (ts.isAwaitExpression(node) || ts.isYieldExpression(node) || ts.isSpreadElement(node)) {
    if (node.expression !== undefined) tracer.visit(node.expression, at);
    return;
  }
  if (ts.isConditionalExpression(node)) {
    tracer.visit(node.whenTrue, lacking(node.whenTrue, { condition: node.condition, holds: true }, at));
    const inner = lacking(node.whenFalse, { condition: node.condition, holds: false }, at);
    tracer.visit(node.whenFalse, insteadOf(node.whenTrue, node.whenFalse, inner));
    return;
  }
  if (ts.isBinaryExpression(node)) return visitBinary(tracer, node, at);
  if (ts.isTemplateExpression(node)) return visitTemplate(tracer, node, at);
  if (ts.isObjectLiteralExpression(node)) return visitObject(tracer, node, at);
  if (ts.isArrayLiteralExpression(node)) return visitArray(tracer, node, at);
  const constant = constantOf(node);
  tracer.end(constant === undefined ? { kind: 'unknown', node, at } : { kind: 'constant', value: constant, node, at });
}

const insteadOf = (wanted: ts.Expression, value: ts.Expression, at: At): At =>
  at.path.length === 0 && isInsteadOfMember(wanted, value) ? { ...at, insteadOfMember: true } : at;

function lacking(value: ts.Expression, settled: Settled, at: At): At {
  const missing = at.path.length === 0 ? missingIn(value, settled) : [];
  return missing.length === 0 ? at : { ...at, replaced: new Set([...(at.replaced ?? []), ...missing]) };
}

function constantOf(node: ts.Node): string | number | boolean | null | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword)
    return node.kind === ts.SyntaxKind.TrueKeyword;
  if (node.kind === ts.SyntaxKind.NullKeyword || ts.isVoidExpression(node) || ts.isRegularExpressionLiteral(node))
    return null;
  if (
    ts.isPrefixUnaryExpression(node) ||
    ts.isPostfixUnaryExpression(node) ||
    ts.isTypeOfExpression(node) ||
    ts.isDeleteExpression(node)
  )
    return false;
  return undefined;
}

function visitBinary(tracer: Tracer, node: ts.BinaryExpression, at: At): void {
  const kind = node.operatorToken.kind;
  if (isAssignment(node) || kind === ts.SyntaxKind.CommaToken || kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    tracer.visit(node.right, at);
  } else if (isFallback(node)) {
    tracer.visit(node.left, at);
    tracer.visit(node.right, insteadOf(node.left, node.right, at));
  } else if (kind === ts.SyntaxKind.PlusToken) {
    const scheme = ts.isStringLiteralLike(node.left) && /^(Bearer|Basic|JWT|Token) $/.test(node.left.text);
    if (scheme)
      tracer.end({
        kind: 'source',
        secret: 'access-token',
        note: `credential behind "${node.left.getText().slice(1, -1).trim()}"`,
        node,
        at,
      });
    tracer.visit(node.left, at);
    tracer.visit(node.right, at);
  } else {
    tracer.end({ kind: 'constant', value: false, node, at });
  }
}

function visitTemplate(tracer: Tracer, node: ts.TemplateExpression, at: At): void {
  if (/^(Bearer|Basic|JWT|Token) $/.test(node.head.text)) {
    tracer.end({
      kind: 'source',
      secret: 'access-token',
      note: `credential behind "${node.head.text.trim()}"`,
      node,
      at,
    });
  }
  let before = node.head.text;
  for (const span of node.templateSpans) {
    const field = /(?:^|[\s,])([\w-]{2,30})="$/.exec(before)?.[1];
    tracer.visit(span.expression, field === undefined ? at : named(at, field, span));
    before = span.literal.text;
  }
}

function visitObject(tracer: Tracer, node: ts.ObjectLiteralExpression, at: At): void {
  const [wanted, ...rest] = at.path;
  let direct = false;
  const holdsToken = wanted === undefined && node.properties.some(isTokenMember);
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      if (wanted === undefined)
        tracer.visit(property.expression, { ...at, replaced: setAfter(node, property, at.replaced) });
      else if (!direct) tracer.visit(property.expression, at);
      continue;
    }
    const name = propertyName(property.name);
    if (wanted === undefined ? name !== undefined && isMissing(at, [name]) : name !== wanted) continue;
    direct = wanted !== undefined;
    const { replaced, ...outer } = at;
    const inner: At = wanted === undefined || replaced === undefined ? { ...outer, path: rest } : { ...at, path: rest };
    // A whole object is stored: each member is a value of its own, with its own name.
    const own = wanted === undefined ? { ...inner, names: [] } : inner;
    const beside = holdsToken && !isTokenMember(property) ? { ...own, besideToken: true } : own;
    const member = name === undefined ? { ...beside, ofAnyMember: true } : named(beside, name, property);
    if (wanted === undefined && isNumberOrFlag(tracer, property))
      tracer.end({ kind: 'constant', value: 0, node: property, at: member });
    else if (ts.isPropertyAssignment(property)) tracer.visit(property.initializer, member);
    else if (ts.isShorthandPropertyAssignment(property)) tracer.visit(property.name, member);
    else if (ts.isGetAccessorDeclaration(property) && wanted !== undefined)
      tracer.end({ kind: 'unknown', node: property, at: member });
  }
  if (wanted !== undefined && !direct && !node.properties.some(ts.isSpreadAssignment))
    tracer.end({ kind: 'constant', value: null, node, at });
  if (node.properties.length === 0 && wanted === undefined) tracer.end({ kind: 'constant', value: null, node, at });
}

const isTokenMember = ({ name }: ts.ObjectLiteralElementLike): boolean => isTokenName(propertyName(name) ?? '');

/** Names that an object sets behind what it spreads. */
function setAfter(
  node: ts.ObjectLiteralExpression,
  spread: ts.SpreadAssignment,
  before: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const after = node.properties.slice(node.properties.indexOf(spread) + 1);
  return new Set([...before, ...after.flatMap((property) => propertyName(property.name) ?? [])]);
}

/** Numbers and flags are no secrets; where they come from need not be known. */
function isNumberOrFlag(tracer: Tracer, property: ts.ObjectLiteralElementLike): boolean {
  if (ts.isPropertyAssignment(property) && isPlainlyNone(property.initializer)) return false;
  const flags = ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike;
  return (tracer.analysis.world.checker.getTypeAtLocation(property).flags & flags) !== 0;
}

/** Whether the syntax alone tells that a value is no number and no flag: types take long to find. */
const isPlainlyNone = (node: ts.Expression): boolean =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  ts.isObjectLiteralExpression(node) ||
  ts.isArrayLiteralExpression(node) ||
  ts.isFunctionLike(node);

function visitArray(tracer: Tracer, node: ts.ArrayLiteralExpression, at: At): void {
  const [wanted, ...rest] = at.path;
  const index = wanted !== undefined && /^\d+$/.test(wanted) ? Number(wanted) : undefined;
  const element = index === undefined ? undefined : node.elements[index];
  if (element !== undefined) return tracer.visit(element, { ...at, path: rest });
  for (const item of node.elements) tracer.visit(item, at);
  if (node.elements.length === 0) tracer.end({ kind: 'constant', value: null, node, at });
}

/** How an access is called in a step: `res.token`. */
export const shortText = (node: ts.Node): string => {
  // What is longer is cut anyway.
  const text = node
    .getText()
    .slice(0, 200)
    .replace(/\s+/g, ' ')
    .replace(/ (?=\??\.\w)/g, '');
  if (text.length <= 60) return text;
  const called = ts.isCallExpression(node) || ts.isNewExpression(node) ? calleeName(node.expression) : '';
  if (called !== '') return `${ts.isNewExpression(node) ? 'new ' : ''}${called}(…)`;
  return `${calleeName(node) || text.slice(0, 40)}…`;
};
