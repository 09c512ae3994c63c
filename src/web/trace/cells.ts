import { ts } from 'ts-morph';
import type { Analysis } from '../program/analysis.js';
import { commonNames, declarationOf } from '../program/call-targets.js';
import { takenFromContext } from '../program/contexts.js';
import { enclosingFunction } from '../program/function-nodes.js';
import { callsOfHandedOut, takenAs } from '../program/handed-out.js';
import { destructuredMember } from '../program/origins.js';
import { slotValues, unwrap } from '../program/slots.js';
import { symbolOf } from '../program/symbols.js';
import type { CallLike } from '../program/syntax-index.js';
import { calleeName, propertyName, setterIn } from '../program/syntax-names.js';
import { receivedBySetter } from './callbacks.js';
import type { At } from './trace.js';
import { visitAssignments } from './trace-assignments.js';
import { visitResults } from './trace-call.js';
import { named, step, type Tracer } from './tracer.js';

/** Members that read a container's content. */
const contentMembers = new Set(['value', 'current', '0']);

/**
 * Traces what a container (signal, ref, subject, state hook) made by `maker` and held by `symbol` was given:
 * its initial value and everything put into it. False when `maker` makes no container.
 */
export function traceCell(
  tracer: Tracer,
  maker: ts.Expression,
  symbol: ts.Symbol,
  element: ts.BindingElement | undefined,
  at: At,
): boolean {
  const call = unwrap(maker);
  if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return false;
  const { analysis } = tracer;
  const cells = analysis.roles.of('cells', declarationOf(analysis, call));
  if (cells.length === 0) return false;
  // What is in a container is called as the container is.
  const content = contentMembers.has(at.path[0] ?? '')
    ? named({ ...at, path: at.path.slice(1) }, symbol.name, call)
    : at;
  const inside: At =
    content.path.length === 0 ? { ...content, whole: at.path.length === 0 ? at.whole : call } : content;
  for (const { entry } of cells) {
    if (entry.initial !== undefined)
      visitResults(tracer, call, entry.initial, step(inside, call, `held in ${symbol.name}`));
    for (const put of entry.puts) visitPuts(tracer, put, { symbol, element }, inside);
    if (entry.initial === undefined || slotValues(analysis, call, entry.initial).length === 0)
      tracer.end({ kind: 'unknown', node: call, at: inside });
  }
  return true;
}

/**
 * Traces what a container was given that has no name of its own: its initial value, and what is put into it by the
 * members that a pattern takes out of it, as in `const { subscribe, set } = writable()`. False when the call makes none.
 */
export function traceMaker(tracer: Tracer, call: CallLike, declaration: ts.Declaration, at: At): boolean {
  const cells = tracer.analysis.roles.of('cells', declaration);
  for (const { entry } of cells) {
    if (entry.initial !== undefined) visitResults(tracer, call, entry.initial, at);
    for (const put of entry.puts)
      for (const taken of takenOut(call, methodOf(put))) visitTakenPuts(tracer, put.value, taken, at);
  }
  return cells.length > 0;
}

const methodOf = ({ at }: { readonly at: string }): string => at.slice(at.lastIndexOf('.') + 1);

/** The names under which a pattern takes a member out of what a call makes. */
function takenOut({ parent }: CallLike, member: string): readonly ts.Identifier[] {
  if (!ts.isVariableDeclaration(parent) || !ts.isObjectBindingPattern(parent.name)) return [];
  return parent.name.elements.flatMap(({ name, propertyName: source }) =>
    ts.isIdentifier(name) && propertyName(source ?? name) === member ? name : [],
  );
}

function visitTakenPuts(tracer: Tracer, value: string, taken: ts.Identifier, at: At): void {
  const { analysis } = tracer;
  const symbol = symbolOf(analysis, taken);
  for (const call of analysis.index.calls.get(taken.text) ?? [])
    if (symbolOf(analysis, call.expression) === symbol)
      visitResults(tracer, call, value, step(at, call, `put by ${taken.text}`));
}

/** What holds a container: a variable or member, or what a pattern takes out of it. */
interface Holder {
  readonly symbol: ts.Symbol;
  readonly element: ts.BindingElement | undefined;
}

function visitPuts(tracer: Tracer, put: { at: string; value: string }, { symbol, element }: Holder, at: At): void {
  if (put.at.endsWith('=')) return visitAssignedContent(tracer, put.at, symbol, at);
  if (put.at.endsWith('()')) return visitSetter(tracer, put.value, element, at);
  const method = methodOf(put);
  const others = handedOutAs(tracer, symbol, at);
  // `$store = …`
  for (const other of others) visitAssignments(tracer, other, other.name, { ...at, frames: null });
  for (const call of tracer.analysis.index.calls.get(method) ?? []) {
    if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) continue;
    visitPut(tracer, unwrap(call.expression.expression), { symbol, others }, at, call, (here) =>
      visitResults(tracer, call, put.value, here),
    );
  }
}

function visitAssignedContent(tracer: Tracer, address: string, symbol: ts.Symbol, at: At): void {
  const member = address.slice(address.lastIndexOf('.') + 1, -1);
  const others = handedOutAs(tracer, symbol, at);
  for (const assignment of tracer.analysis.index.assignments.get(member) ?? []) {
    if (!ts.isPropertyAccessExpression(assignment.left)) continue;
    visitPut(tracer, unwrap(assignment.left.expression), { symbol, others }, at, assignment, (here) =>
      tracer.visit(assignment.right, here),
    );
  }
}

/** Goes on with what is put into a container by its own name, or by one under which a function hands it out. */
function visitPut(
  { analysis }: Tracer,
  receiver: ts.Expression,
  { symbol, others }: { readonly symbol: ts.Symbol; readonly others: ReadonlySet<ts.Symbol> },
  at: At,
  node: ts.Node,
  visit: (at: At) => void,
): void {
  const put = symbolOf(analysis, receiver);
  if (put === undefined || (put !== symbol && !others.has(put))) return;
  const here = step(at, node, `put into ${put.name}`);
  visit(put === symbol ? here : { ...here, frames: null });
}

/** What a container is called that a function makes and returns. */
function handedOutAs({ analysis }: Tracer, symbol: ts.Symbol, at: At): ReadonlySet<ts.Symbol> {
  const name = (symbol.valueDeclaration as ts.NamedDeclaration | undefined)?.name;
  const taken = name !== undefined && ts.isIdentifier(name) ? takenAs(analysis, name, at.frames) : [];
  for (const holder of [...(name === undefined ? [] : [name]), ...taken]) wantUsers(analysis, holder);
  return new Set(taken.flatMap((taker) => symbolOf(analysis, taker) ?? []));
}

/** Asks for the files that import what a module hands out: they name it beside the module. */
function wantUsers({ world, wants }: Analysis, name: ts.Node): void {
  const statement = ts.findAncestor(name, ts.isStatement);
  const isExported =
    statement !== undefined &&
    ts.isVariableStatement(statement) &&
    (statement.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  const [, folder, stem] = /([^/]+)\/([^/.]+)[^/]*$/.exec(world.unitOf(name)?.file ?? '') ?? [];
  const module = stem === 'index' ? folder : stem;
  if (isExported && module !== undefined) wants.addName(name.getText(), [module]);
}

/** `const [token, setToken] = useState()`: calls of the second element put values into the first. */
function visitSetter(tracer: Tracer, value: string, element: ts.BindingElement | undefined, at: At): void {
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
