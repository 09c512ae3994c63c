import { ts } from 'ts-morph';
import { moduleName } from '../../../project/path.js';
import type { Analysis } from '../analysis.js';
import { returnsOf } from '../syntax/function-nodes.js';
import type { CallLike } from '../syntax/syntax-index.js';
import { calleeName, propertyName } from '../syntax/syntax-names.js';
import { declarationOf, targetsOf } from './call-targets.js';
import { originOf } from './origins.js';
import { constant, member, slotValues, unwrap } from './slots.js';
import { symbolOf } from './symbols.js';

/**
 * What the providers of the context that a call asks for hand down: `useContext(Session)` and
 * `<Session.Provider value={…}>`, since React 19 also `<Session value={…}>`, or what these are compiled to:
 * `createElement(Session.Provider, { value })`.
 */
export function handedDown(analysis: Analysis, call: CallLike): readonly ts.Expression[] {
  const [context] = call.arguments ?? [];
  const symbol = context === undefined ? undefined : symbolOf(analysis, context);
  if (context === undefined || symbol === undefined) return [];
  const names = new Set([calleeName(context), ...calledIn(analysis, symbol)]);
  for (const name of names) analysis.wants.addName(name, ['Provider', 'value']);
  const isContext = (node: ts.Node | undefined): boolean => node !== undefined && symbolOf(analysis, node) === symbol;
  const { elements, calls } = analysis.index;
  const providers = (elements.get('Provider') ?? []).filter(({ tagName }) => isContext(providedBy(tagName)));
  const themselves = [...names].flatMap((name) => elements.get(name) ?? []).filter(({ tagName }) => isContext(tagName));
  const created = (calls.get('createElement') ?? []).filter(({ arguments: made }) => {
    const component = made?.[0];
    return (
      component !== undefined &&
      isContext(providedBy(component) ?? (names.has(calleeName(component)) ? component : undefined))
    );
  });
  return [
    ...[...providers, ...themselves].flatMap((element) => slotValues(analysis, element, 'props.value')),
    ...created.flatMap((element) => slotValues(analysis, element, '1.value')),
  ].flatMap(({ node, path }) => (path.length === 0 ? [node] : []));
}

/**
 * What a name or member stands for that is taken out of a context: `enter` of `const { enter } = useSession()`, and
 * `session.enter` of `const session = useSession()`.
 */
export function takenFromContext(analysis: Analysis, name: ts.Expression): readonly ts.Expression[] {
  if (!analysis.roles.contextual.some((asked) => analysis.index.calls.has(asked))) return [];
  const key = ts.isPropertyAccessExpression(name) ? memberOfAsked(analysis, name) : memberNamed(analysis, name);
  const asked = ts.isPropertyAccessExpression(name) ? name.expression : name;
  const origin = key === undefined || !ts.isIdentifier(asked) ? undefined : originOf(analysis, asked);
  if (key === undefined || origin === undefined || !asksContext(analysis, origin)) return [];
  return handedDown(analysis, origin)
    .flatMap((value) => literals(analysis, value))
    .flatMap((literal) => member(literal, [key]))
    .flatMap(({ node, path }) => (path.length === 0 ? [node] : []));
}

/** `Session` of `Session.Provider`. */
const providedBy = (node: ts.Node): ts.Expression | undefined =>
  ts.isPropertyAccessExpression(node) && node.name.text === 'Provider' ? node.expression : undefined;

/** What files call a context they import; one that is exported without a name has that of its module in the import. */
function calledIn(analysis: Analysis, { name, declarations = [] }: ts.Symbol): readonly string[] {
  if (name !== 'default') return [name];
  const files = declarations.flatMap((declaration) => analysis.world.unitOf(declaration)?.file ?? []);
  return files.map(moduleName);
}

/** The member that a destructured constant is: `1` for `setSession` of `const [session, setSession] = useSession()`. */
function memberNamed(analysis: Analysis, name: ts.Expression): string | undefined {
  const element = symbolOf(analysis, name)?.valueDeclaration;
  if (element === undefined || !ts.isBindingElement(element) || !ts.isVariableDeclaration(element.parent.parent))
    return undefined;
  return ts.isArrayBindingPattern(element.parent)
    ? String(element.parent.elements.indexOf(element))
    : propertyName(element.propertyName ?? element.name);
}

/** The same for a member of a constant that holds what a call gave. */
function memberOfAsked(analysis: Analysis, { expression, name }: ts.PropertyAccessExpression): string | undefined {
  const holder = ts.isIdentifier(expression) ? symbolOf(analysis, expression)?.valueDeclaration : undefined;
  const isHeld = holder !== undefined && ts.isVariableDeclaration(holder) && holder.initializer !== undefined;
  return isHeld && ts.isCallExpression(unwrap(holder.initializer)) ? name.text : undefined;
}

const asksContext = (analysis: Analysis, call: CallLike): boolean =>
  analysis.roles.of('passes', declarationOf(analysis, call)).some(({ entry }) => entry.result === 'context');

/** Functions between a provider and what lists the members that it hands down. */
const maxMakers = 2;

/**
 * The value itself, or what is behind a constant and a call that passes it on or makes it:
 * `useMemo(() => ({ enter }), [enter])`, `useSessionState()`.
 */
function literals(analysis: Analysis, value: ts.Expression, makers = 0): readonly ts.Expression[] {
  const node = constant(analysis, { node: value, path: [] })?.node ?? value;
  if (!ts.isCallExpression(node)) return [node];
  const passed = analysis.roles
    .of('passes', declarationOf(analysis, node))
    .flatMap(({ entry: { result } }) => (typeof result === 'string' ? slotValues(analysis, node, result) : []));
  if (passed.length > 0 || makers >= maxMakers) return passed.map((each) => each.node);
  const results = targetsOf(analysis, node).flatMap(returnsOf);
  return results.flatMap((result) => literals(analysis, unwrap(result), makers + 1));
}
