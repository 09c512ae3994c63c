import { ts } from 'ts-morph';
import { emittedAs } from '../program/components/component-events.js';
import { isTypedAsPassword, typedIntoPassword } from '../program/components/password-inputs.js';
import { storeSymbol } from '../program/symbols/origins.js';
import { symbolOf } from '../program/symbols/symbols.js';
import { returnsOf } from '../program/syntax/function-nodes.js';
import { propertyName } from '../program/syntax/syntax-names.js';
import { deletedBefore } from './deleted-members.js';
import { takesSource } from './known-sources.js';
import { traceCell } from './state/cells.js';
import type { At } from './trace.js';
import { visitAdditions, visitAssignments, visitPushes } from './trace-assignments.js';
import { visitEmitted, visitParameter } from './trace-parameter.js';
import { named, shortText, step, type Tracer } from './tracer.js';

export function visitIdentifier(tracer: Tracer, node: ts.Identifier, wanted: At): void {
  const at = withoutDeleted(tracer, node, wanted);
  if (node.text === 'undefined') return tracer.end({ kind: 'constant', value: null, node, at });
  const here = named(at, node.text, node);
  if (isTypedAsPassword(tracer.analysis, node)) {
    tracer.end({ kind: 'source', secret: 'password', note: typedIntoPassword, node, at: here });
    return;
  }
  const symbol = symbolOf(tracer.analysis, node) ?? storeSymbol(tracer.analysis, node);
  const declarations = symbol?.declarations ?? [];
  if (symbol === undefined || declarations.length === 0) {
    const emitted = node.text === '$event' ? emittedAs(tracer.analysis, node, at.path) : [];
    for (const each of emitted) visitEmitted(tracer, each, at);
    return emitted.length > 0 ? undefined : tracer.end({ kind: 'unknown', node, at: here });
  }
  if (at.path.length === 0 && declarations.every(isDeclaredNumberOrFlag))
    return tracer.end({ kind: 'constant', value: 0, node, at: here });
  for (const declaration of declarations) visitDeclaration(tracer, declaration, symbol, node, here);
}

function withoutDeleted({ analysis }: Tracer, node: ts.Identifier, at: At): At {
  const gone = at.path.length > 0 ? [] : deletedBefore(analysis, node);
  return gone.length === 0 ? at : lacking(at, gone);
}

/** Numbers and flags are no secrets: their callers need not be found, nor the files with them loaded. */
const isDeclaredNumberOrFlag = (declaration: ts.Declaration): boolean =>
  (ts.isParameter(declaration) || ts.isVariableDeclaration(declaration)) &&
  (declaration.type?.kind === ts.SyntaxKind.BooleanKeyword || declaration.type?.kind === ts.SyntaxKind.NumberKeyword);

export function visitDeclaration(
  tracer: Tracer,
  declaration: ts.Declaration,
  symbol: ts.Symbol,
  use: ts.Node,
  at: At,
): void {
  visitAdditions(tracer, symbol, use, at);
  visitPushes(tracer, symbol, at);
  if (ts.isVariableDeclaration(declaration)) return visitVariable(tracer, declaration, symbol, at);
  if (ts.isBindingElement(declaration)) return visitBinding(tracer, declaration, symbol, at);
  if (ts.isParameter(declaration)) return visitParameter(tracer, declaration, at);
  if (ts.isEnumMember(declaration))
    return tracer.end({ kind: 'constant', value: declaration.name.getText(), node: use, at });
  if (
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertyAssignment(declaration) ||
    ts.isShorthandPropertyAssignment(declaration)
  ) {
    return visitMember(tracer, declaration, symbol, use, at);
  }
  if (ts.isAccessor(declaration)) {
    if (ts.isGetAccessorDeclaration(declaration))
      for (const result of returnsOf(declaration))
        tracer.visit(result, step(at, result, `${declaration.name.getText()} returns it`));
    return;
  }
  if (
    ts.isPropertySignature(declaration) ||
    ts.isBinaryExpression(declaration) ||
    ts.isPropertyAccessExpression(declaration)
  ) {
    visitAssignments(
      tracer,
      symbol,
      propertyName((declaration as ts.NamedDeclaration).name as ts.PropertyName) ?? symbol.name,
      at,
    );
  }
  tracer.end({ kind: 'unknown', node: use, at });
}

