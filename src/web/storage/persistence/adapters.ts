import { ts } from 'ts-morph';
import type { Write } from '../../../catalogue/library.js';
import { isExposure } from '../../../catalogue/medium.js';
import type { Analysis } from '../../program/analysis.js';
import { handedArguments } from '../../program/calls/handed-arguments.js';
import { libraryOfStub } from '../../program/stubs.js';
import { declarationOf, functionOf, targetsOf } from '../../program/symbols/call-targets.js';
import type { Frame } from '../../program/symbols/frame.js';
import { destructuredMember } from '../../program/symbols/origins.js';
import { constant, slotValues, unwrap } from '../../program/symbols/slots.js';
import { symbolOf, wantBehind } from '../../program/symbols/symbols.js';
import { enclosingFunction, returnsOf } from '../../program/syntax/function-nodes.js';
import { propertyName } from '../../program/syntax/syntax-names.js';
import { runsOn } from '../../trace/platform/guards.js';
import { mediumOfReceiver, webStorage } from '../../trace/platform/media.js';
import { startAt, Tracer } from '../../trace/tracer.js';
import { mostExposed, type Place, plain } from './places.js';
import { settledMedium } from './settings.js';

/**
 * Where a storage object handed to a library keeps what it is given: a known constant, factory or class, a web
 * storage, or an object of the app whose writing method is followed. `undefined` when it cannot be told.
 */
export function adapterPlace(
  analysis: Analysis,
  node: ts.Expression,
  frames: Frame | null,
  path: readonly string[] = [],
  depth = 0,
): Place | undefined {
  if (depth > 8) return undefined;
  const again = (next: ts.Expression): Place | undefined => adapterPlace(analysis, next, frames, [], depth + 1);
  if (path.length > 0) {
    const found = constant(analysis, { node, path });
    if (found !== undefined) return again(found.node);
  }
  const value = unwrap(node);
  if (ts.isArrayLiteralExpression(value)) return mostExposed(value.elements.map(again));
  if (ts.isConditionalExpression(value)) return onDevice(analysis, value, again);
  if (ts.isBinaryExpression(value)) return again(value.left) ?? again(value.right);
  if (ts.isAwaitExpression(value)) return again(value.expression);
  if (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) return mostExposed(returnsOf(value).map(again));
  if (ts.isObjectLiteralExpression(value)) return ofMethods(analysis, writers(value.properties), depth);
  if (ts.isCallExpression(value) || ts.isNewExpression(value)) return ofCall(analysis, value, frames, depth);
  if (ts.isIdentifier(value) || ts.isPropertyAccessExpression(value)) return ofName(analysis, value, frames, depth);
  return undefined;
}

/** `isNative ? secure : localStorage`: what counts is what a device gets. */
function onDevice(
  analysis: Analysis,
  value: ts.ConditionalExpression,
  again: (node: ts.Expression) => Place | undefined,
): Place | undefined {
  if (runsOn(analysis, value.whenTrue, null) === 'native') return again(value.whenTrue);
  if (runsOn(analysis, value.whenFalse, null) === 'native') return again(value.whenFalse);
  return mostExposed([again(value.whenTrue), again(value.whenFalse)]);
}

function ofCall(
  analysis: Analysis,
  call: ts.CallExpression | ts.NewExpression,
  frames: Frame | null,
  depth: number,
): Place | undefined {
  const declaration = declarationOf(analysis, call);
  const known = knownAdapter(analysis, call, declaration, frames, depth);
  if (known !== undefined) return known;
  if (ts.isNewExpression(call)) {
    const symbol = symbolOf(analysis, call.expression);
    const declared = symbol?.declarations?.find(ts.isClassLike);
    return declared === undefined ? undefined : ofClass(analysis, declared, depth);
  }
  return mostExposed(
    targetsOf(analysis, call).flatMap((fn) =>
      returnsOf(fn).map((result) => adapterPlace(analysis, result, { fn, call, up: frames }, [], depth + 1)),
    ),
  );
}

