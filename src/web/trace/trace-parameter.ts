import { ts } from 'ts-morph';
import { callersOf } from '../program/calls/callers.js';
import { callsOfInner, isOfOtherCall } from '../program/calls/handed-out.js';
import { tellingFirst } from '../program/calls/telling-callers.js';
import { type Emitted, emittedTo, formsHandedTo, isInput } from '../program/components/component-events.js';
import { argumentFor, argumentOf, parametersOf } from '../program/symbols/parameters.js';
import { symbolOf, wantBehind } from '../program/symbols/symbols.js';
import { isFunctionNode, nameOf } from '../program/syntax/function-nodes.js';
import { propertyName } from '../program/syntax/syntax-names.js';
import { receivedBy, receivedByName } from './callbacks.js';
import { sentBody, visitSent } from './requests/trace-sign-ins.js';
import { visitReduced } from './state/trace-dispatched.js';
import type { At } from './trace.js';
import { visitWatched } from './trace-component.js';
import { visitSubmitted } from './trace-submitted.js';
import { shortText, step, type Tracer } from './tracer.js';

/** Callers of one function a trace looks at. */
const maxCallers = 40;

export function visitParameter(tracer: Tracer, parameter: ts.ParameterDeclaration, at: At): void {
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
  if (visitRequest(tracer, parameter, at)) return;
  if (receivedBy(tracer, parameter, fn, at) || visitWatched(tracer, parameter, at)) return;
  if (visitReduced(tracer, parameter, at)) return;
  // Some callers may leave it out.
  if (parameter.initializer !== undefined) tracer.visit(parameter.initializer, at);
  visitCallers(tracer, parameter, at);
}

/** A whole request that a library hands to an interceptor. */
function visitRequest(tracer: Tracer, parameter: ts.ParameterDeclaration, at: At): boolean {
  const { world, roles, index } = tracer.analysis;
  const specifiers = index.imports.get(parameter.getSourceFile());
  if (specifiers === undefined || !roles.requesting.some((name) => specifiers.has(name))) return false;
  const member = world.checker.getTypeAtLocation(parameter).symbol?.declarations?.[0];
  const [body] = roles.of('passes', member).flatMap(({ entry }) => sentBody(entry.result) ?? []);
  return body !== undefined && visitSent(tracer, { seen: parameter, member, body }, at);
}

function visitCallers(tracer: Tracer, parameter: ts.ParameterDeclaration, at: At): void {
  const fn = parameter.parent as ts.FunctionLikeDeclaration;
  const { analysis } = tracer;
  const own = callersOf(analysis, fn).filter((call) => !isOfOtherCall(analysis, fn, call, at.frames));
  const callers = [...new Set([...own, ...callsOfInner(analysis, fn, at.frames)])];
  let any = false;
  for (const call of tellingFirst(callers, maxCallers).slice(0, maxCallers)) {
    const argument = argumentOf(parameter, fn, call);
    if (argument === null) continue;
    any = true;
    tracer.visit(argument.node, {
      ...step(at, call, `passed to ${nameOf(fn) ?? 'a function'}`),
      path: [...argument.path, ...at.path],
      frames: null,
    });
  }
  if (receivedByName(tracer, parameter, fn, at)) any = true;
  if (visitSettings(tracer, fn, at)) any = true;
  const index = parametersOf(fn).indexOf(parameter);
  for (const form of formsHandedTo(analysis, fn, index)) {
    any = true;
    tracer.visit(form, { ...step(at, form, `passed to ${nameOf(fn) ?? 'a function'} by the template`), frames: null });
  }
  if (visitSubmitted(tracer, parameter, fn, at)) any = true;
  for (const emitted of emittedTo(tracer.analysis, fn, index, at.path)) {
    any = true;
    visitEmitted(tracer, emitted, at);
  }
  if (callers.length > maxCallers) tracer.exhausted = true;
  wantBehind(tracer.analysis, parameter);
  if (!any) tracer.end({ kind: 'unknown', node: parameter, at });
}

/** Follows an event to the component that emits it. What templates bind to an input of it, its code does not tell. */
export function visitEmitted(tracer: Tracer, { call, value, path }: Emitted, at: At): void {
  const here = { ...step(at, call, 'emitted by a component'), path, frames: null };
  if (isInput(tracer.analysis, value)) tracer.end({ kind: 'unknown', node: value, at: here });
  else tracer.visit(value, here);
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
