import type { ts } from 'ts-morph';
import { valueAt } from './config-value.js';
import { assignMember, joinFallback, joinMembers, joinValues, spreadMembers, valueUnder } from './join-values.js';
import type { ConfigMember, ConfigValue } from './project.js';
import { releaseVariable } from './release-variables.js';
import { compared, concatenated, literal, span, unknownNode } from './static-operators.js';
import { readScope, type StaticScope, type Variable } from './static-scope.js';
import { testText } from './text-tests.js';
import { typescript } from './typescript.js';

/** The value that a configuration file exports, without running it: what only a run could tell is `unknown`. */
export function exportedValue(path: string, text: string): ConfigValue | 'unparsable' {
  try {
    return evaluateFile(path, text);
  } catch (error) {
    if (error instanceof RangeError) return 'unparsable'; // Nested deeper than the parser's stack.
    throw error;
  }
}

function evaluateFile(path: string, text: string): ConfigValue | 'unparsable' {
  const ts = typescript();
  const kind = /\.[cm]?js$/.test(path) ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  if (hasSyntaxErrors(file)) return 'unparsable';
  const exported = exportedExpression(file);
  if (exported === null) return { kind: 'unknown', start: 0, end: text.length };
  return evaluate({ scope: readScope(file), depth: 0, budget: { left: maxSteps } }, exported);
}

function hasSyntaxErrors(file: ts.SourceFile): boolean {
  return 'parseDiagnostics' in file && Array.isArray(file.parseDiagnostics) && file.parseDiagnostics.length > 0;
}

/** The last default export wins, as it does at run time; else the only constant that is exported. */
function exportedExpression(file: ts.SourceFile): ts.Expression | ts.FunctionDeclaration | null {
  const ts = typescript();
  let found: ts.Expression | ts.FunctionDeclaration | null = null;
  const named: ts.Expression[] = [];
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement)) named.push(...exportedConstants(statement));
    else if (ts.isExportAssignment(statement)) found = statement.expression;
    else if (ts.isFunctionDeclaration(statement) && isDefaultExport(statement)) found = statement;
    else if (ts.isExpressionStatement(statement) && ts.isBinaryExpression(statement.expression)) {
      const { left, right } = statement.expression;
      if (/^(module\.exports|(module\.)?exports\.default)$/.test(left.getText())) found = right;
    }
  }
  return found ?? (named.length === 1 ? (named[0] ?? null) : null);
}

function exportedConstants({ modifiers, declarationList }: ts.VariableStatement): ts.Expression[] {
  const { ExportKeyword } = typescript().SyntaxKind;
  if (!modifiers?.some(({ kind }) => kind === ExportKeyword)) return [];
  return declarationList.declarations.flatMap(({ initializer }) => initializer ?? []);
}

function isDefaultExport(node: ts.FunctionDeclaration): boolean {
  return node.modifiers?.some((modifier) => modifier.kind === typescript().SyntaxKind.DefaultKeyword) ?? false;
}

interface Context {
  readonly scope: StaticScope;
  readonly depth: number;
  readonly budget: { left: number };
}

/** References may be circular, and hostile files may nest or multiply without end. */
const maxDepth = 60;
const maxSteps = 5_000;

function evaluate(outer: Context, node: ts.Node): ConfigValue {
  const ts = typescript();
  const context = { ...outer, depth: outer.depth + 1 };
  if (context.depth > maxDepth || context.budget.left-- <= 0) return unknownNode(node);
  if (isTransparent(node)) return evaluate(context, node.expression);
  if (ts.isObjectLiteralExpression(node)) return evaluateObject(context, node);
  if (ts.isArrayLiteralExpression(node)) return evaluateArray(context, node);
  if (ts.isIdentifier(node)) return evaluateName(context, node);
  if (ts.isPropertyAccessExpression(node)) return evaluateAccess(context, node);
  if (ts.isElementAccessExpression(node))
    return (
      valueUnder(evaluate(context, node.expression), evaluate(context, node.argumentExpression)) ?? unknownNode(node)
    );
  if (ts.isConditionalExpression(node)) return evaluateChoice(context, node);
  if (ts.isBinaryExpression(node)) return evaluateBinary(context, node);
  if (ts.isTemplateExpression(node)) return evaluateTemplate(context, node);
  if (ts.isCallExpression(node)) return evaluateCall(context, node);
  if (ts.isFunctionLike(node)) return returnedValue(context, node);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    const value = evaluate(context, node.operand);
    return value.kind === 'literal' ? literal(node, !value.value) : unknownNode(node);
  }
  return evaluateLiteral(node);
}

