import { ts } from 'ts-morph';
import { type Analysis, remember } from '../../program/analysis.js';
import { membersOfType, type SecretMember } from '../../program/secrets/type-evidence.js';
import type { Matched } from '../../program/symbols/slots.js';
import { enclosingFunction, isFunctionNode } from '../../program/syntax/function-nodes.js';
import { calleeName, receiverName } from '../../program/syntax/syntax-names.js';
import { statesOf } from '../../storage/persistence/state.js';
import type { Leaf } from '../../trace/trace.js';
import { kinds, type Verdict } from '../verdict.js';

/**
 * The whole state of a store whose type the code does not tell, as plugins and middleware write it:
 * `store.subscribe((mutation, state) => localStorage.setItem('state', JSON.stringify(state)))`.
 */
export function fromStores(analysis: Analysis, leaf: Leaf): Verdict | null {
  const shown = leaf.kind === 'unknown' ? shownBy(leaf) : undefined;
  if (shown === undefined || shown.path.length > 1) return null;
  const { path: within } = shown;
  const members = secretsIn(analysis, shown.library, shown.call).filter(
    ({ path: [first = '', second] }) =>
      !leaf.at.replaced?.has(first) && (within[0] === undefined || (within[0] === first && second !== undefined)),
  );
  const [member] = members.sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.path.length - b.path.length,
  );
  if (member === undefined) return null;
  const name = member.path.join('.');
  return {
    kind: member.kind,
    name,
    confidence: choosesStores(leaf.node) ? 'low' : 'medium',
    evidence: `The state of the app's stores has the member "${name}".`,
    leaf,
    member,
  };
}

interface Shown {
  readonly library: 'vuex' | 'pinia' | 'redux';
  readonly call: Matched;
  /** Which part of the state is wanted. */
  readonly path: readonly string[];
}

/** The call by which an unknown store hands over its state, and the library whose name for that it is. */
function shownBy({ node, at: { path } }: Leaf): Shown | undefined {
  if (ts.isCallExpression(node)) {
    const called = calleeName(node.expression);
    if (called === 'getState') return { library: 'redux', call: node, path };
    // `watch(pinia.state, …)`
    const isPinia = called === 'createPinia' && path[0] === 'state';
    return isPinia ? { library: 'pinia', call: node, path: path.slice(path[1] === 'value' ? 2 : 1) } : undefined;
  }
  const fn = ts.isParameter(node) ? node.parent : undefined;
  const call = fn !== undefined && isFunctionNode(fn) && fn.parameters[1] === node ? fn.parent : undefined;
  if (call === undefined || !ts.isCallExpression(call)) return undefined;
  const name = calleeName(call.expression);
  if (name === '$subscribe') return { library: 'pinia', call, path };
  return name === 'subscribe' && /store$/i.test(receiverName(call.expression))
    ? { library: 'vuex', call, path }
    : undefined;
}

/** Whether the code around writes only some of the stores: `if (!options.persist) return`, `kept.includes(store.$id)`. */
function choosesStores(node: ts.Node): boolean {
  let around = enclosingFunction(node);
  for (let outer = around; outer !== undefined; outer = enclosingFunction(outer)) around = outer;
  return (
    around !== undefined &&
    /\$id\s*[!=]==?|includes\([^)]*\$id|\boptions\??\.|if\s*\([^)]*\boptions\b/.test(around.getText())
  );
}

/** The secrets in the states of all stores of a library. */
const secretsIn = (analysis: Analysis, library: Shown['library'], call: Matched): readonly SecretMember[] =>
  remember(analysis, `states of ${library}`, analysis.index, (inner) => {
    const known = inner.roles.libraries.find(({ id }) => id === library);
    for (const { at } of known?.stores ?? [])
      inner.wants.addName(at.replace('new ', ''), library === 'vuex' ? ['vuex', 'Vuex'] : []);
    // Pinia hands over the state of one store, in which the name of the store is no part.
    return statesOf(inner, call, { stores: library }).flatMap((state) =>
      membersOfType(inner, state.type, state.node).map((member) =>
        library === 'pinia' ? member : { ...member, path: [...state.path, ...member.path] },
      ),
    );
  });
