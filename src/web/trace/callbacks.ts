import { ts } from 'ts-morph';
import { declarationOf, functionOf, targetsOf } from '../program/symbols/call-targets.js';
import { parametersOf } from '../program/symbols/parameters.js';
import { symbolOf } from '../program/symbols/symbols.js';
import { type FunctionNode, nameOf, walkOwn } from '../program/syntax/function-nodes.js';
import type { CallLike } from '../program/syntax/syntax-index.js';
import { calleeName, handedValue, propertyName } from '../program/syntax/syntax-names.js';
import { forwardedPlaces } from './forwarded.js';
import { endsAtSource } from './known-sources.js';
import { httpCall } from './requests/http.js';
import { visitCreated, visitDispatched } from './state/trace-dispatched.js';
import { visitSelected } from './state/trace-selected.js';
import { visitPayload } from './state/trace-slices.js';
import type { At } from './trace.js';
import { visitResults } from './trace-call.js';
import { visitOpenedLink } from './trace-link.js';
import { visitUpstream } from './trace-pipe.js';
import { step, type Tracer } from './tracer.js';

/** Where a function stands among a call's arguments: `0`, or `0.next` for a member of an options object. */
export interface Place {
  readonly call: CallLike;
  readonly slot: string;
  /** The function, or the name under which it is handed over. */
  readonly handed: ts.Node;
}

function placeOf(handed: ts.Node): Place | undefined {
  let node: ts.Node = handed;
  const members: string[] = [];
  while (node.parent !== undefined) {
    const parent: ts.Node = node.parent;
    if (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent)) node = parent;
    else if (isBinding(parent)) node = parent.parent;
    else if (
      ts.isPropertyAssignment(parent) ||
      (ts.isMethodDeclaration(node) && ts.isObjectLiteralExpression(parent))
    ) {
      const named = ts.isPropertyAssignment(parent) ? parent.name : (node as ts.MethodDeclaration).name;
      members.unshift(propertyName(named) ?? '');
      node = ts.isPropertyAssignment(parent) ? parent.parent : parent;
    } else if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
      const args: readonly ts.Node[] = parent.arguments ?? [];
      const index = args.indexOf(node);
      return index < 0 ? undefined : { call: parent, slot: [String(index), ...members].join('.'), handed };
    } else return undefined;
  }
  return undefined;
}

/** `this.save.bind` of `this.save.bind(this)` */
const isBinding = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) &&
  node.name.text === 'bind' &&
  ts.isCallExpression(node.parent) &&
  node.parent.expression === node;

/**
 * Traces what a callback's parameter receives from the call the callback is handed to.
 * False when the function is no callback, or nothing is known of the call.
 */
export function receivedBy(tracer: Tracer, parameter: ts.ParameterDeclaration, fn: FunctionNode, at: At): boolean {
  const place = placeOf(fn);
  return place !== undefined && receivedAt(tracer, place, fn, parametersOf(fn).indexOf(parameter), at);
}

/** The same for a function that is handed over by its name, and may be called in other ways: `then(this.save)`. */
export function receivedByName(tracer: Tracer, parameter: ts.ParameterDeclaration, fn: FunctionNode, at: At): boolean {
  const { analysis } = tracer;
  const name = nameOf(fn) ?? '';
  const index = parametersOf(fn).indexOf(parameter);
  const calls = (analysis.index.callbacks.get(name) ?? []).filter((handed) => functionOf(analysis, handed) === fn);
  const received = calls.filter((handed) => receivedWhere(tracer, handed, fn, index, { ...at, frames: null }));
  const declared = (analysis.index.handed.get(name) ?? []).filter((attribute) => {
    const handed = handedValue(attribute);
    const isMeant = handed !== undefined && functionOf(analysis, handed) === fn;
    return isMeant && fromDeclared(tracer, handed, attribute.parent.parent, index, at);
  });
  return received.length + declared.length > 0;
}

/** What a setter is given by the calls that it is handed to: `then(setToken)`. */
export function receivedBySetter(tracer: Tracer, setter: ts.Identifier, at: At): boolean {
  const { analysis } = tracer;
  const symbol = symbolOf(analysis, setter);
  const received = (analysis.index.callbacks.get(setter.text) ?? []).filter(
    (handed) => symbolOf(analysis, handed) === symbol && receivedWhere(tracer, handed, undefined, 0, at),
  );
  return received.length > 0;
}

function receivedWhere(tracer: Tracer, handed: ts.Node, fn: FunctionNode | undefined, index: number, at: At): boolean {
  const place = placeOf(handed);
  return place !== undefined && receivedAt(tracer, place, fn, index, at);
}

/** Functions of the app that hand a callback on to one another. */
const maxForwarded = 2;

