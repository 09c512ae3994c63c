import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import { enclosingFunction } from '../../program/syntax/function-nodes.js';
import { isAssignment, isMemberAccess } from '../../program/syntax/syntax-names.js';
import { isMissing } from '../../trace/replacers.js';
import type { Leaf } from '../../trace/trace.js';
import { isBlanked } from '../doubt/blanked.js';
import { namesApart } from '../doubt/names-apart.js';
import { kinds, type Verdict } from '../verdict.js';
import { isUntyped } from './by-type.js';
import { takenAlong, takenByOthers } from './other-takers.js';
import { isIssued, secretsTaken, type Taken, takenFrom } from './secrets-taken.js';

/** The code takes a secret out of what it stores whole: `keep(answer); enter(answer.token)`. */
export function fromUse(analysis: Analysis, leaf: Leaf): Verdict | null {
  // What is read from a store is a text to the type checker, whatever is made of it.
  const mayHoldMore = leaf.kind === 'read' || isUntyped(analysis, leaf.at.whole);
  const byName = leaf.at.names.flatMap(({ node }) =>
    isNamed(node) && !isAddedTo(node) ? takenUnder(analysis, node) : [],
  );
  const taken = (
    byName.length > 0 || !mayHoldMore || isTakenBeside(analysis, leaf) ? byName : takenByOthers(analysis, leaf)
  )
    .filter(({ isCalledSo = false }) => mayHoldMore || isCalledSo)
    .filter(({ path }) => !isMissing(leaf.at, path))
    .filter(({ path }) => !isBlanked(analysis, leaf, path))
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  const best = taken[0];
  if (best === undefined) return null;
  const name = best.path.join('.');
  return {
    kind: best.kind,
    name,
    confidence: leaf.kind === 'response' && leaf.issuesTokens ? 'high' : 'medium',
    evidence: `The code takes "${name}" out of the value.`,
    leaf,
    member: { ...best, declaration: undefined, optional: false, listed: false },
  };
}

/**
 * Whether the function that asks a server takes a secret out of its answer:
 * `post(…).pipe(tap((answer) => keep(answer.token)))`.
 */
export function takesFromAnswer(analysis: Analysis, request: ts.Node): boolean {
  if (takenAlong(analysis, request).length > 0) return true;
  const scope = enclosingFunction(request);
  if (scope === undefined) return false;
  const apart = namesApart(scope, { names: [], request });
  return [...secretsTaken(analysis, scope)].some(
    ([owner, taken]) => /^[\w$]+$/.test(owner) && !apart.has(owner) && taken.some(isIssued),
  );
}

type Named = ts.Identifier | ts.PropertyAccessExpression;

const isNamed = (node: ts.Node): node is Named => ts.isIdentifier(node) || ts.isPropertyAccessExpression(node);

/** Whether a value becomes a part of what is named: `answer.data` of `answer.data.avatar = images[0]`. */
function isAddedTo(node: Named): boolean {
  let member: ts.Node = node;
  while (isMemberAccess(member.parent) && member.parent.expression === member) member = member.parent;
  const { parent } = member;
  return member !== node && ts.isBinaryExpression(parent) && isAssignment(parent) && parent.left === member;
}

/** Where the name of a value is known: the function that declares it, or that reads it from an object. */
function scopeOf(analysis: Analysis, node: Named): ts.Node | undefined {
  if (!ts.isIdentifier(node)) return enclosingFunction(node);
  const declared = symbolOf(analysis, node)?.valueDeclaration;
  if (declared === undefined) return undefined;
  // `const { user } = answer.data` declares it as `const user = answer.data.user` does.
  const declaration = ts.isBindingElement(declared) ? ts.walkUpBindingElementsAndPatterns(declared) : declared;
  if (ts.isParameter(declaration)) return declaration.parent;
  return ts.isVariableDeclaration(declaration) ? enclosingFunction(declaration) : undefined;
}

/**
 * Whether the code takes the secret of an answer out of another member of it than the one that is meant: `answer.data`
 * where `answer.token` is read.
 */
export const isTakenBeside = (analysis: Analysis, { at }: Leaf): boolean =>
  at.names.some(({ node }) => {
    if (!ts.isPropertyAccessExpression(node) || !isNamed(node.expression)) return false;
    const taken = takenUnder(analysis, node.expression).filter(isIssued);
    return taken.length > 0 && !taken.some(({ path: [first] }) => first === node.name.text);
  });

function takenUnder(analysis: Analysis, node: Named): readonly Taken[] {
  const scope = scopeOf(analysis, node);
  return scope === undefined ? [] : takenFrom(analysis, node, scope);
}
