import { ts } from 'ts-morph';
import type { Analysis } from '../program/analysis.js';
import { storeSymbol } from '../program/symbols/origins.js';
import { unwrap } from '../program/symbols/slots.js';
import { cannotBe, symbolOf } from '../program/symbols/symbols.js';
import { enclosingFunction } from '../program/syntax/function-nodes.js';
import { calleeName, isMemberAccess } from '../program/syntax/syntax-names.js';
import { hole, resolveKey } from '../program/values/keys.js';
import { pushedTo } from './pushes.js';
import { contentMembers, isContainer } from './state/cells.js';
import type { At } from './trace.js';
import { named, shortText, step, type Tracer } from './tracer.js';

/** Traces every value assigned to the variable or member; whether there was one. */
export function visitAssignments(tracer: Tracer, symbol: ts.Symbol, name: string, at: At): boolean {
  const { analysis } = tracer;
  let any = false;
  for (const assignment of underNames(analysis.index.assignments, name)) {
    if (cannotBe(symbol, assignment.left) || !isNamed(analysis, assignment.left, symbol)) continue;
    any = true;
    tracer.visit(assignment.right, step(at, assignment, `assigned to ${shortText(assignment.left)}`));
  }
  return any;
}

/** `user.token = …` adds a member to what `user` holds, `config.headers.token = …` one to what a member of it holds. */
export function visitAdditions(tracer: Tracer, symbol: ts.Symbol, use: ts.Node, at: At): void {
  for (const assignment of underNames(tracer.analysis.index.additions, symbol.name)) {
    const members = membersSet(tracer, assignment.left, symbol, at);
    if (members === undefined || isYetToCome(assignment, use) || isPut(tracer, members, symbol)) continue;
    const isPart = at.path.length < members.length;
    const member: At = { ...at, path: at.path.slice(members.length), ...(isPart && { names: [] }) };
    const within = members.reduce<At>((here, { name, node }) => (name === '' ? here : named(here, name, node)), member);
    tracer.visit(assignment.right, step(within, assignment, `set as ${shortText(assignment.left)}`));
  }
}

/** `seed.value = …` of a container fills it, and its name is that of what it holds. */
const isPut = ({ analysis }: Tracer, [member, ...inner]: readonly Member[], symbol: ts.Symbol): boolean =>
  member !== undefined && inner.length === 0 && contentMembers.has(member.name) && isContainer(analysis, symbol);

interface Member {
  /** Empty where the code does not tell it. */
  readonly name: string;
  readonly node: ts.Expression;
}

/** The members by which an assignment adds to what `symbol` holds; `undefined` when it is not on the wanted path. */
function membersSet(tracer: Tracer, left: ts.Expression, symbol: ts.Symbol, at: At): readonly Member[] | undefined {
  const members: Member[] = [];
  for (let node = left; isMemberAccess(node); node = unwrap(node.expression)) {
    members.unshift({ name: calleeName(node), node });
    const owner = unwrap(node.expression);
    if (!isCalled(owner, symbol) || !isOnPath(members, at.path) || cannotBe(symbol, owner)) continue;
    if (!isNamed(tracer.analysis, owner, symbol)) continue;
    const told = members.map((member) =>
      member.name === '' ? { ...member, name: computedName(tracer, member.node, at) } : member,
    );
    // `accounts[id] = account` adds to the whole, under whatever key.
    return told.every(({ name }, place) => at.path[place] === undefined || at.path[place] === name) ? told : undefined;
  }
  return undefined;
}

const isOnPath = (members: readonly Member[], path: readonly string[]): boolean =>
  members.every(({ name }, place) => name === '' || path[place] === undefined || path[place] === name);

/** Whether an assignment stands behind the use in the same function, so that the use does not see it. */
function isYetToCome(assignment: ts.Node, use: ts.Node): boolean {
  if (assignment.pos <= use.pos || enclosingFunction(assignment) !== enclosingFunction(use)) return false;
  const loop = ts.findAncestor(use, (node) => ts.isIterationStatement(node, false));
  return loop === undefined || assignment.pos > loop.end;
}

/** Svelte: `$session = …` assigns to the store `session`. */
const underNames = (assignments: Analysis['index']['assignments'], name: string): readonly ts.BinaryExpression[] => [
  ...(assignments.get(name) ?? []),
  ...(assignments.get(`$${name}`) ?? []),
];

const isCalled = (node: ts.Expression, { name }: ts.Symbol): boolean => [name, `$${name}`].includes(calleeName(node));

const isNamed = (analysis: Analysis, node: ts.Expression, symbol: ts.Symbol): boolean =>
  (symbolOf(analysis, node) ?? storeSymbol(analysis, node)) === symbol;

/** The member of `entry[field]`, as the calls that lead here tell; empty where they do not. */
export function computedName({ analysis }: Tracer, member: ts.Expression, { frames }: At): string {
  if (!ts.isElementAccessExpression(member) || frames === null) return '';
  const { text } = resolveKey(analysis, member.argumentExpression, frames);
  return text === null || text.includes(hole) ? '' : text;
}

export function visitPushes(tracer: Tracer, symbol: ts.Symbol, at: At): void {
  const path = /^\d+$/.test(at.path[0] ?? '') ? at.path.slice(1) : at.path;
  for (const element of pushedTo(tracer.analysis, symbol))
    tracer.visit(element, step({ ...at, path }, element, `put into ${symbol.name}`));
}
