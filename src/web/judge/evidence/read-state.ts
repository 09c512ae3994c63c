import { ts } from 'ts-morph';
import type { SecretKind } from '../../../catalogue/secret.js';
import type { Analysis } from '../../program/analysis.js';
import { calleeName, isMemberAccess } from '../../program/syntax/syntax-names.js';
import type { OpenMember } from '../../storage/persistence/open-members.js';
import { kindOf } from './secrets-taken.js';

/** A secret that the app reads out of a member of its state. */
export interface ReadSecret {
  readonly member: OpenMember;
  readonly kind: SecretKind;
  readonly name: string;
  readonly read: ts.Expression;
}

/** `$store.state.user.password`: what is read out of an untyped member of a state was put there. */
export const readSecrets = (analysis: Analysis, members: readonly OpenMember[]): readonly ReadSecret[] =>
  analysis.index.secretReads.flatMap((read): readonly ReadSecret[] => {
    if (!ts.isPropertyAccessExpression(read) || !isMemberAccess(read.expression)) return [];
    const { expression: holder } = read;
    const kind = kindOf(read.name.text);
    const member = members.find((each) => each.name === calleeName(holder) && isOfState(holder.expression, each));
    return kind === null || member === undefined ? [] : [{ member, kind, name: read.name.text, read }];
  });

/** `store.state`, or the module of it that has the member: `store.state.auth`. */
function isOfState(owner: ts.Expression, { path }: OpenMember): boolean {
  const around = path.at(-2);
  const module =
    around !== undefined && isMemberAccess(owner) && calleeName(owner) === around ? owner.expression : owner;
  return /^(?:\$?state|rootState|getState)$/.test(calleeName(ts.isCallExpression(module) ? module.expression : module));
}
