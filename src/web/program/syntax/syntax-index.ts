import { ts } from 'ts-morph';
import { classifyName } from '../../../catalogue/classify-name.js';
import { boundFunction } from './bound-functions.js';
import { joinsQuery, lastText, type QueryParameter, queryParameter } from './query-parameters.js';
import { calleeName, handedValue, isAssignment, isMemberAccess, propertyName, setterIn } from './syntax-names.js';

export type CallLike = ts.CallExpression | ts.NewExpression;

/** What one pass over a file's nodes finds, by name, so that later questions need no walk. */
export interface SyntaxIndex {
  /** Calls and constructions by the last name of the callee: `save` for `this.db.save(…)`; `super` for `super(…)`. */
  readonly calls: Map<string, CallLike[]>;
  /** Assignments by the last name of the left-hand side: `token` for `this.token = …`; `[]` for computed members. */
  readonly assignments: Map<string, ts.BinaryExpression[]>;
  readonly elements: Map<string, (ts.JsxOpeningElement | ts.JsxSelfClosingElement)[]>;
  /** Attributes of elements by the last name of what they hand to a component: `save` for `onDone={this.save}`. */
  readonly handed: Map<string, ts.JsxAttribute[]>;
  /** Functions by the last name under which they are handed to a call, alone or among options: `then(this.save)`. */
  readonly callbacks: Map<string, ts.Expression[]>;
  readonly decorators: Map<string, ts.Decorator[]>;
  /** Properties named `provide` of object literals: Angular providers by the token's name. */
  readonly providers: Map<string, ts.ObjectLiteralExpression[]>;
  /** Expressions that end up in an authorisation header or behind `Bearer `. */
  readonly bearers: ts.Expression[];
  /** Reads of a member that is named like a secret: `user.token`, `const { token } = user`. */
  readonly secretReads: ts.Expression[];
  /** Assignments to members, by the names of what they are within: `session` and `user` for `session.user.token = …`. */
  readonly additions: Map<string, ts.BinaryExpression[]>;
  /** Texts that put a value into a query parameter named like a secret: `?access_token=${token}`. */
  readonly queries: QueryParameter[];
  readonly imports: Map<ts.SourceFile, Set<string>>;
  readonly classes: ts.ClassLikeDeclaration[];
  /** `delete x.token`, by the member's name. */
  readonly deletes: Map<string, ts.DeleteExpression[]>;
  /** Functions by the name other code uses. */
  readonly functions: Map<string, ts.FunctionLikeDeclaration[]>;
  /**
   * Names under which code calls what has another name: `saveToken as persist`, `print = console.log.bind(console)`.
   */
  readonly aliases: Map<string, string[]>;
  /** Names of members that hold what has another name, by that name: `login` for `{ login: handleLogin }`. */
  readonly members: Map<string, Set<string>>;
  /** Second names of destructured tuples: `setToken` of `const [token, setToken] = …`. */
  readonly setters: Set<string>;
  /** Names of what conditions choose, or functions return: `isNative ? secure : new TabStore()`. */
  readonly choices: Set<string>;
}

export const emptyIndex = (): SyntaxIndex => ({
  calls: new Map(),
  assignments: new Map(),
  elements: new Map(),
  handed: new Map(),
  callbacks: new Map(),
  decorators: new Map(),
  providers: new Map(),
  bearers: [],
  secretReads: [],
  additions: new Map(),
  queries: [],
  imports: new Map(),
  classes: [],
  deletes: new Map(),
  functions: new Map(),
  aliases: new Map(),
  members: new Map(),
  setters: new Set(),
  choices: new Set(),
});

/** Adds the nodes of `file` to `index`. */
export function indexFile(index: SyntaxIndex, file: ts.SourceFile): void {
  const specifiers = new Set<string>();
  index.imports.set(file, specifiers);
  // Files nested too deeply are refused before, but long texts are put together from thousands of operands.
  const visit = (node: ts.Node): void => {
    let current = node;
    for (; ts.isBinaryExpression(current); current = current.left) {
      indexNode(index, current, specifiers);
      visit(current.right);
    }
    indexNode(index, current, specifiers);
    ts.forEachChild(current, visit);
  };
  visit(file);
}

/**
 * Kinds of nodes that `indexNode` asks about. Every node of every loaded file comes by, and most are of no other use.
 */
