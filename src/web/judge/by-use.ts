import { ts } from 'ts-morph';
import { classifyName } from '../../catalogue/classify-name.js';
import type { SecretKind } from '../../catalogue/secret.js';
import { type Analysis, remember } from '../program/analysis.js';
import { enclosingFunction } from '../program/function-nodes.js';
import { symbolOf } from '../program/symbols.js';
import { isAssignment, propertyName } from '../program/syntax-names.js';
import type { Leaf } from '../trace/trace.js';
import { isBlanked } from './blanked.js';
import { isUntyped } from './by-type.js';
import { namesApart } from './names-apart.js';
import { transparent } from './transparent-members.js';
import { kinds, type Verdict } from './verdict.js';

/** A secret that the code takes out of a value. */
interface Taken {
  readonly kind: SecretKind;
  readonly path: readonly string[];
}

/** The code takes a secret out of what it stores whole: `keep(answer); enter(answer.token)`. */
export function fromUse(analysis: Analysis, leaf: Leaf): Verdict | null {
  // What is read from a store is a text to the type checker, whatever is made of it.
  if (leaf.kind !== 'read' && !isUntyped(analysis, leaf.at.whole)) return null;
  const taken = leaf.at.names
    .flatMap(({ node }) => (isNamed(node) ? takenFrom(analysis, node) : []))
    .filter(({ path: [first = ''] }) => !leaf.at.replaced?.has(first))
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
  if (isTakenByPattern(request)) return true;
  const scope = enclosingFunction(request);
  if (scope === undefined) return false;
  const apart = namesApart(scope, { names: [], request });
  return [...secretsTaken(analysis, scope)].some(
    ([owner, taken]) => /^[\w$]+$/.test(owner) && !apart.has(owner) && taken.some(isIssued),
  );
}

const isIssued = ({ kind }: Pick<Taken, 'kind'>): boolean => kind !== 'password' && kind !== 'pin';

/** `post(…).subscribe(({ token }) => …)`, `post(…).pipe(tap(({ token }) => …))` */
function isTakenByPattern(request: ts.Node): boolean {
  const access = request.parent;
  const call = access?.parent;
  if (!ts.isPropertyAccessExpression(access) || !ts.isCallExpression(call)) return false;
  const handed = call.arguments.flatMap((argument) => (ts.isCallExpression(argument) ? argument.arguments : argument));
  return handed.some(takesSecret) || isTakenByPattern(call);
}

function takesSecret(callback: ts.Expression): boolean {
  const pattern = ts.isFunctionLike(callback) ? callback.parameters[0]?.name : undefined;
  if (pattern === undefined || !ts.isObjectBindingPattern(pattern)) return false;
  return pattern.elements.some((element) => {
    const kind = kindOf(propertyName(element.propertyName ?? element.name) ?? '');
    return kind !== null && isIssued({ kind });
  });
}

type Named = ts.Identifier | ts.PropertyAccessExpression;

const isNamed = (node: ts.Node): node is Named => ts.isIdentifier(node) || ts.isPropertyAccessExpression(node);

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

function takenFrom(analysis: Analysis, node: Named): readonly Taken[] {
  const scope = scopeOf(analysis, node);
  return scope === undefined ? [] : (secretsTaken(analysis, scope).get(plain(node)) ?? []);
}

const plain = (node: ts.Node): string => node.getText().replace(/[?!]/g, '').replace(/\s+/g, '');

/** What a function takes out of which values, by how these are written. */
const secretsTaken = (analysis: Analysis, scope: ts.Node): ReadonlyMap<string, readonly Taken[]> =>
  remember(analysis, 'taken', scope, () => {
    const taken = new Map<string, Taken[]>();
    const add = (owner: ts.Expression, name: string): void => {
      const kind = kindOf(name);
      if (kind === null) return;
      const path = [name];
      for (let from = owner; ; from = from.expression) {
        taken.set(plain(from), [...(taken.get(plain(from)) ?? []), { kind, path: [...path] }]);
        // `answer.data.token` is also taken out of `answer`.
        if (!ts.isPropertyAccessExpression(from) || !transparent.test(from.name.text)) return;
        path.unshift(from.name.text);
      }
    };
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node) && !isCalled(node) && !isSet(node)) add(node.expression, node.name.text);
      if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && node.initializer !== undefined)
        for (const element of node.name.elements)
          add(node.initializer, propertyName(element.propertyName ?? element.name) ?? '');
      ts.forEachChild(node, visit);
    };
    visit(scope);
    return taken;
  });

const isCalled = (node: ts.PropertyAccessExpression): boolean =>
  ts.isCallExpression(node.parent) && node.parent.expression === node;

/** `user.password = undefined` */
const isSet = (node: ts.PropertyAccessExpression): boolean =>
  ts.isBinaryExpression(node.parent) && isAssignment(node.parent) && node.parent.left === node;

function kindOf(name: string): SecretKind | null {
  const verdict = classifyName(name);
  return verdict !== null && verdict !== 'harmless' && verdict.strength === 'strong' && verdict.kind !== 'push-token'
    ? verdict.kind
    : null;
}
