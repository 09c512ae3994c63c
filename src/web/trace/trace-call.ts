import { ts } from 'ts-morph';
import type { Pass, Slot } from '../../catalogue/library.js';
import { declarationOf, functionOf, isForeign, targetsOf } from '../program/symbols/call-targets.js';
import type { Frame } from '../program/symbols/frame.js';
import { constant, slotValues, unwrap } from '../program/symbols/slots.js';
import { symbolOf, wantBehind } from '../program/symbols/symbols.js';
import { nameOf, returnsOf } from '../program/syntax/function-nodes.js';
import type { CallLike } from '../program/syntax/syntax-index.js';
import { calleeName } from '../program/syntax/syntax-names.js';
import { resolveKey, textsUnder } from '../program/values/keys.js';
import { handedFunction } from './bound-arguments.js';
import { keyAtHand } from './ciphers.js';
import { takesApart } from './claims.js';
import { settled, wrappedFunction } from './executors.js';
import { isCrossedOut, isSample, takenOut } from './masks.js';
import { mediumOfReceiver } from './platform/media.js';
import { isMissing, withReplacer } from './replacers.js';
import { httpCall } from './requests/http.js';
import { readsRefusal } from './requests/refusals.js';
import { isAnswer, visitAnswer, visitPosted } from './requests/trace-answered.js';
import { visitHandedRequest } from './requests/trace-endpoints.js';
import { sentBody, visitSent, visitSignIns } from './requests/trace-sign-ins.js';
import { isUnreadBody } from './requests/unread-bodies.js';
import { targetsOfSelf } from './self.js';
import { traceMaker } from './state/cells.js';
import { visitContext } from './state/trace-context.js';
import type { At } from './trace.js';
import { visitFields } from './trace-fields.js';
import { visitLaunchLink } from './trace-link.js';
import { visitListedRead } from './trace-listed.js';
import { visitChosen, visitMembers } from './trace-members.js';
import { bringsResult, visitPipe, visitUpstream } from './trace-pipe.js';
import { visitPart } from './trace-split.js';
import { visitFormData } from './trace-submitted.js';
import { named, shortText, step, type Tracer } from './tracer.js';

/** Methods that keep their receiver's content, whatever the library. */
const keepsReceiver =
  /^(then|catch|finally|json|text|toString|trim|slice|substring|substr|padStart|padEnd|toLowerCase|toUpperCase|toFixed|replace|replaceAll|split|join|filter|find|sort|reverse|pipe|toPromise|subscribe|asObservable|getValue|unwrap|value|toJSON|clone|data|body|get)$/;
const makesUp = /^(random|randomUUID|now|uuid|uuidv[147]|v[147]|nanoid|ulid)$/;
const tellsTime = /^(toISOString|toUTCString|toDateString|toTimeString|toLocaleDateString|toLocaleTimeString|getTime)$/;

export function visitCall(tracer: Tracer, call: CallLike, wanted: At): void {
  const { analysis } = tracer;
  const at = without(wanted, takenOut(call));
  if (
    (at.path.length === 0 && (isSample(call) || isCrossedOut(call))) ||
    (ts.isCallExpression(call) && readsRefusal(call))
  )
    return tracer.end({ kind: 'constant', value: null, node: call, at });
  if (visitPart(tracer, call, at)) return;
  const declaration = declarationOf(analysis, call);
  if (declaration !== undefined && analysis.world.unitOf(declaration) === undefined) {
    if (visitKnown(tracer, call, declaration, at)) return;
  }
  const isOfOthers = isForeign(analysis, declaration);
  if (isOfOthers && visitListedRead(tracer, call, at)) return;
  if (visitChosen(tracer, call, at)) return;
  const http = httpCall(call, textsUnder(analysis, at.frames));
  if (http !== null && isOfOthers) {
    if (isUnreadBody(call, declaration, at)) return tracer.end({ kind: 'constant', value: null, node: call, at });
    if (visitPosted(tracer, call, at)) return;
    return tracer.end({ kind: 'response', label: http.label, issuesTokens: http.issuesTokens, node: call, at });
  }
  const targets = targetsOfSelf(analysis, call, targetsOf(analysis, call), at);
  if (targets.length > 0)
    return ts.isNewExpression(call) ? visitInstance(tracer, call, at) : visitBodies(tracer, call, targets, at);
  if (visitFormData(tracer, call, at)) return;
  if (ts.isNewExpression(call)) return visitInstance(tracer, call, at);
  const handed = handedFunction(analysis, call.expression, at.frames);
  if (handed !== undefined) return visitBodies(tracer, call, [handed], at);
  if (!visitLaunchLink(tracer, call, at)) visitUnknownCall(tracer, call, at);
}

