import { originOf } from '../../program/symbols/origins.js';
import { slotValues, unwrap } from '../../program/symbols/slots.js';
import type { CallLike } from '../../program/syntax/syntax-index.js';
import { calleeName } from '../../program/syntax/syntax-names.js';
import { textsUnder } from '../../program/values/keys.js';
import type { At } from '../trace.js';
import { step, type Tracer } from '../tracer.js';
import { describedRequest, handedRequest } from './http.js';

/**
 * Ends the trace at the answer of an endpoint that the app describes to RTK Query: `useLoginMutation` asks the one called
 * `login` (https://redux-toolkit.js.org/rtk-query/api/created-api/hooks). False when the description is out of reach.
 */
export function visitEndpoint(tracer: Tracer, call: CallLike, at: At): boolean {
  const { analysis } = tracer;
  const hook = isHook(call) ? call : originOf(analysis, call);
  const api = hook === undefined ? undefined : originOf(analysis, hook);
  if (hook === undefined || api === undefined) return false;
  const endpoint = `0.endpoints().${endpointOf(hook)}.0`;
  const computed = slotValues(analysis, api, `${endpoint}.queryFn()`);
  for (const { node } of computed) tracer.visit(node, { ...step(at, node, 'answered by the endpoint'), frames: null });
  const requests = slotValues(analysis, api, `${endpoint}.query()`).flatMap(
    ({ node }) => describedRequest(unwrap(node), textsUnder(analysis, null)) ?? [],
  );
  // `[enter, { data }]`
  const path = at.path[0] === '1' ? at.path.slice(1) : at.path;
  for (const request of requests) tracer.end({ kind: 'response', ...request, node: call, at: { ...at, path } });
  return computed.length + requests.length > 0;
}

/** Ends the trace at the answer to the request that a call is told to make. */
export function visitHandedRequest(tracer: Tracer, call: CallLike, at: At): void {
  const request = handedRequest(call, textsUnder(tracer.analysis, at.frames));
  if (request !== null) tracer.end({ kind: 'response', ...request, node: call, at });
}

const hookName = /^use(?:Lazy)?([A-Z]\w*)(?:Mutation|Query)$/;

const isHook = (call: CallLike): boolean => hookName.test(calleeName(call.expression));

function endpointOf(hook: CallLike): string {
  const name = hookName.exec(calleeName(hook.expression))?.[1] ?? '';
  return name.charAt(0).toLowerCase() + name.slice(1);
}
