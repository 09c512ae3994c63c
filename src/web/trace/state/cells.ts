import { ts } from 'ts-morph';
import type { Cell } from '../../../catalogue/library.js';
import { moduleName } from '../../../project/path.js';
import type { Analysis } from '../../program/analysis.js';
import { takenAs } from '../../program/calls/handed-out.js';
import { declarationOf } from '../../program/symbols/call-targets.js';
import { slotValues, unwrap } from '../../program/symbols/slots.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import type { CallLike } from '../../program/syntax/syntax-index.js';
import { propertyName } from '../../program/syntax/syntax-names.js';
import type { At } from '../trace.js';
import { visitAssignments } from '../trace-assignments.js';
import { visitResults } from '../trace-call.js';
import { named, step, type Tracer } from '../tracer.js';
import { visitSetter } from './setters.js';

/** Members that read a container's content. */
export const contentMembers: ReadonlySet<string> = new Set(['value', 'current', '0']);

/** Whether a variable or member is set to a container where it is declared. */
export function isContainer(analysis: Analysis, { valueDeclaration: holder }: ts.Symbol): boolean {
  const isHolder = holder !== undefined && (ts.isVariableDeclaration(holder) || ts.isPropertyDeclaration(holder));
  const made = isHolder && holder.initializer !== undefined ? unwrap(holder.initializer) : undefined;
  const isCall = made !== undefined && (ts.isCallExpression(made) || ts.isNewExpression(made));
  return isCall && analysis.roles.of('cells', declarationOf(analysis, made)).length > 0;
}

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
    const others = entry.puts.every(isSetter) ? none : handedOutAs(tracer, symbol, inside);
    for (const put of entry.puts) visitPuts(tracer, put, { symbol, element, others }, inside);
    // `$store = …`
    if (entry.puts.some(isMethod))
      for (const other of others) visitAssignments(tracer, other, other.name, { ...inside, frames: null });
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
      for (const taken of membersTaken(call, memberOf(put))) visitTakenPuts(tracer, put.value, taken, at);
  }
  return cells.length > 0;
}

/** `set` of `Writable.set`, `value` of `Ref.value=`. */
const memberOf = ({ at }: Put): string => at.slice(at.lastIndexOf('.') + 1).replace(/=$/, '');

/** The names under which a pattern takes a member out of what a call makes. */
function membersTaken({ parent }: CallLike, member: string): readonly ts.Identifier[] {
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

type Put = Cell['puts'][number];

const isSetter = ({ at }: Put): boolean => at.endsWith('()');
const isMethod = (put: Put): boolean => !isSetter(put) && !put.at.endsWith('=');
const none: ReadonlySet<ts.Symbol> = new Set();

/** What holds a container: a variable or member, or what a pattern takes out of it. */
interface Holder {
  readonly symbol: ts.Symbol;
  readonly element: ts.BindingElement | undefined;
  /** What the container is called elsewhere, where a function makes and returns it. */
  readonly others: ReadonlySet<ts.Symbol>;
}

function visitPuts(tracer: Tracer, put: Put, holder: Holder, at: At): void {
  if (isSetter(put)) return visitSetter(tracer, put.value, holder.element, at);
  const { assignments, calls } = tracer.analysis.index;
  const member = memberOf(put);
  if (put.at.endsWith('='))
    for (const assignment of assignments.get(member) ?? [])
      visitPut(tracer, assignment.left, holder, at, assignment, (here) => tracer.visit(assignment.right, here));
  else
    for (const call of calls.get(member) ?? [])
      if (ts.isCallExpression(call))
        visitPut(tracer, call.expression, holder, at, call, (here) => visitResults(tracer, call, put.value, here));
}

/** Goes on with what is put into a container by its own name, or by one under which a function hands it out. */
function visitPut(
  { analysis }: Tracer,
  member: ts.Expression,
  { symbol, others }: Holder,
  at: At,
  node: ts.Node,
  visit: (at: At) => void,
): void {
  if (!ts.isPropertyAccessExpression(member)) return;
  const put = symbolOf(analysis, unwrap(member.expression));
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
  const file = world.unitOf(name)?.file;
  if (isExported && file !== undefined) wants.addName(name.getText(), [moduleName(file)]);
}