const indexedKinds: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.NewExpression,
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.ImportType,
  ts.SyntaxKind.JsxOpeningElement,
  ts.SyntaxKind.JsxSelfClosingElement,
  ts.SyntaxKind.JsxAttribute,
  ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.BindingElement,
  ts.SyntaxKind.DeleteExpression,
  ts.SyntaxKind.Decorator,
  ts.SyntaxKind.PropertyAssignment,
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.ReturnStatement,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.ClassExpression,
  ts.SyntaxKind.ArrayBindingPattern,
  ts.SyntaxKind.ImportClause,
  ts.SyntaxKind.ImportSpecifier,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.MethodDeclaration,
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.FunctionExpression,
]);

function indexNode(index: SyntaxIndex, node: ts.Node, specifiers: Set<string>): void {
  if (!indexedKinds.has(node.kind)) return;
  if (ts.isCallExpression(node)) {
    indexCall(index, node, specifiers);
  } else if (ts.isNewExpression(node)) {
    add(index.calls, calleeName(node.expression), node);
  } else if (ts.isBinaryExpression(node)) {
    if (isAssignment(node)) indexAssignment(index, node);
    else if (node.operatorToken.kind === ts.SyntaxKind.PlusToken)
      addQuery(index, node, lastText(node.left), node.right);
  } else if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    if (node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier))
      specifiers.add(node.moduleSpecifier.text);
  } else if (ts.isImportTypeNode(node)) {
    if (ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
      specifiers.add(node.argument.literal.text);
  } else if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
    add(index.elements, calleeName(node.tagName), node);
  } else if (ts.isJsxAttribute(node)) {
    const value = handedValue(node);
    if (value !== undefined) add(index.handed, calleeName(value), node);
  } else if (ts.isPropertyAccessExpression(node)) {
    if (isSecretRead(node)) index.secretReads.push(node);
  } else if (ts.isBindingElement(node)) {
    if (ts.isIdentifier(node.name) && isSecretName(propertyName(node.propertyName ?? node.name) ?? ''))
      index.secretReads.push(node.name);
  } else if (ts.isDeleteExpression(node)) {
    add(index.deletes, calleeName(node.expression), node);
  } else if (ts.isDecorator(node)) {
    const called = ts.isCallExpression(node.expression) ? node.expression.expression : node.expression;
    add(index.decorators, calleeName(called), node);
  } else if (ts.isPropertyAssignment(node)) {
    indexProperty(index, node);
  } else if (ts.isTemplateExpression(node)) {
    indexBearerTemplate(index, node);
    let before = node.head.text;
    for (const span of node.templateSpans) {
      addQuery(index, node, before, span.expression);
      before = `${joinsQuery(span.expression) ? '&' : ''}${span.literal.text}`;
    }
  } else if (ts.isConditionalExpression(node)) {
    for (const chosen of [node.whenTrue, node.whenFalse]) index.choices.add(chosenName(chosen));
  } else if (ts.isReturnStatement(node)) {
    if (node.expression !== undefined) index.choices.add(chosenName(node.expression));
  } else if (ts.isClassLike(node)) {
    index.classes.push(node);
  } else if (ts.isArrayBindingPattern(node)) {
    const setter = setterIn(node);
    if (setter !== undefined) index.setters.add(setter.text);
  } else if (ts.isImportClause(node) && node.name !== undefined) {
    add(index.aliases, 'default', node.name.text);
  } else if (ts.isImportSpecifier(node) && node.propertyName !== undefined) {
    add(index.aliases, node.propertyName.text, node.name.text);
  } else if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) {
    add(index.functions, propertyName(node.name) ?? '', node);
  } else if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) {
    const holder = node.parent;
    if (ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder)) {
      add(index.functions, propertyName(holder.name) ?? '', node);
    }
  }
}

function addQuery(index: SyntaxIndex, node: QueryParameter['node'], before: string, value: ts.Expression): void {
  const parameter = queryParameter(node, before, value);
  if (parameter !== undefined) index.queries.push(parameter);
}

function indexAssignment(index: SyntaxIndex, node: ts.BinaryExpression): void {
  add(index.assignments, targetName(node.left), node);
  for (let member: ts.Expression = node.left; isMemberAccess(member); member = member.expression)
    add(index.additions, calleeName(member.expression), node);
}

