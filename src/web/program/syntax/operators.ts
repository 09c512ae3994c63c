import { ts } from 'ts-morph';

const isOf =
  (...kinds: readonly ts.SyntaxKind[]) =>
  ({ operatorToken }: ts.BinaryExpression): boolean =>
    kinds.includes(operatorToken.kind);

/** `a === b`, `a == b` */
export const isEqual = isOf(ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.EqualsEqualsToken);

/** `a !== b`, `a != b` */
export const isUnequal = isOf(ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsToken);

/** `a || b`, `a ?? b` */
export const isFallback = isOf(ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken);
