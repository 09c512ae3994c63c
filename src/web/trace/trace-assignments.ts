import { ts } from 'ts-morph';
import type { Analysis } from '../program/analysis.js';
import { hole, resolveKey } from '../program/keys.js';
import { storeSymbol } from '../program/origins.js';
import { unwrap } from '../program/slots.js';
import { cannotBe, symbolOf } from '../program/symbols.js';
import { calleeName } from '../program/syntax-names.js';
import { pushedTo } from './pushes.js';
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

/** `user.token = …` adds a member to what `user` holds. */
export function visitAdditions(tracer: Tracer, symbol: ts.Symbol, at: At): void {
  const [wanted, ...rest] = at.path;
  for (const assignment of underNames(tracer.analysis.index.additions, symbol.name)) {
    const { left, right } = assignment;
    const said = calleeName(left);
    if (wanted !== undefined && said !== '' && said !== wanted) continue;
    const owner = unwrap((left as ts.PropertyAccessExpression | ts.ElementAccessExpression).expression);
    if (cannotBe(symbol, owner) || !isNamed(tracer.analysis, owner, symbol)) continue;
    const name = said === '' ? computedName(tracer, left, at) : said;
    // `accounts[id] = account` adds to the whole, under whatever key.
    if (wanted !== undefined && name !== wanted) continue;
    const member = wanted === undefined ? { ...at, names: [] } : { ...at, path: rest };
    tracer.visit(
      right,
      step(name === '' ? member : named(member, name, left), assignment, `set as ${shortText(left)}`),
    );
  }
}

/** Svelte: `$session = …` assigns to the store `session`. */
const underNames = (assignments: Analysis['index']['assignments'], name: string): readonly ts.BinaryExpression[] => [
  ...(assignments.get(name) ?? []),
  ...(assignments.get(`$${name}`) ?? []),
];

function isNamed(analysis: Analysis, node: ts.Expression, symbol: ts.Symbol): boolean {
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  return (symbolOf(analysis, name) ?? storeSymbol(analysis, name)) === symbol;
}

/** The member that `entry[field] = …` sets, as the calls that lead here tell; empty where they do not. */
function computedName({ analysis }: Tracer, left: ts.Expression, { frames }: At): string {
  if (!ts.isElementAccessExpression(left) || frames === null) return '';
  const { text } = resolveKey(analysis, left.argumentExpression, frames);
  return text === null || text.includes(hole) ? '' : text;
}

export function visitPushes(tracer: Tracer, symbol: ts.Symbol, at: At): void {
  const path = /^\d+$/.test(at.path[0] ?? '') ? at.path.slice(1) : at.path;
  for (const element of pushedTo(tracer.analysis, symbol))
    tracer.visit(element, step({ ...at, path }, element, `put into ${symbol.name}`));
}
