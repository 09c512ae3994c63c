import { ts } from 'ts-morph';
import { type Analysis, type FunctionNode, remember } from './analysis.js';
import { memberOfAssigned } from './assigned-types.js';
import { addressOf } from './roles.js';
import { computedName, storeCalls } from './store-calls.js';
import { libraryOfStub } from './stubs.js';
import { isAny, symbolOf, wantBehind } from './symbols.js';
import { type CallLike, calleeName, propertyName } from './syntax-index.js';

const returned = new WeakMap<ts.Node, readonly ts.Expression[]>();

/** The expressions a function returns, those of nested functions left out. */
export function returnsOf(fn: FunctionNode): readonly ts.Expression[] {
  const known = returned.get(fn);
  if (known !== undefined) return known;
  const found: ts.Expression[] = [];
  const body = fn.body;
  if (body !== undefined && !ts.isBlock(body)) found.push(body);
  else if (body !== undefined) {
    walkOwn(body, (node) => {
      if ((ts.isReturnStatement(node) || ts.isYieldExpression(node)) && node.expression !== undefined)
        found.push(node.expression);
    });
  }
  returned.set(fn, found);
  return found;
}

/** Visits the nodes of a function's body without entering nested functions. */
export function walkOwn(body: ts.Node, visit: (node: ts.Node) => void): void {
  ts.forEachChild(body, (child) => {
    if (ts.isFunctionLike(child) || ts.isClassLike(child)) return;
    visit(child);
    walkOwn(child, visit);
  });
}

/** The function a node is, or a variable or member holds; `undefined` for anything else. */
export function functionOf(analysis: Analysis, node: ts.Node): FunctionNode | undefined {
  const direct = functionAt(node);
  if (direct !== undefined) return direct;
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return undefined;
  for (const declaration of symbolOf(analysis, node)?.declarations ?? []) {
    const found = functionAt(declaration);
    if (found !== undefined) return found;
  }
  return undefined;
}

function functionAt(node: ts.Node): FunctionNode | undefined {
  if (isFunctionNode(node)) return node;
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return functionAt(node.expression);
  if (
    (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node)) &&
    node.initializer !== undefined
  ) {
    const value = node.initializer;
    if (
      ts.isCallExpression(value) &&
      /^(useCallback|debounce|throttle|memoize|action|runInAction)$/.test(calleeName(value.expression))
    ) {
      return value.arguments[0] === undefined ? undefined : functionAt(value.arguments[0]);
    }
    return functionAt(value);
  }
  return undefined;
}

export const isFunctionNode = (node: ts.Node): node is FunctionNode =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isConstructorDeclaration(node) ||
  ts.isAccessor(node);

/** The nearest function around a node. */
export function enclosingFunction(node: ts.Node): FunctionNode | undefined {
  let current = node.parent;
  while (current !== undefined && !isFunctionNode(current)) current = current.parent;
  return current;
}

/** The in-project functions a call may run: the declared one, or the implementations of an interface or abstract member. */
export function targetsOf(analysis: Analysis, call: CallLike): readonly FunctionNode[] {
  return remember(analysis, 'targets', call, (inner) => findTargets(inner, call));
}

function findTargets(analysis: Analysis, call: CallLike): readonly FunctionNode[] {
  const declaration = declarationOf(analysis, call);
  if (declaration === undefined) return byName(analysis, call);
  if (analysis.world.unitOf(declaration) === undefined) return [];
  if (isFunctionNode(declaration) && declaration.body !== undefined) return [declaration];
  const held = functionAt(declaration.parent);
  if (held?.body !== undefined && ts.isFunctionLike(declaration)) return [held];
  const symbol = (declaration as { symbol?: ts.Symbol }).symbol;
  const bodies = (symbol?.declarations ?? []).filter(
    (node): node is FunctionNode => isFunctionNode(node) && node.body !== undefined,
  );
  return bodies.length > 0 ? bodies : implementations(analysis, declaration);
}

