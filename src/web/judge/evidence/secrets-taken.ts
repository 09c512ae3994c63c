import { ts } from 'ts-morph';
import { classifyName } from '../../../catalogue/classify-name.js';
import type { SecretKind } from '../../../catalogue/secret.js';
import { type Analysis, remember } from '../../program/analysis.js';
import { isShadowed } from '../../program/function-nodes.js';
import { rootOf } from '../../program/slots.js';
import { isAssignment, plainText, propertyName } from '../../program/syntax-names.js';
import { transparent } from './transparent-members.js';

/** A secret that the code takes out of a value. */
export interface Taken {
  readonly kind: SecretKind;
  readonly path: readonly string[];
}

interface TakenOut extends Taken {
  readonly owner: ts.Expression;
}

/** A password is what was sent. */
export const isIssued = ({ kind }: Taken): boolean => kind !== 'password' && kind !== 'pin';

/** What a function takes out of which values, by how these are written. */
export const secretsTaken = (analysis: Analysis, scope: ts.Node): ReadonlyMap<string, readonly TakenOut[]> =>
  remember(analysis, 'taken', scope, () => {
    const taken = new Map<string, TakenOut[]>();
    const add = (owner: ts.Expression, name: string): void => {
      const kind = kindOf(name);
      if (kind === null) return;
      const path = [name];
      for (let from = owner; ; from = from.expression) {
        taken.set(plainText(from), [...(taken.get(plainText(from)) ?? []), { kind, path: [...path], owner }]);
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

/** What a function takes out of the value that it knows under a name; functions within may use that for another. */
export const takenFrom = (analysis: Analysis, name: ts.Node, scope: ts.Node): readonly Taken[] =>
  (secretsTaken(analysis, scope).get(plainText(name)) ?? []).flatMap(({ kind, path, owner }) => {
    const root = rootOf(owner);
    return ts.isIdentifier(root) && isShadowed(root, scope) ? [] : [{ kind, path }];
  });

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
