import { ts } from 'ts-morph';
import type { Analysis } from '../analysis.js';
import { isOnThis, isStoreMember } from '../symbols/store-members.js';
import type { FunctionNode } from '../syntax/function-nodes.js';
import { resolveKey } from '../values/keys.js';

/** The constant behind a computed name, `[SET_TOKEN](state, token)`: code that calls the member mentions it. */
export function computedName(fn: FunctionNode): ts.Expression | undefined {
  const named = ts.isPropertyAssignment(fn.parent) ? fn.parent.name : fn.name;
  return named !== undefined && ts.isComputedPropertyName(named) ? named.expression : undefined;
}

/**
 * Calls that run a store's member: `commit('auth/setToken', token)`, `dispatch(LOGIN)`, and what `mapActions` makes of
 * them.
 */
export function storeCalls(analysis: Analysis, fn: FunctionNode, name: string): readonly ts.CallExpression[] {
  if (!isStoreMember(fn)) return [];
  const computed = computedName(fn);
  const type = computed === undefined ? name : resolveKey(analysis, computed, null).text;
  return [...named(analysis, 'commit', type), ...named(analysis, 'dispatch', type), ...mapped(analysis, name)];
}

const named = (analysis: Analysis, method: string, type: string | null): readonly ts.CallExpression[] =>
  (analysis.index.calls.get(method) ?? []).filter((call): call is ts.CallExpression => {
    const first = call.arguments?.[0];
    if (first === undefined || type === null || !ts.isCallExpression(call)) return false;
    return resolveKey(analysis, first, null).text?.split('/').at(-1) === type.split('/').at(-1);
  });

/** `this.setToken(token)` in a component that maps mutations or actions into its methods. */
const mapped = (analysis: Analysis, name: string): readonly ts.CallExpression[] =>
  (analysis.index.calls.get(name) ?? []).filter(
    (call): call is ts.CallExpression =>
      ts.isCallExpression(call) &&
      isOnThis(call) &&
      ['mapMutations', 'mapActions'].some((helper) =>
        (analysis.index.calls.get(helper) ?? []).some((made) => made.getSourceFile() === call.getSourceFile()),
      ),
  );