/** The declaration a call resolves to, in a stub or in the project. */
export function declarationOf(analysis: Analysis, call: CallLike): ts.Declaration | undefined {
  const certain = settled.get(call);
  if (certain !== undefined) return certain;
  return remember(analysis, 'declaration', call, (inner) => {
    const found = findDeclaration(inner, call);
    if (found !== undefined && inner.wants.isEmpty) settled.set(call, found);
    return found;
  });
}

/** What no file loaded later can change; the checker that each round makes anew would infer all types on the way again. */
const settled = new WeakMap<CallLike, ts.Declaration>();

/**
 * Asks for the symbol of the callee before its type: resolving a call's signature makes the checker infer the types
 * of all arguments, which costs more than the rest of the analysis. Overloads share an address, so any will do.
 */
function findDeclaration(analysis: Analysis, call: CallLike): ts.Declaration | undefined {
  const callee = call.expression;
  if (ts.isNewExpression(call)) return constructed(analysis, callee);
  if (callee.kind === ts.SyntaxKind.SuperKeyword) {
    const parent = enclosingClass(call)?.heritageClauses?.find(
      (clause) => clause.token === ts.SyntaxKind.ExtendsKeyword,
    )?.types[0];
    return parent === undefined ? undefined : constructed(analysis, parent.expression);
  }
  const symbol =
    symbolOf(analysis, ts.isPropertyAccessExpression(callee) ? callee.name : callee) ??
    memberOfAssigned(analysis, callee);
  const declared = symbol?.declarations ?? [];
  const held = declared.map(functionAt).find((fn) => fn?.body !== undefined);
  if (held !== undefined) return held;
  const signatures = declared.filter(ts.isFunctionLike);
  if (signatures.length > 0) return oneOf(analysis, call, signatures);
  const { checker } = analysis.world;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(callee));
  return oneOf(
    analysis,
    call,
    type.getCallSignatures().flatMap(({ declaration }) => declaration ?? []),
  );
}

/** The first signature, unless several interfaces of a stub have one (`StoredStore & PlainStore`): arguments decide. */
function oneOf(
  analysis: Analysis,
  call: CallLike,
  [first, ...others]: readonly (ts.SignatureDeclaration | ts.JSDocSignature)[],
): ts.Declaration | undefined {
  if (first === undefined || ts.isJSDocSignature(first)) return undefined;
  const stub = libraryOfStub(first.getSourceFile().fileName);
  if (stub === null || others.every((other) => addressOf(other) === addressOf(first))) return first;
  const chosen = analysis.world.checker.getResolvedSignature(call)?.declaration;
  return chosen === undefined || ts.isJSDocSignature(chosen) ? first : chosen;
}

function constructed(analysis: Analysis, callee: ts.Expression): ts.Declaration | undefined {
  const declared = symbolOf(analysis, ts.isPropertyAccessExpression(callee) ? callee.name : callee)?.declarations?.find(
    ts.isClassLike,
  );
  if (declared !== undefined) return declared.members.find((member) => ts.isConstructorDeclaration(member)) ?? declared;
  const found = analysis.world.checker.getTypeAtLocation(callee).getConstructSignatures()[0]?.declaration;
  return found === undefined || ts.isJSDocSignature(found) ? undefined : found;
}

function enclosingClass(node: ts.Node): ts.ClassLikeDeclaration | undefined {
  let current: ts.Node | undefined = node;
  while (current !== undefined && !ts.isClassLike(current)) current = current.parent;
  return current;
}

/** Members of classes and objects that implement or override the one declared by `declaration`. */
function implementations(analysis: Analysis, declaration: ts.Node): readonly FunctionNode[] {
  const member = ts.isFunctionTypeNode(declaration) ? declaration.parent : declaration;
  const owner = member.parent;
  const name = propertyName((member as ts.NamedDeclaration).name as ts.PropertyName | undefined);
  if (name === undefined || !(ts.isInterfaceDeclaration(owner) || ts.isTypeLiteralNode(owner) || ts.isClassLike(owner)))
    return [];
  return [...inClasses(analysis, owner, name), ...inObjects(analysis, owner, name)];
}

