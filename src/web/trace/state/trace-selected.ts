import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { member } from '../../program/symbols/slots.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import { calleeName } from '../../program/syntax/syntax-names.js';
import { resolveKey } from '../../program/values/keys.js';
import type { Place } from '../callbacks.js';
import type { At } from '../trace.js';
import { shortText, step, type Tracer } from '../tracer.js';

/**
 * Traces what the reducers of a slice put into the member that a selector takes: `state.user = action.payload` for
 * `useSelector((state) => state.auth.user)`, in the slice that is called "auth". False when none does.
 */
export function visitSelected(tracer: Tracer, { call, slot }: Place, index: number, at: At): boolean {
  const [slice, selected, ...path] = at.path;
  if (slot !== '0' || index !== 0 || slice === undefined || selected === undefined) return false;
  if (calleeName(call.expression) !== 'useSelector') return false;
  tracer.analysis.wants.addName(selected, ['createSlice']);
  const puts = (tracer.analysis.index.assignments.get(selected) ?? []).filter(
    ({ left }) => sliceOf(tracer.analysis, left) === slice,
  );
  for (const put of puts)
    tracer.visit(put.right, { ...step(at, put, `assigned to ${shortText(put.left)}`), path, frames: null });
  return puts.length > 0;
}

/** The name of the slice whose reducer assigns to a member of its state. */
function sliceOf(analysis: Analysis, left: ts.Expression): string | null {
  if (!ts.isPropertyAccessExpression(left) || !ts.isIdentifier(left.expression)) return null;
  const state = symbolOf(analysis, left.expression)?.valueDeclaration;
  if (state === undefined || !ts.isParameter(state) || state.parent.parameters[0] !== state) return null;
  const made = ts.findAncestor(
    state,
    (node): node is ts.CallExpression => ts.isCallExpression(node) && calleeName(node.expression) === 'createSlice',
  );
  const [options] = made?.arguments ?? [];
  const name = options === undefined ? undefined : member(options, ['name'])[0];
  return name === undefined || name.path.length > 0 ? null : resolveKey(analysis, name.node, null).text;
}
