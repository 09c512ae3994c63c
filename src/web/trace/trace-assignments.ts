import { ts } from 'ts-morph';
import { hole, resolveKey } from '../program/keys.js';
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
  for (const assignment of analysis.index.assignments.get(name) ?? []) {
    if (cannotBe(symbol, assignment.left)) continue;
    const left = ts.isPropertyAccessExpression(assignment.left) ? assignment.left.name : assignment.left;
    if (symbolOf(analysis, left) !== symbol) continue;
    any = true;
    tracer.visit(assignment.right, step(at, assignment, `assigned to ${shortText(assignment.left)}`));
  }
  return any;
}

/** `user.token = …` adds a member to what `user` holds. */
export function visitAdditions(tracer: Tracer, symbol: ts.Symbol, at: At): void {
  const [wanted, ...rest] = at.path;
  for (const assignment of tracer.analysis.index.additions.get(symbol.name) ?? []) {
    const { left, right } = assignment;
    const said = calleeName(left);
    if (wanted !== undefined && said !== '' && said !== wanted) continue;
    const owner = unwrap((left as ts.PropertyAccessExpression | ts.ElementAccessExpression).expression);
    if (cannotBe(symbol, owner)) continue;
    if (symbolOf(tracer.analysis, ts.isPropertyAccessExpression(owner) ? owner.name : owner) !== symbol) continue;
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