const inClasses = (analysis: Analysis, owner: ts.Node, name: string): readonly FunctionNode[] =>
  analysis.index.classes.flatMap((candidate) => {
    if (candidate === owner || !inherits(analysis, candidate, owner)) return [];
    return candidate.members.filter(
      (member): member is ts.MethodDeclaration =>
        ts.isMethodDeclaration(member) && member.body !== undefined && propertyName(member.name) === name,
    );
  });

/** `const storage: Store = { set: … }`, and what a function declared to return a `Store` returns. */
function inObjects(analysis: Analysis, owner: ts.Node, name: string): readonly FunctionNode[] {
  return (analysis.index.functions.get(name) ?? []).filter((fn) => {
    const object = ts.isPropertyAssignment(fn.parent) ? fn.parent.parent : fn.parent;
    return fn.body !== undefined && ts.isObjectLiteralExpression(object) && typeAskedOf(analysis, object).has(owner);
  });
}

/** The declarations of the type that the place of an object asks for. */
function typeAskedOf(analysis: Analysis, object: ts.ObjectLiteralExpression): ReadonlySet<ts.Node> {
  return remember(analysis, 'asked', object, (inner) => {
    const { checker } = inner.world;
    const type = checker.getContextualType(object);
    const parts = type === undefined ? [] : type.isUnionOrIntersection() ? type.types : [type];
    const declared = parts.flatMap(({ symbol }) => symbol?.declarations ?? []);
    return new Set([...declared, ...declared.flatMap((each) => [...ancestorsOf(inner, each)])]);
  });
}

/** Whether a class extends or implements a class or interface, at any distance. */
const inherits = (analysis: Analysis, candidate: ts.Node, ancestor: ts.Node): boolean =>
  ancestorsOf(analysis, candidate).has(ancestor);

function ancestorsOf(analysis: Analysis, node: ts.Node): ReadonlySet<ts.Node> {
  return remember(analysis, 'ancestors', node, (inner) => {
    const found = new Set<ts.Node>();
    collectAncestors(inner, node, found);
    return found;
  });
}

function collectAncestors(analysis: Analysis, node: ts.Node, found: Set<ts.Node>): void {
  if (!ts.isClassLike(node) && !ts.isInterfaceDeclaration(node)) return;
  for (const clause of node.heritageClauses ?? []) {
    for (const type of clause.types) {
      for (const declaration of symbolOf(analysis, type.expression)?.declarations ?? []) {
        if (found.has(declaration)) continue;
        found.add(declaration);
        collectAncestors(analysis, declaration, found);
      }
    }
  }
}

/** Method names so common, also of arrays and texts, that on a receiver of unknown type they do not say which is meant. */
const commonNames = new RegExp(
  `^(?:${[
    'get|set|add|put|save|load|remove|delete|clear|update|init|open|close|create|run|execute|call|apply|then|next|emit',
    'send|post|push|log|setItem|getItem|removeItem|write|read|store|login|logout|submit|handle|on|use|setValue|getValue',
    'find|filter|map|forEach|some|every|reduce|sort|slice|join|concat|includes|keys|values|entries|has|match|replace|split',
  ].join('|')})$`,
);

/** Functions a call of unknown type may mean: one of its own component, or the only one of a telling name. */
function byName(analysis: Analysis, call: CallLike): readonly FunctionNode[] {
  const callee = call.expression;
  const name = calleeName(callee);
  if (name === '' || ts.isNewExpression(call)) return [];
  remember(analysis, 'behind', callee, (inner) => wantBehind(inner, callee));
  if (!ts.isPropertyAccessExpression(callee)) return [];
  const candidates = analysis.index.functions.get(name) ?? [];
  const own =
    callee.expression.kind === ts.SyntaxKind.ThisKeyword
      ? candidates.filter((fn) => fn.getSourceFile() === call.getSourceFile())
      : [];
  if (own.length > 0) return own.filter((fn) => fn.body !== undefined);
  if (
    commonNames.test(name) ||
    candidates.length !== 1 ||
    !isAny(analysis.world.checker.getTypeAtLocation(callee.expression))
  )
    return [];
  return candidates;
}

