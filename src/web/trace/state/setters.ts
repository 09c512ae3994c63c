import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { callsOfHandedOut } from '../../program/calls/handed-out.js';
import { commonNames, declarationOf } from '../../program/symbols/call-targets.js';
import { takenFromContext } from '../../program/symbols/contexts.js';
import { destructuredMember } from '../../program/symbols/origins.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import { enclosingFunction } from '../../program/syntax/function-nodes.js';
import type { CallLike } from '../../program/syntax/syntax-index.js';
import { calleeName, setterIn } from '../../program/syntax/syntax-names.js';
import { receivedBySetter } from '../callbacks.js';
import type { At } from '../trace.js';
import { visitResults } from '../trace-call.js';
import { step, type Tracer } from '../tracer.js';

/** `const [token, setToken] = useState()`: calls of the second element put values into the first. */
export function visitSetter(tracer: Tracer, value: string, element: ts.BindingElement | undefined, at: At): void {
  const setter = element && setterIn(element.parent);
  if (setter === undefined) return;
  const symbol = symbolOf(tracer.analysis, setter);
  tracer.analysis.wants.addName(setter.text);
  const puts = (tracer.analysis.index.calls.get(setter.text) ?? []).filter(
    (call) => !isOtherSetter(tracer, call, symbol),
  );
  for (const call of puts) visitResults(tracer, call, value, step(at, call, `put by ${setter.text}`));
  const others = callsOfHandedOut(tracer.analysis, setter, at.frames);
  for (const call of others)
    visitResults(tracer, call, value, { ...step(at, call, `put by ${calleeName(call.expression)}`), frames: null });
  const isReceived = receivedBySetter(tracer, setter, step(at, setter, `put by ${setter.text}`));
  // One that nobody calls, or only to reset the state, is handed to what does: `<Field onChange={setToken} />`.
  if (!isReceived && others.length === 0 && (puts.length === 0 || (puts.every(resets) && isHandedOn(setter))))
    tracer.end({ kind: 'unknown', node: setter, at: step(at, setter, 'put by what is handed it') });
}

const resets = (call: CallLike): boolean => (call.arguments ?? []).every(isBlank);

/** `''`, `null`, `['', '']` */
function isBlank(node: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isBlank);
  if (ts.isStringLiteralLike(node)) return node.text === '';
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined');
}

/**
 * Whether the function that makes a state names its setter other than to call it: `step === 1 ? setPin : setRepeated`.
 */
function isHandedOn(setter: ts.Identifier): boolean {
  const scope = enclosingFunction(setter);
  const mentions = (node: ts.Node): boolean =>
    ts.isIdentifier(node)
      ? node.text === setter.text && node !== setter && !isCallee(node)
      : (ts.forEachChild(node, (child) => mentions(child) || undefined) ?? false);
  return scope !== undefined && mentions(scope);
}

const isCallee = (node: ts.Node): boolean => ts.isCallExpression(node.parent) && node.parent.expression === node;

/**
 * Setters travel through contexts and props under their own name, which is all there is to tell them by; one that
 * turns out to come from another state hook is not meant.
 */
function isOtherSetter({ analysis }: Tracer, call: CallLike, setter: ts.Symbol | undefined): boolean {
  const called = symbolOf(analysis, call.expression);
  // `token.set(…)` may be anything's; a setter that travels as a member is called after its state.
  if (
    called !== setter &&
    ts.isPropertyAccessExpression(call.expression) &&
    commonNames.test(call.expression.name.text)
  )
    return true;
  const origin =
    called === undefined ? undefined : (handedOut(analysis, called) ?? ofContext(analysis, call.expression) ?? called);
  if (origin === setter) return false;
  const declaration = origin?.declarations?.[0];
  if (declaration !== undefined && ts.isBindingElement(declaration) && ts.isArrayBindingPattern(declaration.parent))
    return true;
  return analysis.roles.of('passes', declarationOf(analysis, call)).length > 0;
}

/** What `const { setToken } = useAuth()` takes out of `return { token, setToken }`. */
function handedOut(analysis: Analysis, symbol: ts.Symbol): ts.Symbol | undefined {
  const element = symbol.declarations?.[0];
  const isTaken = element !== undefined && ts.isBindingElement(element);
  const member = isTaken ? destructuredMember(analysis, element) : undefined;
  if (member === undefined) return undefined;
  if (ts.isShorthandPropertyAssignment(member)) return symbolOf(analysis, member.name);
  return ts.isPropertyAssignment(member) && ts.isIdentifier(member.initializer)
    ? symbolOf(analysis, member.initializer)
    : undefined;
}

/** What `const [, setToken] = useSession()` takes out of `<Session.Provider value={[token, setToken]}>`. */
function ofContext(analysis: Analysis, name: ts.Expression): ts.Symbol | undefined {
  const value = takenFromContext(analysis, name).find(ts.isIdentifier);
  return value === undefined ? undefined : symbolOf(analysis, value);
}