const without = (at: At, text: string | undefined): At => (text === undefined ? at : { ...at, takenOut: text });

/** Members the catalogue knows. False when it says nothing of this one. */
function visitKnown(tracer: Tracer, call: CallLike, declaration: ts.Declaration, at: At): boolean {
  const { analysis } = tracer;
  const { roles } = analysis;
  const constructed = ts.isNewExpression(call) && ts.isClassDeclaration(declaration) ? declaration : undefined;
  for (const { entry, library } of roles.of('sources', declaration)) {
    if (entry.callback !== undefined) continue;
    tracer.end({ kind: 'source', secret: entry.kind, note: `${library.title}: ${entry.at}`, node: call, at });
    return true;
  }
  for (const { entry } of roles.of('reads', declaration)) {
    tracer.end({
      kind: 'read',
      key: readKey(tracer, call, entry.key, at),
      medium: mediumOfReceiver(tracer.analysis, call, entry.medium, at.frames),
      node: call,
      at,
    });
    return true;
  }
  for (const { entry } of roles.of('ciphers', declaration)) {
    const sealed = keyAtHand(tracer.analysis, call, entry.key, at.frames, tracer.keysDeep);
    if (sealed === null) tracer.end({ kind: 'cipher', node: call, at });
    else visitResults(tracer, call, entry.value, { ...step(at, call, 'encrypted with a key that is at hand'), sealed });
    return true;
  }
  const passes = [
    ...roles.of('passes', declaration),
    ...(constructed === undefined ? [] : constructorPasses(tracer, constructed)),
  ];
  for (const { entry } of passes) {
    if (entry.fields !== undefined) return visitFields(tracer, call, entry.fields, at);
    const here = withReplacer(analysis, call, entry, at);
    if (isMissing(here, here.path)) {
      tracer.end({ kind: 'constant', value: null, node: call, at });
      return true;
    }
    if (visitMembers(tracer, call, entry, here)) return true;
    if (typeof entry.result === 'string' && isAnswer(entry.result)) {
      if (visitAnswer(tracer, call, entry.result, here)) return true;
      continue;
    }
    const path = entry.pairs ? pathInPairs(at.path) : at.path;
    if (path === undefined) {
      tracer.end({ kind: 'constant', value: null, node: call, at });
      return true;
    }
    const results = entry.result === undefined ? [] : typeof entry.result === 'string' ? [entry.result] : entry.result;
    for (const result of results)
      visitResults(tracer, call, selected(call, entry, result), { ...step(here, call, shortText(call)), path });
    if (entry.result !== undefined) return true;
  }
  return traceMaker(tracer, call, declaration, at);
}

/** `[, token]` and `pairs[0][1]` are values; `undefined` for the name in a pair. */
function pathInPairs([first, second, ...rest]: readonly string[]): readonly string[] | undefined {
  const others = second === undefined ? [] : [second, ...rest];
  if (first === undefined) return [];
  if (first === '0') return second === '1' ? rest : undefined;
  return first === '1' ? others : [first, ...others];
}