const receivedAt = (
  tracer: Tracer,
  place: Place,
  fn: FunctionNode | undefined,
  index: number,
  at: At,
  forwarded = 0,
): boolean =>
  fromCatalogue(tracer, place, index, at) ||
  (fn !== undefined && index === 0 && visitOpenedLink(tracer, place, fn, at)) ||
  fromReducer(tracer, place, index, at) ||
  visitDispatched(tracer, place, index, at) ||
  visitSelected(tracer, place, index, at) ||
  visitPayload(tracer, place, index, at) ||
  fromName(tracer, place, index, at) ||
  fromRequest(tracer, place, index, at) ||
  fromProject(tracer, place, index, at) ||
  (forwarded < maxForwarded &&
    forwardedPlaces(tracer.analysis, place).some((each) => receivedAt(tracer, each, fn, index, at, forwarded + 1)));

/** A member that is a secret by what the library declares of its callbacks, whatever the app declares there. */
function fromDeclared(tracer: Tracer, handed: ts.Node, giver: ts.Node, index: number, at: At): boolean {
  const [member, ...rest] = at.path;
  const { analysis } = tracer;
  if (member === undefined || !analysis.roles.sourceMembers.has(member) || !ts.isExpression(handed)) return false;
  const { checker } = analysis.world;
  const type = checker.getContextualType(handed);
  const declared = type && checker.getNonNullableType(type).getCallSignatures()[0]?.parameters[index];
  if (declared === undefined) return false;
  const property = checker.getPropertyOfType(checker.getTypeOfSymbolAtLocation(declared, handed), member);
  return endsAtSource(tracer, property?.declarations?.[0], giver, { ...at, path: rest });
}

function fromCatalogue(tracer: Tracer, place: Place, index: number, at: At): boolean {
  const { analysis } = tracer;
  const declaration = declarationOf(analysis, place.call);
  if (declaration === undefined) return false;
  if (fromDeclared(tracer, place.handed, place.call, index, at)) return true;
  for (const { entry, library } of analysis.roles.of('sources', declaration)) {
    if (entry.callback === undefined || entry.callback.in !== place.slot || entry.callback.param !== index) continue;
    tracer.end({ kind: 'source', secret: entry.kind, note: `${library.title}: ${entry.at}`, node: place.call, at });
    return true;
  }
  let any = false;
  for (const { entry } of analysis.roles.of('passes', declaration)) {
    for (const gives of entry.gives ?? []) {
      if (gives.callback !== place.slot || gives.param !== index) continue;
      any = true;
      visitResults(
        tracer,
        place.call,
        gives.from,
        step(at, place.call, `received by the callback of ${calleeName(place.call.expression)}`),
      );
    }
  }
  return any;
}

const fromReceiver =
  /^(then|map|flatMap|forEach|filter|find|some|every|subscribe|tap|switchMap|mergeMap|concatMap|exhaustMap|do)$/;

/** Calls on values of unknown type: promise, array and observable methods mean the same in every library. */
function fromName(tracer: Tracer, place: Place, index: number, at: At): boolean {
  const name = calleeName(place.call.expression);
  if (index !== 0 || !/^0(\.next)?$/.test(place.slot) || !fromReceiver.test(name)) return false;
  if (declarationOf(tracer.analysis, place.call) !== undefined) return false;
  visitUpstream(tracer, place.call, at);
  return true;
}

/** `$.post(url, form, (answer) => …)`, `request({ url, success: (answer) => … })`: the answer of the request itself. */
function fromRequest(tracer: Tracer, { call, slot }: Place, index: number, at: At): boolean {
  const isAsked = slot.endsWith('.success') || (/^\d+$/.test(slot) && isOfJQuery(call.expression));
  if (index !== 0 || !isAsked || httpCall(call, () => null) === null) return false;
  tracer.visit(call, at);
  return true;
}

/** https://api.jquery.com/jQuery.post/ */
const isOfJQuery = (callee: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(callee) &&
  ts.isIdentifier(callee.expression) &&
  /^(\$|jQuery)$/.test(callee.expression.text);

/** `on(loginSuccess, (state, { token }) => …)`: the payload comes from calls of the action creator. */
const fromReducer = (tracer: Tracer, { call }: Place, index: number, at: At): boolean =>
  index === 1 && calleeName(call.expression) === 'on' && visitCreated(tracer, call, at);

/** A callback handed to a function of the project: its parameters are the arguments of the calls made inside. */
function fromProject(tracer: Tracer, place: Place, index: number, at: At): boolean {
  if (!/^\d+$/.test(place.slot)) return false;
  let any = false;
  for (const target of targetsOf(tracer.analysis, place.call)) {
    const received = parametersOf(target)[Number(place.slot)];
    if (received === undefined || !ts.isIdentifier(received.name) || target.body === undefined) continue;
    const symbol = symbolOf(tracer.analysis, received.name);
    walkOwn(target.body, (node) => {
      if (
        !ts.isCallExpression(node) ||
        !ts.isIdentifier(node.expression) ||
        symbolOf(tracer.analysis, node.expression) !== symbol
      )
        return;
      const argument = node.arguments[index];
      if (argument === undefined) return;
      any = true;
      tracer.visit(argument, {
        ...step(at, node, `handed to the callback of ${calleeName(place.call.expression)}`),
        frames: { fn: target, call: place.call, up: at.frames },
      });
    });
  }
  return any;
}
