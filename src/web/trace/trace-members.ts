import { ts } from 'ts-morph';
import type { Pass } from '../../catalogue/library.js';
import { constant, slotValues } from '../program/symbols/slots.js';
import type { CallLike } from '../program/syntax/syntax-index.js';
import { calleeName } from '../program/syntax/syntax-names.js';
import { resolveKey } from '../program/values/keys.js';
import { isMissing } from './replacers.js';
import type { At } from './trace.js';
import { visitResults } from './trace-call.js';
import { named, shortText, step, type Tracer } from './tracer.js';

/**
 * Some members of an object: those that `pick(answer, ['token'])` keeps, or those that `omit(answer, ['token'])`
 * leaves. False when the call is no such choice, or the code does not tell the names.
 */
export function visitMembers(tracer: Tracer, call: CallLike, { result, keeps, leavesOut }: Pass, at: At): boolean {
  const list = keeps ?? leavesOut;
  const names = list === undefined ? null : namesIn(tracer, call, list, at);
  if (typeof result !== 'string' || names === null) return false;
  const here = step(at, call, shortText(call));
  const [wanted] = at.path;
  if (keeps === undefined) {
    if (wanted === undefined)
      visitResults(tracer, call, result, { ...here, replaced: new Set([...(at.replaced ?? []), ...names]) });
    else if (!names.includes(wanted)) visitResults(tracer, call, result, here);
  } else if (wanted === undefined) {
    const kept = names.filter((name) => !isMissing(at, [name]));
    for (const name of kept)
      visitResults(
        tracer,
        call,
        result,
        named({ ...here, path: [name], names: [{ name, node: call, next: null }] }, name, call),
      );
  } else if (names.includes(wanted)) visitResults(tracer, call, result, here);
  return true;
}

/**
 * The same for a function of the app, or of a library that is not known, which its name and what it is handed tell:
 * `omit(answer, ['token'])`, `omit(['token'], answer)`.
 */
export function visitChosen(tracer: Tracer, call: CallLike, at: At): boolean {
  const name = calleeName(call.expression);
  const [first, second] = call.arguments ?? [];
  if (second === undefined || !/^(?:omit|exclude|pick)(?:Keys|Fields|Props|Properties)?$/.test(name)) return false;
  const isFirst = first !== undefined && ts.isArrayLiteralExpression(first);
  const [result, list] = isFirst ? ['1', '0'] : ['0', '...1'];
  return visitMembers(tracer, call, { at: name, result, [name.startsWith('pick') ? 'keeps' : 'leavesOut']: list }, at);
}

/** Names that are listed in an array, or as arguments of their own. */
function namesIn(tracer: Tracer, call: CallLike, slot: string, { frames }: At): readonly string[] | null {
  const { analysis } = tracer;
  const names = slotValues(analysis, call, slot)
    .flatMap((value) => {
      const list = constant(analysis, value)?.node;
      return list !== undefined && ts.isArrayLiteralExpression(list) ? list.elements : [value.node];
    })
    .map((name) => resolveKey(analysis, name, frames).text);
  const known = names.flatMap((name) => name ?? []);
  return known.length > 0 && known.length === names.length ? known : null;
}