/** What the catalogue says of a constant, factory or class: a medium, or the storage it is made over. */
function knownAdapter(
  analysis: Analysis,
  node: ts.CallExpression | ts.NewExpression | ts.Identifier | ts.PropertyAccessExpression,
  declaration: ts.Declaration | undefined,
  frames: Frame | null,
  depth: number,
): Place | undefined {
  const stub = declaration === undefined ? null : libraryOfStub(declaration.getSourceFile().fileName);
  const className =
    declaration !== undefined && ts.isClassDeclaration(declaration) ? declaration.name?.text : undefined;
  const entries = [
    ...analysis.roles.of('adapters', declaration),
    ...(stub === null || className === undefined ? [] : analysis.roles.at('adapters', stub, `new ${className}`)),
  ];
  for (const { entry } of entries) {
    const wrapped = entry.wraps === undefined ? [] : slotValues(analysis, node, entry.wraps);
    for (const value of wrapped) {
      const place = adapterPlace(analysis, value.node, frames, value.path, depth + 1);
      if (place !== undefined) return place;
    }
    if (entry.medium !== undefined && wrapped.length === 0) return plain(entry.medium);
  }
  return undefined;
}

function ofName(
  analysis: Analysis,
  node: ts.Identifier | ts.PropertyAccessExpression,
  frames: Frame | null,
  depth: number,
): Place | undefined {
  const symbol = symbolOf(analysis, node);
  const named = symbol?.declarations?.[0];
  const declaration =
    named !== undefined && ts.isBindingElement(named) ? (destructuredMember(analysis, named) ?? named) : named;
  const known = knownAdapter(analysis, node, declaration, frames, depth);
  if (known !== undefined) return known;
  if (declaration === undefined) {
    wantBehind(analysis, node);
    return undefined;
  }
  if (ts.isClassLike(declaration)) return ofClass(analysis, declaration, depth);
  const handed = ts.isParameter(declaration) ? handedArguments(analysis, declaration, frames) : [];
  const places = handed.map((bound) => adapterPlace(analysis, bound.node, bound.frames, bound.path, depth + 1));
  if (places.some((place) => place !== undefined)) return mostExposed(places);
  if (ts.isFunctionDeclaration(declaration))
    return mostExposed(returnsOf(declaration).map((result) => adapterPlace(analysis, result, frames, [], depth + 1)));
  if (
    (ts.isVariableDeclaration(declaration) ||
      ts.isPropertyDeclaration(declaration) ||
      ts.isPropertyAssignment(declaration)) &&
    declaration.initializer !== undefined
  ) {
    return adapterPlace(analysis, declaration.initializer, frames, [], depth + 1);
  }
  const type = analysis.world.checker.getNonNullableType(analysis.world.checker.getTypeAtLocation(node));
  const typed = type.symbol?.declarations?.[0];
  if (type.symbol?.name === 'Storage' && typed !== undefined && libraryOfStub(typed.getSourceFile().fileName) === 'dom')
    return plain(webStorage(analysis, node, frames, 0));
  return mostExposed((type.isUnion() ? type.types : [type]).map((part) => ofType(analysis, part, depth)));
}

function ofType(analysis: Analysis, type: ts.Type, depth: number): Place | undefined {
  if (type.symbol === undefined) return undefined;
  const written = writesOfType(analysis, type);
  if (written !== undefined) return written;
  const declared = type.symbol.declarations?.find(ts.isClassLike);
  return declared && ofClass(analysis, declared, depth);
}

/** A class that extends one of a library is that storage, whatever methods of its own it adds. */
function ofClass(analysis: Analysis, declared: ts.ClassLikeDeclaration, depth: number): Place | undefined {
  return ofBase(analysis, declared) ?? ofMethods(analysis, writers(declared.members), depth);
}

function ofBase(analysis: Analysis, declared: ts.ClassLikeDeclaration, above = 0): Place | undefined {
  const stub = libraryOfStub(declared.getSourceFile().fileName);
  const known = stub === null ? [] : analysis.roles.at('adapters', stub, `new ${declared.name?.text ?? ''}`);
  const medium = known.find(({ entry }) => entry.wraps === undefined)?.entry.medium;
  if (medium !== undefined) return plain(medium);
  const extended = declared.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  if (extended === undefined || above > 4) return undefined;
  const base = symbolOf(analysis, extended.expression)?.declarations?.find(ts.isClassLike);
  return base === undefined ? undefined : ofBase(analysis, base, above + 1);
}

