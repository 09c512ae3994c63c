import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { servesOnce } from '../../program/secrets/one-time.js';
import { scopeNames } from '../../program/syntax/enclosing-name.js';
import { calleeName } from '../../program/syntax/syntax-names.js';
import type { Key } from '../../program/values/keys.js';
import type { Leaf } from '../../trace/trace.js';
import { isBareToken } from '../evidence/by-name.js';
import type { Verdict } from '../verdict.js';
import { isOfDeclaredOtherwise } from './declared-answers.js';
import { isFromAddress } from './from-address.js';
import { isOfSurvey, isRoomCode } from './room-codes.js';
import { isForUnusedFunction } from './unused-functions.js';

/** What speaks against a secret that lives on, or that is there at all. */
export function withDoubts(analysis: Analysis, key: Key, verdict: Verdict | null): Verdict | null {
  if (verdict === null) return null;
  const { leaf } = verdict;
  if (
    leaf.at.insteadOfMember ||
    isForUnusedFunction(analysis, leaf) ||
    isRoomCode(key, leaf, verdict) ||
    (verdict.name === key.text && isOfDeclaredOtherwise(analysis, leaf))
  )
    return { ...verdict, confidence: 'low' };
  if (isKeptOfSurvey(key, verdict)) return { ...verdict, kind: 'one-time-token', confidence: 'low' };
  return isTakenFromOnce(leaf, verdict) ? { ...verdict, kind: 'one-time-token' } : verdict;
}

/** A bare token that was taken from an invitation or the like, or from the address that such a link opens. */
const isTakenFromOnce = (leaf: Leaf, { kind, name }: Verdict): boolean =>
  kind === 'access-token' &&
  isBareToken(name) &&
  (leaf.at.names.some(({ node }) => ts.isPropertyAccessExpression(node) && servesOnce(calleeName(node.expression))) ||
    (isFromAddress(leaf) && scopeNames(leaf.node).some(servesOnce)));

/** `{ answer, token }` under "survey_answers": the code by which people open what they answer. */
const isKeptOfSurvey = ({ text }: Key, { kind, name, confidence }: Verdict): boolean =>
  kind === 'access-token' && confidence !== 'high' && isBareToken(name) && text !== null && isOfSurvey(text);