function isTransparent(node: ts.Node): node is ts.ParenthesizedExpression | ts.AsExpression | ts.NonNullExpression {
  const ts = typescript();
  const isTyped = ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isTypeAssertionExpression(node);
  return isTyped || ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAwaitExpression(node);
}

function evaluateLiteral(node: ts.Node): ConfigValue {
  const ts = typescript();
  if (ts.isStringLiteralLike(node)) return literal(node, node.text);
  if (ts.isNumericLiteral(node)) return literal(node, Number(node.text));
  if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand)) {
    if (node.operator === ts.SyntaxKind.MinusToken) return literal(node, -Number(node.operand.text));
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return literal(node, true);
  if (node.kind === ts.SyntaxKind.FalseKeyword) return literal(node, false);
  return node.kind === ts.SyntaxKind.NullKeyword ? literal(node, null) : unknownNode(node);
}

function evaluateObject(context: Context, node: ts.ObjectLiteralExpression): ConfigValue {
  const ts = typescript();
  let members = new Map<string, ConfigMember>();
  let open = false;
  for (const property of node.properties) {
    const name = memberName(property.name);
    if (ts.isSpreadAssignment(property) || name === null) {
      const spreads = ts.isSpreadAssignment(property)
        ? spreadValues(context, property.expression)
        : [unknownNode(property)];
      members = new Map(spreads.map((spread) => spreadMembers(members, spread)).reduce(joinMembers));
      open ||= spreads.some(
        (spread) => spread.kind === 'unknown' || (spread.kind === 'object' && spread.open === true),
      );
    } else if (!ts.isPropertyAssignment(property) || !isUndefined(property.initializer)) {
      const key = property.name ?? property;
      members.set(name, { keyStart: key.getStart(), keyEnd: key.getEnd(), value: memberValue(context, property) });
    } else members.delete(name);
  }
  return { kind: 'object', members, ...span(node), ...(open ? { open } : {}) };
}

/** What may be spread: `...(live && { url })` leaves the members before it as they are, or replaces them. */
function spreadValues(context: Context, node: ts.Expression): ConfigValue[] {
  if (isTransparent(node)) return spreadValues(context, node.expression);
  const choice = choiceOf(node);
  if (choice === null || evaluate(context, choice.condition).kind !== 'unknown') return [evaluate(context, node)];
  const whenFalse = choice.whenFalse ? spreadValues(context, choice.whenFalse) : [literal(node, false)];
  return [...whenFalse, ...spreadValues(context, choice.whenTrue)];
}

type Choice = Pick<ts.ConditionalExpression, 'condition' | 'whenTrue'> & { readonly whenFalse?: ts.Expression };

function choiceOf(node: ts.Expression): Choice | null {
  const ts = typescript();
  if (ts.isConditionalExpression(node)) return node;
  const isBoth = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isBoth ? { condition: node.left, whenTrue: node.right } : null;
}

function memberValue(context: Context, property: ts.ObjectLiteralElementLike): ConfigValue {
  const ts = typescript();
  if (ts.isPropertyAssignment(property)) return evaluate(context, property.initializer);
  if (ts.isShorthandPropertyAssignment(property)) return evaluate(context, property.name);
  return unknownNode(property);
}

function memberName(name: ts.PropertyName | undefined): string | null {
  const ts = typescript();
  if (!name) return null;
  if (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) return name.text;
  return ts.isComputedPropertyName(name) && ts.isStringLiteralLike(name.expression) ? name.expression.text : null;
}

const isUndefined = (node: ts.Node): boolean => typescript().isIdentifier(node) && node.getText() === 'undefined';

function evaluateArray(context: Context, node: ts.ArrayLiteralExpression): ConfigValue {
  const ts = typescript();
  const items: ConfigValue[] = [];
  for (const element of node.elements) {
    const value = evaluate(context, ts.isSpreadElement(element) ? element.expression : element);
    // What is spread and cannot be read is one item more, of which nothing is known.
    items.push(...(ts.isSpreadElement(element) && value.kind === 'array' ? value.items : [value]));
  }
  return { kind: 'array', items, ...span(node) };
}

function evaluateName(context: Context, node: ts.Identifier): ConfigValue {
  const variable = context.scope.variables.get(node.text);
  if (variable) return evaluateVariable(context, node, variable);
  const declared = context.scope.functions.get(node.text);
  return declared ? returnedValue(context, declared) : unknownNode(node);
}

