import { ts } from 'ts-morph';
import { callersOf } from '../program/callers.js';
import { isFunctionNode, nameOf, returnsOf } from '../program/function-nodes.js';
import { storeSymbol } from '../program/origins.js';
import { argumentFor, argumentOf } from '../program/parameters.js';
import { unwrap } from '../program/slots.js';
import { cannotBe, symbolOf, wantBehind } from '../program/symbols.js';
import { calleeName, propertyName } from '../program/syntax-index.js';
import { receivedBy } from './callbacks.js';
import { traceCell } from './cells.js';
import { pushedTo } from './pushes.js';
import type { At } from './trace.js';
import { visitThis } from './trace-component.js';
import { named, shortText, step, type Tracer } from './tracer.js';

/** Callers of one function a trace looks at. */
const maxCallers = 40;

export function visitIdentifier(tracer: Tracer, node: ts.Identifier, at: At): void {
  if (node.text === 'undefined') return tracer.end({ kind: 'constant', value: null, node, at });
  const here = named(at, node.text, node);
  if (typedAsPassword(tracer, node)) {
    tracer.end({ kind: 'source', secret: 'password', note: 'what is typed into a password field', node, at: here });
    return;
  }
  const symbol = symbolOf(tracer.analysis, node) ?? storeSymbol(tracer.analysis, node);
  const declarations = symbol?.declarations ?? [];
  if (symbol === undefined || declarations.length === 0) return tracer.end({ kind: 'unknown', node, at: here });
  if (at.path.length === 0 && declarations.every(isDeclaredNumberOrFlag))
    return tracer.end({ kind: 'constant', value: 0, node, at: here });
  for (const declaration of declarations) visitDeclaration(tracer, declaration, symbol, node, here);
}

/** Numbers and flags are no secrets: their callers need not be found, nor the files with them loaded. */
const isDeclaredNumberOrFlag = (declaration: ts.Declaration): boolean =>
  (ts.isParameter(declaration) || ts.isVariableDeclaration(declaration)) &&
  (declaration.type?.kind === ts.SyntaxKind.BooleanKeyword || declaration.type?.kind === ts.SyntaxKind.NumberKeyword);

/** Whether a password input of the same component is bound to what `node` names. */
function typedAsPassword(tracer: Tracer, node: ts.Expression): boolean {
  const unit = tracer.analysis.world.unitOf(node);
  const bindings = unit === undefined ? undefined : tracer.analysis.passwords.get(unit.file);
  if (bindings === undefined || bindings.length === 0) return false;
  const text = node
    .getText()
    .replace(/^this\./, '')
    .replace(/\.value\b/, '');
  return bindings.some(({ name }) => name === text || name.replace(/^this\./, '') === text);
}

function visitDeclaration(tracer: Tracer, declaration: ts.Declaration, symbol: ts.Symbol, use: ts.Node, at: At): void {
  visitAdditions(tracer, symbol, at);
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
    tracer.end({ kind: 'constant', value: null, node: declaration, at });
  }
  const assigned = visitAssignments(tracer, symbol, symbol.name, at);
  if (initializer === undefined && !assigned && !ts.isForOfStatement(inLoop) && !ts.isForInStatement(inLoop))
    tracer.end({ kind: 'unknown', node: declaration, at });
}

/** Traces every value assigned to the variable or member; whether there was one. */
function visitAssignments(tracer: Tracer, symbol: ts.Symbol, name: string, at: At): boolean {
  const { analysis } = tracer;
  let any = false;
  for (const assignment of analysis.index.assignments.get(name) ?? []) {
    if (cannotBe(symbol, assignment.left)) continue;
    const left = ts.isPropertyAccessExpression(assignment.left) ? assignment.left.name : assignment.left;
    if (symbolOf(analysis, left) !== symbol) continue;
    any = true;
    tracer.visit(assignment.right, step(at, assignment, `assigned to ${shortText(assignment.left)}`));
  }
  return any;
}

