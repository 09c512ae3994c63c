import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { declarationOf, isForeign } from '../../program/symbols/call-targets.js';
import { originOf } from '../../program/symbols/origins.js';
import { constant, unwrap } from '../../program/symbols/slots.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import type { CallLike } from '../../program/syntax/syntax-index.js';
import { calleeName } from '../../program/syntax/syntax-names.js';
import type { Place } from '../callbacks.js';
import type { At } from '../trace.js';
import { visitResults } from '../trace-call.js';
import { step, type Tracer } from '../tracer.js';

/**
 * Traces the payload of an action that a reducer of Redux Toolkit takes: what its creator is called with, or what the
 * request gives whose end it announces. False when the code does not tell.
 */
export function visitPayload(tracer: Tracer, { call, slot, handed }: Place, index: number, at: At): boolean {
  const [payload, ...path] = at.path;
  if (index !== 1 || payload !== 'payload') return false;
  const inside: At = { ...at, path, frames: null };
  const reducer = /^0\.reducers\.([\w$]+)(?:\.reducer)?$/.exec(slot)?.[1];
  const called = calleeName(call.expression);
  if (called === 'createSlice' && reducer !== undefined) return visitCreations(tracer, reducer, call, inside);
  const announced = called === 'addCase' && slot === '1' ? call.arguments?.[0] : announcedBy(handed);
  return announced !== undefined && visitAnnounced(tracer, unwrap(announced), inside);
}

/** `signIn.fulfilled` of `{ [signIn.fulfilled]: (state, action) => … }`, also of its type. */
function announcedBy(handed: ts.Node): ts.Expression | undefined {
  const member = ts.isMethodDeclaration(handed) ? handed : handed.parent;
  const named = ts.isPropertyAssignment(member) || ts.isMethodDeclaration(member) ? member.name : undefined;
  const name = named !== undefined && ts.isComputedPropertyName(named) ? named.expression : undefined;
  return name !== undefined && ts.isPropertyAccessExpression(name) && name.name.text === 'type'
    ? name.expression
    : name;
}

function visitAnnounced(tracer: Tracer, announced: ts.Expression, at: At): boolean {
  const { analysis } = tracer;
  if (ts.isPropertyAccessExpression(announced) && announced.name.text === 'fulfilled') {
    const thunk = constant(analysis, { node: announced.expression, path: [] })?.node;
    if (thunk === undefined || !ts.isCallExpression(thunk) || calleeName(thunk.expression) !== 'createAsyncThunk')
      return false;
    visitResults(tracer, thunk, 'callback.1', step(at, thunk, 'given by the request'));
    return true;
  }
  const creator = ts.isIdentifier(announced) ? symbolOf(analysis, announced) : undefined;
  if (creator === undefined) return false;
  return visitCalls(tracer, calleeName(announced), (call) => symbolOf(analysis, call.expression) === creator, at);
}

/** Calls of the action creators that a slice makes of its reducers. */
const visitCreations = (tracer: Tracer, reducer: string, slice: CallLike, at: At): boolean =>
  visitCalls(tracer, reducer, (call) => isOfLibrary(tracer.analysis, call) && makes(tracer.analysis, slice, call), at);

function visitCalls(tracer: Tracer, name: string, isMeant: (call: CallLike) => boolean, at: At): boolean {
  const { analysis } = tracer;
  analysis.wants.addName(name);
  const calls = (analysis.index.calls.get(name) ?? []).filter(isMeant);
  for (const call of calls) {
    const payload = call.arguments?.[0];
    if (payload !== undefined) tracer.visit(payload, step(at, call, `dispatched by ${name}`));
  }
  return calls.length > 0;
}

/** What is not declared in the app, where many functions have such names. */
const isOfLibrary = (analysis: Analysis, call: CallLike): boolean => isForeign(analysis, declarationOf(analysis, call));

/** Whether a creator comes from a slice, as far as can be told. */
function makes(analysis: Analysis, slice: CallLike, call: CallLike): boolean {
  const origin = originOf(analysis, call);
  return origin === undefined || origin === slice;
}
