import { ts } from 'ts-morph';
import { type Analysis, remember } from '../analysis.js';
import { addressOf } from '../roles.js';
import { libraryOfStub } from '../stubs.js';
import { boundFunction } from '../syntax/bound-functions.js';
import { enclosingClass, type FunctionNode, functionAt, isFunctionNode, returnsOf } from '../syntax/function-nodes.js';
import type { CallLike } from '../syntax/syntax-index.js';
import { calleeName } from '../syntax/syntax-names.js';
import { alternativesOf } from './alternatives.js';
import { memberOfAssigned } from './assigned-types.js';
import { takenFromContext } from './contexts.js';
import { implementations } from './implementations.js';
import { unwrap } from './slots.js';
import { isAny, symbolOf, wantBehind } from './symbols.js';

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

/**
 * The in-project functions a call may run: the declared one, or the implementations of an interface or abstract member.
 */
export function targetsOf(analysis: Analysis, call: CallLike): readonly FunctionNode[] {
  return remember(analysis, 'targets', call, (inner) => findTargets(inner, call));
}

function findTargets(analysis: Analysis, call: CallLike): readonly FunctionNode[] {
  const chosen = alternativesOf(analysis, call).map(({ fn }) => fn);
  return chosen.length > 0 ? [...new Set(chosen)] : declaredTargets(analysis, call);
}

function declaredTargets(analysis: Analysis, call: CallLike): readonly FunctionNode[] {
  const declaration = declarationOf(analysis, call);
  if (declaration === undefined) return [...byName(analysis, call), ...fromContext(analysis, call)];
  if (analysis.world.unitOf(declaration) === undefined) return [];
  if (isFunctionNode(declaration) && declaration.body !== undefined) return [declaration];
  const held = functionAt(declaration.parent);
  if (held?.body !== undefined && ts.isFunctionLike(declaration)) return [held];
  const symbol = (declaration as { symbol?: ts.Symbol }).symbol;
  const bodies = (symbol?.declarations ?? []).filter(
    (node): node is FunctionNode => isFunctionNode(node) && node.body !== undefined,
  );
  if (bodies.length > 0) return bodies;
  const implementing = [...implementations(analysis, declaration), ...returnedTo(analysis, call.expression)];
  return implementing.length > 0 ? implementing : fromContext(analysis, call);
}

/** `const log = loggerFor('sync')`, where the type of what it returns is declared: the function that it returns. */
function returnedTo(analysis: Analysis, callee: ts.Expression): readonly FunctionNode[] {
  const holder = ts.isIdentifier(callee) ? symbolOf(analysis, callee)?.valueDeclaration : undefined;
  const made = holder !== undefined && ts.isVariableDeclaration(holder) ? holder.initializer : undefined;
  const maker = made !== undefined && ts.isCallExpression(made) ? functionOf(analysis, made.expression) : undefined;
  return maker === undefined ? [] : returnsOf(maker).flatMap((result) => functionOf(analysis, unwrap(result)) ?? []);
}

/** Whether something is not declared in the app, as far as can be told. */
export const isForeign = ({ world }: Analysis, declaration: ts.Declaration | undefined): boolean =>
  declaration === undefined || world.unitOf(declaration) === undefined;

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

/**
 * What no file loaded later can change; the checker that each round makes anew would infer all types on the way again.
 */
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
  return declarationOfCallee(analysis, call, callee);
}

/** How many functions bound one after the other are followed: they may be bound in a circle. */
const maxBound = 3;

function declarationOfCallee(
  analysis: Analysis,
  call: CallLike,
  callee: ts.Expression,
  bound = 0,
): ts.Declaration | undefined {
  const symbol = symbolOf(analysis, callee) ?? memberOfAssigned(analysis, callee);
  const declared = symbol?.declarations ?? [];
  const inner = bound < maxBound ? declared.map(boundFunction).find((found) => found !== undefined)?.callee : undefined;
  if (inner !== undefined) return declarationOfCallee(analysis, call, inner, bound + 1);
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
  const declared = symbolOf(analysis, callee)?.declarations?.find(ts.isClassLike);
  if (declared !== undefined) return declared.members.find((member) => ts.isConstructorDeclaration(member)) ?? declared;
  const found = analysis.world.checker.getTypeAtLocation(callee).getConstructSignatures()[0]?.declaration;
  return found === undefined || ts.isJSDocSignature(found) ? undefined : found;
}

/**
 * Method names so common, also of arrays and texts, that on a receiver of unknown type they do not say which is meant.
 */
export const commonNames = new RegExp(
  `^(?:${[
    'get|set|add|put|save|load|remove|delete|clear|update|init|open|close|create|run|execute|call|apply|then|next|emit',
    'send|post|push|log|setItem|getItem|removeItem|write|read|store|login|logout|submit|handle|on|use|setValue|getValue',
    'find|filter|map|forEach|some|every|reduce|sort|slice|join|concat|includes|keys|values|entries|has|match|replace|split',
  ].join('|')})$`,
);

/** `enter()` after `const { enter } = useContext(Session)` runs what the provider hands down under that name. */
const fromContext = (analysis: Analysis, { expression: callee }: CallLike): readonly FunctionNode[] =>
  takenFromContext(analysis, callee).flatMap((value) => functionOf(analysis, unwrap(value)) ?? []);

/** Functions a call of unknown type may mean: one of its own component, or the only one of a telling name. */
function byName(analysis: Analysis, call: CallLike): readonly FunctionNode[] {
  const callee = call.expression;
  const name = calleeName(callee);
  if (name === '' || ts.isNewExpression(call)) return [];
  wantBehind(analysis, callee);
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
    isOfOthers(analysis, callee.expression) ||
    !isAny(analysis.world.checker.getTypeAtLocation(callee.expression))
  )
    return [];
  return candidates;
}

/** What an app adds to these is its own: `window.session.keep(token)`. */
const holdsAll = /^(?:window|globalThis|self)$/;

/** How many variables are between a value and the global that made it. */
const maxHeld = 4;

/**
 * Whether a value is made by a global that the app does not declare: what browsers and the scripts of others make has
 * other methods.
 */
function isOfOthers(analysis: Analysis, node: ts.Expression, held = 0): boolean {
  const value = unwrap(node);
  if (ts.isCallExpression(value) || ts.isNewExpression(value) || ts.isAwaitExpression(value))
    return isOfOthers(analysis, value.expression, held);
  if (ts.isPropertyAccessExpression(value)) return isOfOthers(analysis, value.expression, held);
  if (!ts.isIdentifier(value) || held > maxHeld) return false;
  const symbol = analysis.world.checker.getSymbolAtLocation(value);
  if (symbol === undefined) return true;
  const declaration = symbol.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
  return declaration.initializer === undefined
    ? libraryOfStub(declaration.getSourceFile().fileName) === 'dom' && !holdsAll.test(value.text)
    : isOfOthers(analysis, declaration.initializer, held + 1);
}
