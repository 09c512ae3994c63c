import { ts } from 'ts-morph';
import { type Analysis, remember } from '../../program/analysis.js';
import type { SecretMember } from '../../program/secrets/type-evidence.js';
import type { Frame } from '../../program/symbols/frame.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import { isEqual, isUnequal } from '../../program/syntax/operators.js';
import { calleeName } from '../../program/syntax/syntax-names.js';
import type { Leaf } from '../../trace/trace.js';

/**
 * Whether a password that a type declares is that of a form: a model that the sign-up form fills has one, often an
 * optional one, which no server sends back. It does where the app compares what is typed with it.
 */
export const isFormField = (analysis: Analysis, { optional, kind, declaration }: SecretMember, leaf: Leaf): boolean =>
  kind === 'password' &&
  (optional ||
    leaf.kind === 'response' ||
    (leaf.kind === 'typed' && leaf.passedOn !== undefined) ||
    (!ts.isParameter(leaf.node) && isColumn(declaration))) &&
  (declaration === undefined || !isCompared(analysis, declaration));

/** `@Column() password: string`: what the server keeps in a table, of which it does not send all. */
const isColumn = (declaration: ts.Node | undefined): boolean =>
  declaration !== undefined &&
  ts.isPropertyDeclaration(declaration) &&
  (ts.getDecorators(declaration) ?? []).some(({ expression }) =>
    /^(?:Column|Prop|Property)$/.test(calleeName(ts.isCallExpression(expression) ? expression.expression : expression)),
  );

/**
 * Tells the calls that pass on what a server answered, or what was kept, which is judged where it is written.
 * `isRepeated`: of what is read from the slot that is written to.
 */
export const withBodies = (leaves: readonly Leaf[], isRepeated: (leaf: Leaf) => boolean): readonly Leaf[] =>
  leaves.map((leaf) => {
    if (leaf.kind !== 'typed') return leaf;
    const passed = leaves.filter(({ kind, at }) => kind !== 'constant' && isInCall(at.frames, leaf.node));
    if (!passed.some(({ kind }) => kind === 'response' || kind === 'read')) return leaf;
    return { ...leaf, passedOn: passed.every(isRepeated) ? 'from the slot' : 'from elsewhere' };
  });

const isInCall = (frames: Frame | null, call: ts.Node): boolean =>
  frames !== null && (frames.call === call || isInCall(frames.up, call));

/** `account.password === typed`; a form compares what is typed twice. */
const isCompared = (analysis: Analysis, declaration: ts.Node): boolean =>
  remember(analysis, 'compared', declaration, (inner) =>
    inner.index.secretReads.some(
      (read) => isOperand(read) && (symbolOf(inner, read)?.declarations ?? []).some((each) => each === declaration),
    ),
  );

function isOperand(read: ts.Expression): boolean {
  const { parent } = read;
  return (
    ts.isBinaryExpression(parent) &&
    (isEqual(parent) || isUnequal(parent)) &&
    !typedTwice.test((parent.left === read ? parent.right : parent.left).getText())
  );
}

const typedTwice = /conf|repeat|again|retype|verif|second|2$|^(?:''|""|null|undefined)$/i;
