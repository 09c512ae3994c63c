import { ts } from 'ts-morph';

export const isAssignment = (node: ts.BinaryExpression): boolean => {
  const kind = node.operatorToken.kind;
  return (
    kind === ts.SyntaxKind.EqualsToken ||
    kind === ts.SyntaxKind.QuestionQuestionEqualsToken ||
    kind === ts.SyntaxKind.BarBarEqualsToken ||
    kind === ts.SyntaxKind.PlusEqualsToken
  );
};

/** The last name of a callee: `c` of `a.b.c`, `a?.b!.c` and `a.b['c']`; empty when there is none. */
export function calleeName(callee: ts.Node): string {
  if (ts.isIdentifier(callee)) return callee.text;
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text;
  if (ts.isElementAccessExpression(callee)) {
    return ts.isStringLiteralLike(callee.argumentExpression) ? callee.argumentExpression.text : '';
  }
  if (callee.kind === ts.SyntaxKind.SuperKeyword) return 'super';
  if (ts.isNonNullExpression(callee) || ts.isParenthesizedExpression(callee)) return calleeName(callee.expression);
  return '';
}

/** The last name of what a member is taken of: `b` of `a.b.c`; empty for anything but a member. */
export const receiverName = (member: ts.Node): string =>
  ts.isPropertyAccessExpression(member) ? calleeName(member.expression) : '';

/** `'token'` of `localStorage.getItem('token')`: what is read under a name is called so. */
export const isReadKey = (node: ts.Node): node is ts.StringLiteralLike =>
  ts.isStringLiteralLike(node) &&
  ts.isCallExpression(node.parent) &&
  node.parent.arguments[0] === node &&
  /^get/.test(calleeName(node.parent.expression));

/** `a.b` or `a['b']` */
export const isMemberAccess = (node: ts.Node): node is ts.PropertyAccessExpression | ts.ElementAccessExpression =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);

/** Static text of a property name; `undefined` when computed. */
export function propertyName(name: ts.PropertyName | ts.BindingName | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (
    ts.isIdentifier(name) ||
    ts.isStringLiteralLike(name) ||
    ts.isNumericLiteral(name) ||
    ts.isPrivateIdentifier(name)
  )
    return name.text;
  if (ts.isComputedPropertyName(name) && ts.isStringLiteralLike(name.expression)) return name.expression.text;
  return undefined;
}

/** What a member of an object is set to: `a` of `{ name: a }`, and of `{ a }`. */
export const memberValue = (property: ts.ObjectLiteralElementLike): ts.Expression | undefined =>
  ts.isPropertyAssignment(property)
    ? property.initializer
    : ts.isShorthandPropertyAssignment(property)
      ? property.name
      : undefined;

/** What an element hands to a component: `save` in `onDone={save}`. */
export const handedValue = ({ initializer }: ts.JsxAttribute): ts.Expression | undefined =>
  initializer !== undefined && ts.isJsxExpression(initializer) ? initializer.expression : undefined;

/** The second name of a tuple: `setToken` of `[token, setToken]`. */
export function setterIn(pattern: ts.BindingName): ts.Identifier | undefined {
  const second = ts.isArrayBindingPattern(pattern) ? pattern.elements[1] : undefined;
  return second !== undefined && ts.isBindingElement(second) && ts.isIdentifier(second.name) ? second.name : undefined;
}

/** A value as its code says it, whatever its line breaks and marks of doubt: `answer.data` of `answer?.data!`. */
export const plainText = (node: ts.Node): string => node.getText().replace(/[?!\s]/g, '');