/** A member of something other than `this` that is read, not assigned or called. */
function isSecretRead(node: ts.PropertyAccessExpression): boolean {
  const { parent } = node;
  return (
    isSecretName(node.name.text) &&
    node.expression.kind !== ts.SyntaxKind.ThisKeyword &&
    !(ts.isBinaryExpression(parent) && isAssignment(parent) && parent.left === node) &&
    !(ts.isCallExpression(parent) && parent.expression === node)
  );
}

function isSecretName(name: string): boolean {
  const verdict = classifyName(name);
  return verdict !== null && verdict !== 'harmless' && verdict.strength === 'strong' && verdict.kind !== 'push-token';
}

function indexCall(index: SyntaxIndex, node: ts.CallExpression, specifiers: Set<string>): void {
  const name = calleeName(node.expression);
  add(index.calls, name, node);
  if (name === 'bind') indexBound(index, node.parent);
  if (takesCallback.test(name)) for (const argument of node.arguments) indexCallback(index, argument);
  const [first, second] = node.arguments;
  if (first !== undefined && ts.isStringLiteralLike(first)) {
    if (node.expression.kind === ts.SyntaxKind.ImportKeyword || name === 'require') specifiers.add(first.text);
    if (
      second !== undefined &&
      (name === 'set' || name === 'append' || name === 'setRequestHeader') &&
      isAuthHeader(first.text)
    ) {
      index.bearers.push(second);
    }
  }
}

const chosenName = (node: ts.Expression): string =>
  ts.isNewExpression(node) ? calleeName(node.expression) : ts.isIdentifier(node) ? node.text : '';

/** Calls, and options, that are known to run what they are given; any other may take a name for a value. */
const takesCallback =
  /^(?:then|subscribe|tap|do|map|flatMap|forEach|(?:switch|merge|concat|exhaust)Map|next|success|done|post|watch|useReducer|handleSubmit|on\w*|\w+Listener|\w*[cC]allback)$/;

function indexCallback(index: SyntaxIndex, value: ts.Expression): void {
  const handed = withoutBind(value);
  if (ts.isIdentifier(handed) || ts.isPropertyAccessExpression(handed))
    add(index.callbacks, calleeName(handed), handed);
}

/** `this.save` of `this.save.bind(this)` */
const withoutBind = (value: ts.Expression): ts.Expression =>
  ts.isCallExpression(value) && ts.isPropertyAccessExpression(value.expression) && value.expression.name.text === 'bind'
    ? value.expression.expression
    : value;

function indexBound(index: SyntaxIndex, node: ts.Node): void {
  const bound = boundFunction(node);
  if (bound !== undefined) add(index.aliases, calleeName(bound.callee), propertyName(bound.holder.name) ?? '');
}

function indexProperty(index: SyntaxIndex, node: ts.PropertyAssignment): void {
  const name = propertyName(node.name);
  if (name === undefined) return;
  if (name === 'provide') add(index.providers, calleeName(node.initializer), node.parent);
  if (isAuthHeader(name) || name === 'tokenGetter') index.bearers.push(node.initializer);
  if (takesCallback.test(name)) indexCallback(index, node.initializer);
  if (ts.isIdentifier(node.initializer) && node.initializer.text !== name)
    index.members.set(node.initializer.text, (index.members.get(node.initializer.text) ?? new Set()).add(name));
}

/** `Bearer ${token}`: what follows the scheme is a credential, whatever its name (RFC 6750 §2.1). */
function indexBearerTemplate(index: SyntaxIndex, node: ts.TemplateExpression): void {
  const first = node.templateSpans[0];
  if (first !== undefined && /^(Bearer|JWT|Token) $/.test(node.head.text)) index.bearers.push(first.expression);
}

const isAuthHeader = (name: string): boolean => /^(x-)?(authorization|access-token|auth-token)$/i.test(name);

function targetName(left: ts.Expression): string {
  if (ts.isElementAccessExpression(left) && !ts.isStringLiteralLike(left.argumentExpression)) return '[]';
  return calleeName(left);
}

function add<T>(map: Map<string, T[]>, name: string, value: T): void {
  if (name === '') return;
  const list = map.get(name);
  if (list === undefined) map.set(name, [value]);
  else list.push(value);
}