/** A hook that is called without a selector gives all that the selector would have been handed. */
function selected(call: CallLike, { gives = [] }: Pass, result: Slot): Slot {
  const argument = /^callback\.(\d+)$/.exec(result)?.[1];
  if (argument === undefined || (call.arguments ?? []).length > Number(argument)) return result;
  return gives.find(({ callback }) => callback === argument)?.from ?? result;
}

function constructorPasses(tracer: Tracer, declaration: ts.ClassDeclaration) {
  const name = declaration.name?.text;
  const stub = declaration.getSourceFile().fileName.slice('/stubs/'.length, -'.d.ts'.length);
  return name === undefined ? [] : tracer.analysis.roles.at('passes', stub, `new ${name}`);
}

function readKey(tracer: Tracer, call: CallLike, slot: Slot | undefined, at: At): string | null {
  if (slot === undefined) return null;
  const value = slotValues(tracer.analysis, call, slot)[0];
  return value === undefined ? null : resolveKey(tracer.analysis, value.node, at.frames, value.path).text;
}

/** Traces the value a slot of a call stands for, the results of callbacks included. */
export function visitResults(tracer: Tracer, call: CallLike, slot: Slot, at: At): void {
  if (slot === 'upstream') return visitUpstream(tracer, call, at);
  if (slot === 'pipe') return visitPipe(tracer, call, at);
  if (slot === 'context') return visitContext(tracer, call, at);
  if (slot === 'request') return visitHandedRequest(tracer, call, at);
  if (slot === 'signIns') return visitSignIns(tracer, call, at);
  if (isAnswer(slot)) {
    if (!visitAnswer(tracer, call, slot, at)) tracer.end({ kind: 'unknown', node: call, at });
    return;
  }
  const body = sentBody(slot);
  if (body !== undefined) {
    const seen = { seen: call, member: declarationOf(tracer.analysis, call), body };
    if (!visitSent(tracer, seen, at)) tracer.end({ kind: 'unknown', node: call, at });
    return;
  }
  const [kind, argument, member] = slot.split('.');
  if (argument !== undefined && (kind === 'callback' || kind === 'settled' || kind === 'emitted')) {
    const value = slotValues(tracer.analysis, call, member === undefined ? argument : `${argument}.${member}`)[0];
    // `const { token } = useStore()` selects the whole state.
    if (value === undefined) return tracer.end({ kind: 'unknown', node: call, at });
    const held = value.path.length === 0 ? value : constant(tracer.analysis, value);
    const fn = held === undefined || held.path.length > 0 ? undefined : wrappedFunction(tracer.analysis, held.node);
    if (fn === undefined) return;
    const results = kind === 'callback' ? returnsOf(fn) : settled(fn, kind);
    for (const result of results) visitPut(tracer, result, at);
    if (results.length > 0) return;
    // An executor that hands `resolve` to others settles with what they call it with.
    tracer.end(
      kind === 'callback' ? { kind: 'constant', value: null, node: call, at } : { kind: 'unknown', node: call, at },
    );
    return;
  }
  for (const value of slotValues(tracer.analysis, call, slot)) {
    if (value.path.length === 0) visitPut(tracer, value.node, at);
    else tracer.visit(value.node, { ...at, path: [...value.path, ...at.path] });
  }
}

/** `setToken((previous) => next)` puts what the updater returns. */
function visitPut(tracer: Tracer, node: ts.Expression, at: At): void {
  const fn = unwrap(node);
  if (ts.isArrowFunction(fn)) for (const result of returnsOf(fn)) tracer.visit(result, at);
  else tracer.visit(node, at);
}

/** A function that calls itself gives nothing that its other returns do not. */
function isRunning(fn: ts.FunctionLikeDeclaration, frames: Frame | null): boolean {
  for (let frame = frames; frame !== null; frame = frame.up) if (frame.fn === fn) return true;
  return false;
}

const tellsResult = /token|jwt|session|password|secret|key|credential/i;