function visitVariable(tracer: Tracer, declaration: ts.VariableDeclaration, symbol: ts.Symbol, at: At): void {
  const initializer = declaration.initializer;
  const inLoop = declaration.parent.parent;
  if (initializer !== undefined) {
    if (!traceCell(tracer, initializer, symbol, undefined, at))
      tracer.visit(initializer, step(at, declaration, `kept in ${declaration.name.getText()}`));
  } else if (ts.isForOfStatement(inLoop) || ts.isForInStatement(inLoop)) {
    tracer.visit(inLoop.expression, at);
  } else if (ts.isCatchClause(declaration.parent)) {
    return tracer.end({ kind: 'constant', value: null, node: declaration, at });
  }
  const assigned = visitAssignments(tracer, symbol, symbol.name, at);
  if (initializer === undefined && !assigned && !ts.isForOfStatement(inLoop) && !ts.isForInStatement(inLoop))
    tracer.end({ kind: 'unknown', node: declaration, at });
}

function visitBinding(tracer: Tracer, element: ts.BindingElement, symbol: ts.Symbol, at: At): void {
  const left = leftBy(element);
  if (left.size > 0 && at.path.length === 0 && hasMembers(tracer, element))
    return tracer.end({ kind: 'unknown', node: element, at });
  if (left.has(at.path[0] ?? '')) return tracer.end({ kind: 'constant', value: null, node: element, at });
  visitTaken(tracer, element, symbol, left.size > 0 && at.path.length === 0 ? lacking(at, left) : at);
}

/**
 * `const { token, ...profile } = data`: the rest no longer holds what was named. Its type tells what is left, or else
 * what it was taken from.
 */
function leftBy({ dotDotDotToken, parent }: ts.BindingElement): ReadonlySet<string> {
  if (dotDotDotToken === undefined || !ts.isObjectBindingPattern(parent)) return new Set();
  const others = parent.elements.filter((other) => other.dotDotDotToken === undefined);
  return new Set(others.flatMap((other) => propertyName(other.propertyName ?? other.name) ?? []));
}

const hasMembers = ({ analysis: { world } }: Tracer, element: ts.BindingElement): boolean =>
  world.checker.getTypeAtLocation(element).getProperties().length > 0;

const lacking = (at: At, left: Iterable<string>): At => ({
  ...at,
  replaced: new Set([...(at.replaced ?? []), ...left]),
});

function visitTaken(tracer: Tracer, element: ts.BindingElement, symbol: ts.Symbol, at: At): void {
  const path: string[] = [];
  let current: ts.Node = element;
  while (ts.isBindingElement(current)) {
    const pattern: ts.BindingPattern = current.parent;
    if (current.dotDotDotToken === undefined) {
      const name = ts.isArrayBindingPattern(pattern)
        ? String(pattern.elements.indexOf(current))
        : propertyName(current.propertyName ?? current.name);
      if (name !== undefined) path.unshift(name);
    }
    current = pattern.parent;
  }
  const source = path.at(-1);
  const renamed = source !== undefined && !/^\d+$/.test(source) ? named(at, source, element) : at;
  if (source !== undefined && takesSource(tracer, element, source, renamed)) return;
  const wanted: At = { ...renamed, path: [...path, ...at.path] };
  if (ts.isVariableDeclaration(current) && current.initializer !== undefined) {
    if (!traceCell(tracer, current.initializer, symbol, element, { ...renamed, path: at.path })) {
      tracer.visit(current.initializer, step(wanted, element, `taken from ${shortText(current.initializer)}`));
    }
  } else if (ts.isParameter(current)) {
    visitParameter(tracer, current, wanted);
  } else if (ts.isVariableDeclaration(current) && ts.isForOfStatement(current.parent.parent)) {
    tracer.visit(current.parent.parent.expression, wanted);
  }
  visitAssignments(tracer, symbol, symbol.name, at);
}

function visitMember(
  tracer: Tracer,
  declaration: ts.PropertyDeclaration | ts.PropertyAssignment | ts.ShorthandPropertyAssignment,
  symbol: ts.Symbol,
  use: ts.Node,
  at: At,
): void {
  const initializer = ts.isShorthandPropertyAssignment(declaration) ? declaration.name : declaration.initializer;
  const cell =
    initializer !== undefined && !ts.isIdentifier(initializer) && traceCell(tracer, initializer, symbol, undefined, at);
  if (!cell && initializer !== undefined) tracer.visit(initializer, at);
  const assigned = visitAssignments(tracer, symbol, symbol.name, at);
  if (initializer === undefined && !assigned) tracer.end({ kind: 'unknown', node: use, at });
}
