import { ts } from 'ts-morph';
import type { Analysis } from './analysis.js';
import { declarationOf } from './call-targets.js';
import { originOf } from './origins.js';
import { constant, member, slotValues } from './slots.js';
import { symbolOf } from './symbols.js';
import type { CallLike } from './syntax-index.js';
import { propertyName } from './syntax-names.js';

/** What the providers of the context that a call asks for hand down: `useContext(Session)`, `<Session.Provider value={…}>`. */
export function handedDown(analysis: Analysis, call: CallLike): readonly ts.Expression[] {
  const [context] = call.arguments ?? [];
  const symbol = context === undefined ? undefined : symbolOf(analysis, nameOf(context));
  if (symbol === undefined) return [];
  analysis.wants.addName(symbol.name, ['Provider']);
  const { elements } = analysis.index;
  const providers = (elements.get('Provider') ?? []).filter(
    ({ tagName }) =>
      ts.isPropertyAccessExpression(tagName) && symbolOf(analysis, nameOf(tagName.expression)) === symbol,
  );
  // `<Session value={…}>`, since React 19
  const themselves = (elements.get(symbol.name) ?? []).filter(
    ({ tagName }) => symbolOf(analysis, nameOf(tagName)) === symbol,
  );
  return [...providers, ...themselves]
    .flatMap((element) => slotValues(analysis, element, 'props.value'))
    .flatMap(({ node, path }) => (path.length === 0 ? [node] : []));
}

/** What a name stands for that is taken out of a context: `enter` of `const { enter } = useSession()`. */
export function takenFromContext(analysis: Analysis, name: ts.Expression): readonly ts.Expression[] {
  if (!analysis.index.calls.has('useContext')) return [];
  const key = memberNamed(analysis, name);
  const origin = key === undefined || !ts.isIdentifier(name) ? undefined : originOf(analysis, name);
  if (key === undefined || origin === undefined || !asksContext(analysis, origin)) return [];
  return handedDown(analysis, origin)
    .flatMap((value) => literals(analysis, value))
    .flatMap((literal) => member(literal, [key]))
    .flatMap(({ node, path }) => (path.length === 0 ? [node] : []));
}

const nameOf = (node: ts.Node): ts.Node => (ts.isPropertyAccessExpression(node) ? node.name : node);

/** The member that a destructured constant is: `1` for `setSession` of `const [session, setSession] = useSession()`. */
function memberNamed(analysis: Analysis, name: ts.Expression): string | undefined {
  const element = symbolOf(analysis, name)?.valueDeclaration;
  if (element === undefined || !ts.isBindingElement(element) || !ts.isVariableDeclaration(element.parent.parent))
    return undefined;
  return ts.isArrayBindingPattern(element.parent)
    ? String(element.parent.elements.indexOf(element))
    : propertyName(element.propertyName ?? element.name);
}

const asksContext = (analysis: Analysis, call: CallLike): boolean =>
  analysis.roles.of('passes', declarationOf(analysis, call)).some(({ entry }) => entry.result === 'context');

/** The value itself, or what is behind a constant and a call that passes it on: `useMemo(() => ({ enter }), [enter])`. */
function literals(analysis: Analysis, value: ts.Expression): readonly ts.Expression[] {
  const node = constant(analysis, { node: value, path: [] })?.node ?? value;
  if (!ts.isCallExpression(node)) return [node];
  return analysis.roles
    .of('passes', declarationOf(analysis, node))
    .flatMap(({ entry: { result } }) => (typeof result === 'string' ? slotValues(analysis, node, result) : []))
    .map((passed) => passed.node);
}