/** The name under which other code calls a function; `undefined` for callbacks. */
export function nameOf(fn: FunctionNode): string | undefined {
  if (ts.isConstructorDeclaration(fn)) return fn.parent.name?.text;
  const own = propertyName(fn.name as ts.PropertyName | undefined);
  if (own !== undefined) return own;
  let holder: ts.Node = fn.parent;
  while (ts.isParenthesizedExpression(holder) || ts.isAsExpression(holder)) holder = holder.parent;
  if (
    ts.isCallExpression(holder) &&
    /^(useCallback|debounce|throttle|memoize|action)$/.test(calleeName(holder.expression))
  )
    holder = holder.parent;
  if (ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder))
    return propertyName(holder.name);
  if (ts.isBinaryExpression(holder)) return calleeName(holder.left) || undefined;
  return undefined;
}

/** Calls that run `fn`. Its name is noted, so that files which mention it are loaded. */
export const callersOf = (analysis: Analysis, fn: FunctionNode): readonly CallLike[] =>
  remember(analysis, 'callers', fn, (inner) => findCallers(inner, fn));

function findCallers(analysis: Analysis, fn: FunctionNode): readonly CallLike[] {
  const name = nameOf(fn) ?? calleeName(computedName(fn) ?? fn);
  if (name === '') return [];
  wantCallers(analysis, name, fn);
  const aliases = [
    ...(analysis.index.aliases.get(name) ?? []),
    ...(isDefaultExport(fn) ? (analysis.index.aliases.get('default') ?? []) : []),
  ];
  const calls = [...new Set([name, ...aliases])].flatMap((called) => analysis.index.calls.get(called) ?? []);
  const supers = ts.isConstructorDeclaration(fn) ? (analysis.index.calls.get('super') ?? []) : [];
  const direct = [...calls, ...supers].filter((call) => mayRun(analysis, call, fn));
  return [...new Set([...direct, ...storeCalls(analysis, fn, name)])];
}

const isDefaultExport = (fn: FunctionNode): boolean =>
  ts.isFunctionDeclaration(fn) &&
  (fn.modifiers ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword);

/** Asks for the files that may call `fn`; a common name only counts beside a word that points at its owner. */
function wantCallers(analysis: Analysis, name: string, fn: FunctionNode): void {
  analysis.wants.addName(name, commonNames.test(name) ? ownerWords(analysis, fn) : []);
}

function ownerWords(analysis: Analysis, fn: FunctionNode): string[] {
  const words: string[] = [];
  const unit = analysis.world.unitOf(fn);
  const stem = unit === undefined ? undefined : /([^/]+?)(\.[^/]+)?$/.exec(unit.file)?.[1];
  if (stem !== undefined && stem !== 'index') words.push(stem);
  for (let node: ts.Node = fn; node.parent !== undefined; node = node.parent) {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) words.push(node.name.text);
    if (!ts.isClassLike(node)) continue;
    if (node.name !== undefined) words.push(node.name.text);
    for (const clause of node.heritageClauses ?? [])
      words.push(...clause.types.map((type) => type.expression.getText()));
  }
  return words;
}

function mayRun(analysis: Analysis, call: CallLike, fn: FunctionNode): boolean {
  const declaration = declarationOf(analysis, call);
  if (declaration === fn) return true;
  if (declaration === undefined) return byName(analysis, call).includes(fn);
  if (analysis.world.unitOf(declaration) === undefined) return false;
  return targetsOf(analysis, call).includes(fn);
}