/** `refreshToken()` gives the token that it got anew. */
const renews = /^(?:try|do|maybe)?_?refresh/i;

function visitBodies(tracer: Tracer, call: CallLike, targets: readonly ts.FunctionLikeDeclaration[], at: At): void {
  const name = calleeName(call.expression);
  const isTelling = tellsResult.test(name) && !renews.test(name) && !takesApart(name);
  const here = at.path.length === 0 && isTelling ? named(at, name, call) : at;
  if (at.path.length === 0 && ts.isCallExpression(call))
    tracer.end({ kind: 'typed', node: call, at: { ...here, whole: call } });
  for (const fn of targets) {
    if (isRunning(fn, at.frames)) continue;
    const results = returnsOf(fn);
    for (const result of results) {
      tracer.visit(result, {
        ...step(here, result, `returned by ${nameOf(fn) ?? 'a function'}`),
        frames: { fn, call, up: at.frames },
      });
    }
    if (results.length === 0) tracer.end({ kind: 'unknown', node: call, at: here });
  }
}

/** An instance with a member wanted: constructor parameters and fields of the class. */
function visitInstance(tracer: Tracer, call: ts.NewExpression | CallLike, at: At): void {
  const [name, ...rest] = at.path;
  const { checker } = tracer.analysis.world;
  const symbol = name === undefined ? undefined : checker.getPropertyOfType(checker.getTypeAtLocation(call), name);
  const declaration = symbol?.declarations?.[0];
  if (name === undefined || declaration === undefined || tracer.analysis.world.unitOf(declaration) === undefined) {
    return tracer.end({ kind: 'unknown', node: call, at });
  }
  const maker = ts.isClassLike(declaration.parent)
    ? declaration.parent.members.find(ts.isConstructorDeclaration)
    : undefined;
  const frames = maker === undefined ? at.frames : { fn: maker, call, up: at.frames };
  const inner = step({ ...at, path: rest, frames }, call, shortText(call));
  if (ts.isParameter(declaration)) return tracer.visit(declaration.name, inner);
  let any = false;
  for (const assignment of tracer.analysis.index.assignments.get(name) ?? []) {
    if (!ts.isPropertyAccessExpression(assignment.left) || symbolOf(tracer.analysis, assignment.left.name) !== symbol)
      continue;
    any = true;
    tracer.visit(assignment.right, inner);
  }
  if (!any) tracer.end({ kind: 'unknown', node: call, at });
}

/** Calls of unknown functions: promise-like methods keep or bring their content, others end the trace by name. */
function visitUnknownCall(tracer: Tracer, call: CallLike, at: At): void {
  const name = calleeName(call.expression);
  if (makesUp.test(name)) return tracer.end({ kind: 'generated', node: call, at });
  if (tellsTime.test(name)) return tracer.end({ kind: 'constant', value: null, node: call, at });
  wantBehind(tracer.analysis, call.expression);
  if (ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression)) {
    if (bringsResult.test(name) && call.arguments.length > 0) {
      const fn = call.arguments[0] === undefined ? undefined : functionOf(tracer.analysis, unwrap(call.arguments[0]));
      if (fn !== undefined && returnsOf(fn).length > 0) return visitResults(tracer, call, 'callback.0', at);
    }
    if (name === 'pipe') return visitPipe(tracer, call, at);
    if (keepsReceiver.test(name)) {
      // `form.get('password')` names the member it reads.
      const key =
        name === 'get' && call.arguments[0] !== undefined && ts.isStringLiteralLike(call.arguments[0])
          ? call.arguments[0].text
          : undefined;
      const here = key === undefined ? at : { ...named(at, key, call), path: [key, ...at.path] };
      return tracer.visit(call.expression.expression, step(here, call, shortText(call)));
    }
  }
  const isNamed = at.path.length === 0 && !takesApart(name);
  tracer.end({ kind: 'unknown', node: call, at: isNamed ? named(at, name, call) : at });
}
