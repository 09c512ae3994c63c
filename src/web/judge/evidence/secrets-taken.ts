import { ts } from 'ts-morph';
import { classifyName } from '../../../catalogue/classify-name.js';
import type { SecretKind } from '../../../catalogue/secret.js';
import { type Analysis, remember } from '../../program/analysis.js';
import { rootOf, unwrap } from '../../program/symbols/slots.js';
import { isShadowed } from '../../program/syntax/function-nodes.js';
import { calleeName, isAssignment, plainText, propertyName } from '../../program/syntax/syntax-names.js';
import { transparent } from './transparent-members.js';

/** A secret that the code takes out of a value. */
export interface Taken {
  readonly kind: SecretKind;
  readonly path: readonly string[];
  /** Set when only what takes it says that it is one: `saveToken(answer.data)`. */
  readonly isCalledSo?: true;
}

interface TakenOut extends Taken {
  readonly owner: ts.Expression;
}

/** A password is what was sent. */
export const isIssued = ({ kind }: Taken): boolean => kind !== 'password' && kind !== 'pin';

/** Names of one value: `const user = answer.data`. */
const maxNames = 4;

/** What a function takes out of which values, by how these are written. */
export const secretsTaken = (analysis: Analysis, scope: ts.Node): ReadonlyMap<string, readonly TakenOut[]> =>
  remember(analysis, 'taken', scope, (inner) => {
    const taken = new Map<string, TakenOut[]>();
    const others = new Map<string, ts.Expression>();
    const add = (owner: ts.Expression, name: string, asTaken: SecretKind | null = null): void => {
      const own = kindOf(name);
      const kind = own ?? asTaken;
      if (kind === null) return;
      const path = [name];
      for (let from: ts.Expression | undefined = owner, names = 0; from !== undefined && names < maxNames; ) {
        taken.set(plainText(from), [
          ...(taken.get(plainText(from)) ?? []),
          { kind, path: [...path], owner, ...(own === null && { isCalledSo: true }) },
        ]);
        // `answer.data.token` is also taken out of `answer`, and `user.token` out of what `user` is another name for.
        if (ts.isPropertyAccessExpression(from) && transparent.test(from.name.text)) {
          path.unshift(from.name.text);
          from = from.expression;
        } else {
          from = ts.isIdentifier(from) ? others.get(from.text) : undefined;
          names++;
        }
      }
    };
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node) && !isCalled(node) && !isSet(node))
        add(node.expression, node.name.text, kindAsTaken(inner, node));
      if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && node.initializer !== undefined)
        for (const element of node.name.elements)
          add(node.initializer, propertyName(element.propertyName ?? element.name) ?? '');
      if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined) {
        const value = unwrap(node.initializer);
        if (ts.isIdentifier(value) || ts.isPropertyAccessExpression(value)) others.set(node.name.text, value);
      }
      ts.forEachChild(node, visit);
    };
    visit(scope);
    return taken;
  });

/** What a function takes out of the value that it knows under a name; functions within may use that for another. */
export const takenFrom = (analysis: Analysis, name: ts.Node, scope: ts.Node): readonly Taken[] =>
  (secretsTaken(analysis, scope).get(plainText(name)) ?? []).flatMap(({ owner, ...taken }) => {
    const root = rootOf(owner);
    return ts.isIdentifier(root) && isShadowed(root, scope) ? [] : [taken];
  });

/** `saveToken(answer.data)`: the kind that a member without a name of its own is said to be, where it may be a text. */
function kindAsTaken({ world: { checker } }: Analysis, node: ts.PropertyAccessExpression): SecretKind | null {
  const taker = transparent.test(node.name.text) ? takerOf(node) : undefined;
  const kind = taker === undefined ? null : kindOf(taker);
  // What is called a session may be one of a chat or a game.
  if (kind === null || kind === 'session') return null;
  return (checker.getTypeAtLocation(node).flags & mayBeText) === 0 ? null : kind;
}

const mayBeText = ts.TypeFlags.StringLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Union;

/** How that which takes a member calls it: `Token` of `saveToken(answer.data)`, `jwt` of `const jwt = answer.data`. */
function takerOf(node: ts.PropertyAccessExpression): string | undefined {
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) return parent.name.text;
  if (ts.isBinaryExpression(parent) && isAssignment(parent) && parent.right === node) return calleeName(parent.left);
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node || parent.arguments.length > 1) return undefined;
  return /^(?:save|set|store|keep|write|remember|persist)([A-Z]\w*)$/.exec(calleeName(parent.expression))?.[1];
}

const isCalled = (node: ts.PropertyAccessExpression): boolean =>
  ts.isCallExpression(node.parent) && node.parent.expression === node;

/** `user.password = undefined` */
const isSet = (node: ts.PropertyAccessExpression): boolean =>
  ts.isBinaryExpression(node.parent) && isAssignment(node.parent) && node.parent.left === node;

export function kindOf(name: string): SecretKind | null {
  const verdict = classifyName(name);
  return verdict !== null && verdict !== 'harmless' && verdict.strength === 'strong' && verdict.kind !== 'push-token'
    ? verdict.kind
    : null;
}
