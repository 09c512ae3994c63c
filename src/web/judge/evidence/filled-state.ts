import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { declarationOf, functionOf } from '../../program/symbols/call-targets.js';
import { constant, member, unwrap } from '../../program/symbols/slots.js';
import { type FunctionNode, returnsOf } from '../../program/syntax/function-nodes.js';
import type { OpenMember } from '../../storage/persistence/open-members.js';
import type { PersistenceSite } from '../../storage/persistence/persistence-sites.js';
import { visitMutations } from '../../trace/state/trace-mutations.js';
import { visitDeclaration } from '../../trace/trace-name.js';
import { startAt, Tracer } from '../../trace/tracer.js';
import { judge } from '../judge.js';
import { gravestFirst, type Verdict } from '../verdict.js';

/** What a member of a state is filled with. */
export interface Filled {
  readonly member: OpenMember;
  readonly verdict: Verdict;
}

/** Members of one state that are followed: others say no more. */
const maxMembers = 12;

/** The gravest of what the app fills the members of a state with that it begins without. */
export function filledSecret(
  analysis: Analysis,
  { matched }: PersistenceSite,
  members: readonly OpenMember[],
): Filled | null {
  const filled = members.slice(0, maxMembers).flatMap((member) => {
    const verdict = verdictOn(analysis, member, matched);
    return verdict === null || verdict.confidence === 'low' ? [] : [{ member, verdict }];
  });
  return filled.sort((a, b) => gravestFirst(a.verdict, b.verdict))[0] ?? null;
}

function verdictOn(analysis: Analysis, open: OpenMember, site: ts.Node): Verdict | null {
  const { name, symbol, declaration, path, within, state } = open;
  const tracer = new Tracer(analysis);
  visitDeclaration(tracer, declaration, symbol, declaration, startAt(declaration, null));
  visitMutations(tracer, name, declaration, startAt(declaration, null));
  for (const { fn, rest } of makersOf(analysis, state, within))
    for (const result of returnsOf(fn)) tracer.visit(result, startAt(result, null, rest));
  const holder = holderOf(analysis, site);
  if (holder !== undefined) tracer.visit(holder, startAt(holder, null, path));
  return judge(analysis, { key: { text: name, names: [], openIn: null }, isShown: false }, tracer.leaves);
}

interface Maker {
  readonly fn: FunctionNode;
  /** Where the member is in what the function gives. */
  readonly rest: readonly string[];
}

/** The functions that give a state: itself, or the reducer that is put together with others under a name. */
function makersOf(analysis: Analysis, state: ts.Expression, path: readonly string[]): readonly Maker[] {
  const fn = functionOf(analysis, unwrap(state));
  if (fn !== undefined) return [{ fn, rest: path }];
  const made = constant(analysis, { node: state, path: [] })?.node;
  const [name, ...rest] = path;
  const [reducers] = made !== undefined && ts.isCallExpression(made) ? made.arguments : [];
  if (name === undefined || reducers === undefined || !ts.isObjectLiteralExpression(reducers)) return [];
  return member(reducers, [name]).flatMap(({ node }) => makersOf(analysis, node, rest));
}

/** The variable with what makes the store: `useSession` of `const useSession = create(persist(…))`. */
function holderOf(analysis: Analysis, site: ts.Node): ts.Identifier | undefined {
  let made: ts.Node = site;
  while (ts.isCallExpression(made.parent)) made = made.parent;
  const { parent } = made;
  if (made === site || !ts.isCallExpression(made) || !ts.isVariableDeclaration(parent)) return undefined;
  const passesOn = analysis.roles.of('passes', declarationOf(analysis, made)).length > 0;
  return passesOn && ts.isIdentifier(parent.name) ? parent.name : undefined;
}