/** `user.token = …` adds a member to what `user` holds. */
function visitAdditions(tracer: Tracer, symbol: ts.Symbol, at: At): void {
  const [wanted, ...rest] = at.path;
  for (const assignment of tracer.analysis.index.additions.get(symbol.name) ?? []) {
    const { left, right } = assignment;
    const name = calleeName(left);
    // `accounts[id] = account` adds to the whole, under whatever key.
    if (wanted !== undefined && name !== wanted) continue;
    const owner = unwrap((left as ts.PropertyAccessExpression | ts.ElementAccessExpression).expression);
    if (cannotBe(symbol, owner)) continue;
    if (symbolOf(tracer.analysis, ts.isPropertyAccessExpression(owner) ? owner.name : owner) !== symbol) continue;
    const member = wanted === undefined ? { ...at, names: [] } : { ...at, path: rest };
    tracer.visit(
      right,
      step(name === '' ? member : named(member, name, left), assignment, `set as ${shortText(left)}`),
    );
  }
}

function visitPushes(tracer: Tracer, symbol: ts.Symbol, at: At): void {
  const path = /^\d+$/.test(at.path[0] ?? '') ? at.path.slice(1) : at.path;
  for (const element of pushedTo(tracer.analysis, symbol))
    tracer.visit(element, step({ ...at, path }, element, `put into ${symbol.name}`));
}