/** A library's own store object handed over as it is (`SecureStorage`, `localforage`). */
function writesOfType(analysis: Analysis, type: ts.Type): Place | undefined {
  const declaration = type.symbol?.declarations?.[0];
  const stub = declaration === undefined ? null : libraryOfStub(declaration.getSourceFile().fileName);
  if (stub === null) return undefined;
  for (const property of type.getProperties()) {
    const known = analysis.roles.at('writes', stub, `${type.symbol.name}.${property.name}`)[0];
    if (known !== undefined) return { medium: known.entry.medium, weakness: known.entry.weakness ?? null };
  }
  return undefined;
}

/** Methods that libraries call to store: those of Storage-like adapters, or else any setter (`setRefreshToken`). */
const writerNames = [
  /^(setItem|set|save|saveToken|write|put|store|setValue|persist|setKeyValue|saveState)$/,
  /^(set|save|write|put|store|persist)[A-Z]/,
];

function writers(members: readonly (ts.ObjectLiteralElementLike | ts.ClassElement)[]): readonly ts.Node[] {
  for (const names of writerNames) {
    const found = members.filter((element) =>
      names.test(propertyName(element.name as ts.PropertyName | undefined) ?? ''),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** The most exposed storage that the writing methods of an adapter reach on a device. */
function ofMethods(analysis: Analysis, methods: readonly ts.Node[], depth: number): Place | undefined {
  const places: (Place | undefined)[] = [];
  const enter = (node: ts.Node, level: number): void => {
    if (ts.isCallExpression(node)) places.push(...writtenBy(analysis, node, level, enter));
    ts.forEachChild(node, (child) => enter(child, level));
  };
  for (const method of methods) {
    if (
      ts.isShorthandPropertyAssignment(method) ||
      (ts.isPropertyAssignment(method) && !ts.isFunctionLike(method.initializer))
    ) {
      const held = functionOf(analysis, ts.isPropertyAssignment(method) ? unwrap(method.initializer) : method.name);
      if (held !== undefined) enter(held, depth);
      else places.push(boundMethod(analysis, method));
    } else enter(method, depth);
  }
  return mostExposed(places);
}

/** `setItem: localStorage.setItem.bind(localStorage)` and `setItem: storage.set`. */
function boundMethod(
  analysis: Analysis,
  property: ts.PropertyAssignment | ts.ShorthandPropertyAssignment,
): Place | undefined {
  let node: ts.Expression = ts.isPropertyAssignment(property) ? unwrap(property.initializer) : property.name;
  if (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'bind'
  )
    node = unwrap(node.expression.expression);
  const declaration = symbolOf(analysis, node)?.declarations?.[0];
  const known = analysis.roles.of('writes', declaration)[0];
  if (known === undefined) return undefined;
  const { medium, weakness = null } = known.entry;
  return medium === 'web-storage' && ts.isPropertyAccessExpression(node)
    ? plain(webStorage(analysis, node.expression, null, 0))
    : { medium, weakness };
}

function writtenBy(
  analysis: Analysis,
  call: ts.CallExpression,
  level: number,
  enter: (node: ts.Node, level: number) => void,
): (Place | undefined)[] {
  if (runsOn(analysis, call, null) === 'web') return [];
  const declaration = declarationOf(analysis, call);
  const known = analysis.roles
    .of('writes', declaration)
    .filter(({ entry }) => slotValues(analysis, call, entry.value).length > 0);
  if (known.length > 0) return known.map(({ entry }) => placeOf(analysis, call, entry));
  if (level > 7) return [];
  const around = enclosingFunction(call);
  for (const fn of targetsOf(analysis, call)) if (fn !== around && fn.body !== undefined) enter(fn.body, level + 1);
  return [];
}

/** Where one write puts its value, which may be encrypted before. */
function placeOf(analysis: Analysis, call: ts.CallExpression, write: Write): Place | undefined {
  if (isExposure(write.medium) || settledMedium(analysis, call, write.settings ?? [], null) === null) return undefined;
  const tracer = new Tracer(analysis, maxVisits);
  for (const { node, path } of slotValues(analysis, call, write.value)) tracer.visit(node, startAt(node, null, path));
  if (tracer.leaves.some(({ kind }) => kind === 'cipher')) return plain('encrypted-store');
  const sealed = tracer.leaves.find(({ at }) => at.sealed !== undefined)?.at.sealed;
  return {
    medium: mediumOfReceiver(analysis, call, write.medium, null),
    weakness: write.weakness ?? sealed ?? null,
  };
}

/** What is encrypted is so between the adapter's parameter and the write. */
const maxVisits = 60;