function evaluateVariable(context: Context, node: ts.Node, variable: Variable): ConfigValue {
  let value = variable.initializer ? evaluate(context, variable.initializer) : null;
  for (const change of variable.changes) {
    const changed = change.value ? evaluate(context, change.value) : unknownNode(node);
    if (value === null) value = change.path.length === 0 ? changed : unknownNode(node);
    else {
      const after = assignMember(value, change.path, changed);
      value = change.isCertain ? after : joinValues(value, after);
    }
  }
  return value ?? unknownNode(node);
}

/** A release is what matters: what a file sets for development alone is no part of it. */
function evaluateAccess(context: Context, node: ts.PropertyAccessExpression): ConfigValue {
  const [, variable] = /^process\??\.env\??\.(\w+)$/.exec(node.getText()) ?? [];
  const held = variable === undefined ? undefined : releaseVariable(variable);
  if (held !== undefined) return literal(node, held);
  const owner = evaluate(context, node.expression);
  const value = valueAt(owner, node.name.text);
  return value && value !== owner ? value : unknownNode(node);
}

function evaluateChoice(context: Context, node: ts.ConditionalExpression): ConfigValue {
  const condition = evaluate(context, node.condition);
  const [yes, no] = [evaluate(context, node.whenTrue), evaluate(context, node.whenFalse)];
  if (condition.kind === 'literal') return condition.value ? yes : no;
  return isUndefined(node.whenTrue) || isUndefined(node.whenFalse) ? unknownNode(node) : joinValues(yes, no);
}

function evaluateBinary(context: Context, node: ts.BinaryExpression): ConfigValue {
  const { SyntaxKind } = typescript();
  const left = evaluate(context, node.left);
  const right = evaluate(context, node.right);
  switch (node.operatorToken.kind) {
    case SyntaxKind.BarBarToken:
      if (left.kind === 'unknown') return joinFallback(left, right);
      return left.kind === 'literal' && !left.value ? right : left;
    case SyntaxKind.QuestionQuestionToken:
      if (left.kind === 'unknown') return joinFallback(left, right);
      return left.kind === 'literal' && left.value === null ? right : left;
    case SyntaxKind.AmpersandAmpersandToken:
      if (left.kind === 'literal') return left.value ? right : left;
      return unknownNode(node);
    case SyntaxKind.PlusToken:
      return concatenated(node, [left, right]);
    case SyntaxKind.EqualsEqualsToken:
    case SyntaxKind.EqualsEqualsEqualsToken:
      return compared(node, left, right, true);
    case SyntaxKind.ExclamationEqualsToken:
    case SyntaxKind.ExclamationEqualsEqualsToken:
      return compared(node, left, right, false);
    default:
      return unknownNode(node);
  }
}

function evaluateTemplate(context: Context, node: ts.TemplateExpression): ConfigValue {
  const parts = node.templateSpans.flatMap((one) => [
    evaluate(context, one.expression),
    literal(one.literal, one.literal.text),
  ]);
  return concatenated(node, [literal(node.head, node.head.text), ...parts]);
}

function evaluateCall(context: Context, node: ts.CallExpression): ConfigValue {
  const ts = typescript();
  const callee = node.expression;
  const [argument] = node.arguments;
  if (ts.isParenthesizedExpression(callee) || ts.isArrowFunction(callee)) return evaluate(context, callee);
  if (ts.isPropertyAccessExpression(callee) && argument) {
    const holds = testText(evaluate(context, callee.expression), callee.name.text, evaluate(context, argument));
    if (holds !== undefined) return literal(node, holds);
  }
  if (!ts.isIdentifier(callee)) return unknownNode(node);
  const declared = context.scope.functions.get(callee.text);
  if (declared) return returnedValue(context, declared);
  return /^define\w*Config$/.test(callee.text) && argument ? evaluate(context, argument) : unknownNode(node);
}

/** What a function returns on any path; its parameters are names without a value here, hence unknown. */
function returnedValue(context: Context, node: ts.SignatureDeclaration): ConfigValue {
  const ts = typescript();
  if (!('body' in node) || !node.body) return unknownNode(node);
  const body = node.body;
  if (!ts.isBlock(body)) return evaluate(context, body);
  const values: ConfigValue[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isFunctionLike(child)) return;
    if (ts.isReturnStatement(child))
      values.push(child.expression ? evaluate(context, child.expression) : unknownNode(child));
    else ts.forEachChild(child, visit);
  };
  ts.forEachChild(body, visit);
  return values.length === 0 ? unknownNode(node) : values.reduce(joinValues);
}