function visitBinding(tracer: Tracer, element: ts.BindingElement, symbol: ts.Symbol, at: At): void {
  const path: string[] = [];
  let current: ts.Node = element;
  while (ts.isBindingElement(current)) {
    const pattern: ts.BindingPattern = current.parent;
    if (current.dotDotDotToken === undefined) {
      const name = ts.isArrayBindingPattern(pattern)
        ? String(pattern.elements.indexOf(current))
        : propertyName(current.propertyName ?? current.name);
      if (name !== undefined) path.unshift(name);
    } else if (at.path.length === 0 && ts.isObjectBindingPattern(pattern)) {
      return visitRest(tracer, pattern, symbol, at);
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

/** Ends the trace at a member that the catalogue lists as a secret; false when it is none. */
function endsAtSource(tracer: Tracer, declaration: ts.Declaration | undefined, node: ts.Node, at: At): boolean {
  const source = tracer.analysis.roles.of('sources', declaration)[0];
  if (source === undefined || source.entry.callback !== undefined) return false;
  const note = `${source.library.title}: ${source.entry.at}`;
  tracer.end({ kind: 'source', secret: source.entry.kind, note, node, at });
  return true;
}

/** The same for the member that `const { token } = result` takes, as the type of `result` declares it. */
function takesSource(tracer: Tracer, element: ts.BindingElement, name: string, at: At): boolean {
  const { roles, world } = tracer.analysis;
  if (!roles.sourceMembers.has(name)) return false;
  const type = world.checker.getNonNullableType(world.checker.getTypeAtLocation(element.parent));
  return endsAtSource(tracer, world.checker.getPropertyOfType(type, name)?.declarations?.[0], element, at);
}

/** `const { token, ...profile } = data`: the rest no longer holds what was named. Its type tells what is left. */
function visitRest(tracer: Tracer, pattern: ts.ObjectBindingPattern, symbol: ts.Symbol, at: At): void {
  tracer.end({ kind: 'unknown', node: symbol.valueDeclaration ?? pattern, at });
}

function visitParameter(tracer: Tracer, parameter: ts.ParameterDeclaration, at: At): void {
  const fn = parameter.parent;
  if (!isFunctionNode(fn)) return tracer.end({ kind: 'unknown', node: parameter, at });
  const bound = argumentFor(parameter, fn, at.frames);
  if (bound === null) {
    if (parameter.initializer !== undefined) tracer.visit(parameter.initializer, at);
    else tracer.end({ kind: 'constant', value: null, node: parameter, at });
    return;
  }
  if (bound !== 'open') {
    return tracer.visit(bound.node, {
      ...step(at, bound.node, `passed to ${nameOf(fn) ?? 'a function'}`),
      path: [...bound.path, ...at.path],
      frames: bound.frames,
    });
  }
  if (receivedBy(tracer, parameter, fn, at)) return;
  // Some callers may leave it out.
  if (parameter.initializer !== undefined) tracer.visit(parameter.initializer, at);
  visitCallers(tracer, parameter, at);
}

function visitCallers(tracer: Tracer, parameter: ts.ParameterDeclaration, at: At): void {
  const fn = parameter.parent as ts.FunctionLikeDeclaration;
  const callers = callersOf(tracer.analysis, fn);
  let any = false;
  for (const call of callers.slice(0, maxCallers)) {
    const argument = argumentOf(parameter, fn, call);
    if (argument === null) continue;
    any = true;
    tracer.visit(argument.node, {
      ...step(at, call, `passed to ${nameOf(fn) ?? 'a function'}`),
      path: [...argument.path, ...at.path],
      frames: null,
    });
  }
  if (visitSettings(tracer, fn, at)) any = true;
  if (callers.length > maxCallers) tracer.exhausted = true;
  wantBehind(tracer.analysis, parameter);
  if (!any) tracer.end({ kind: 'unknown', node: parameter, at });
}

/** `tokens.refresh = …` calls the setter of that name; whether there was such an assignment. */
function visitSettings(tracer: Tracer, fn: ts.FunctionLikeDeclaration, at: At): boolean {
  const { analysis } = tracer;
  if (!ts.isSetAccessorDeclaration(fn)) return false;
  const settings = (analysis.index.assignments.get(propertyName(fn.name) ?? '') ?? []).filter(
    ({ left }) =>
      ts.isPropertyAccessExpression(left) && (symbolOf(analysis, left.name)?.declarations ?? []).includes(fn),
  );
  for (const setting of settings.slice(0, maxCallers))
    tracer.visit(setting.right, {
      ...step(at, setting, `assigned to ${shortText(setting.left)}`),
      frames: null,
    });
  return settings.length > 0;
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

const isSize = /^(length|byteLength)$/;

export function visitAccess(
  tracer: Tracer,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  at: At,
): void {
  const { analysis } = tracer;
  const name = calleeName(node);
  const key = ts.isElementAccessExpression(node) && name === '' ? node.argumentExpression : undefined;
  const index = key !== undefined && ts.isNumericLiteral(key) ? key.text : undefined;
  if (isSize.test(name) && at.path.length === 0) return tracer.end({ kind: 'constant', value: 0, node, at });
  const here = name === '' ? at : named(at, name, node);
  const symbol = name === '' ? undefined : symbolOf(analysis, ts.isPropertyAccessExpression(node) ? node.name : node);
  const declaration = symbol?.declarations?.[0];
  if (typedAsPassword(tracer, node)) {
    tracer.end({ kind: 'source', secret: 'password', note: 'what is typed into a password field', node, at: here });
    return;
  }
  if (endsAtSource(tracer, declaration, node, here)) return;
  if (storageRead(tracer, node, name, declaration, here)) return;
  if (analysis.roles.of('passes', declaration).some(({ entry }) => entry.result === 'this'))
    return tracer.visit(node.expression, step(at, node, shortText(node)));
  const inProject = declaration !== undefined && analysis.world.unitOf(declaration) !== undefined;
  if (symbol !== undefined && inProject && isValueMember(declaration)) {
    for (const each of symbol.declarations ?? []) visitDeclaration(tracer, each, symbol, node, here);
    return;
  }
  if (symbol !== undefined && inProject && ts.isPropertySignature(declaration))
    visitAssignments(tracer, symbol, symbol.name, here);
  if (node.expression.kind === ts.SyntaxKind.ThisKeyword && !inProject)
    return visitThis(tracer, node, { ...here, path: [name, ...at.path] });
  const member = name === '' ? index : name;
  tracer.visit(node.expression, {
    ...step(here, node, shortText(node)),
    path: member === undefined ? at.path : [member, ...at.path],
  });
}

const isValueMember = (node: ts.Declaration): boolean =>
  ts.isPropertyDeclaration(node) ||
  ts.isPropertyAssignment(node) ||
  ts.isShorthandPropertyAssignment(node) ||
  ts.isAccessor(node) ||
  ts.isParameter(node) ||
  ts.isEnumMember(node) ||
  ts.isBinaryExpression(node) ||
  ts.isPropertyAccessExpression(node);

/** `localStorage.token` and the like: what is read back was written under that key. */
function storageRead(
  tracer: Tracer,
  node: ts.Expression,
  name: string,
  declaration: ts.Declaration | undefined,
  at: At,
): boolean {
  if (name === '') return false;
  const indexed = tracer.analysis.roles.of('writes', declaration, '=').find((known) => known.entry.at.endsWith('[]='));
  if (indexed === undefined) return false;
  tracer.end({ kind: 'read', key: name, medium: indexed.entry.medium, node, at });
  return true;
}
