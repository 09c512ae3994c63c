import { ts } from 'ts-morph';
import type { SecretKind } from '../../catalogue/secret.js';
import { credentialUnder, isHeaderName } from '../../catalogue/sent-keys.js';
import { isSentKey, serverSecret } from '../../catalogue/shipped-variables.js';
import { unwrap } from '../program/slots.js';
import { calleeName, propertyName } from '../program/syntax-names.js';

/** A variable of the environment whose value the build writes into the code. */
export interface ShippedVariable {
  readonly name: string;
  readonly kind: SecretKind;
  readonly node: ts.PropertyAccessExpression;
}

/** Uses of variables that hold what belongs on a server: `import.meta.env.VITE_OPENAI_API_KEY`; the first of each. */
export function shippedVariables(source: ts.SourceFile): ShippedVariable[] {
  const found = new Map<string, ShippedVariable>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && isEnvironment(node.expression)) {
      const name = node.name.text;
      const kind = found.has(name)
        ? null
        : (serverSecret(name) ?? (isSentKey(name) && isSent(node) ? 'api-secret' : null));
      if (kind !== null) found.set(name, { name, kind, node });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()];
}

/** `import.meta.env`, `(import.meta as any).env` */
const isEnvironment = (node: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(node) &&
  node.name.text === 'env' &&
  /^(?:import\.meta|process)$/.test(unwrap(node.expression).getText());

/**
 * `{ 'x-api-key': import.meta.env.VITE_API_KEY }`, `headers.set('Authorization', …)`, in place or by a constant of the
 * file.
 */
function isSent(node: ts.Expression, isConstant = false): boolean {
  const { parent } = node;
  const header = headerGiven(parent, node);
  if (header !== undefined) return isHeaderName(header) && credentialUnder(header) !== null;
  if (ts.isTemplateSpan(parent)) return isSent(parent.parent, isConstant);
  if (ts.isBinaryExpression(parent) || ts.isParenthesizedExpression(parent)) return isSent(parent, isConstant);
  if (isConstant || !ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return false;
  return usesOf(parent.name).some((use) => isSent(use, true));
}

/** What a value is given to that `parent` hands over as a member, by an assignment or in a call. */
function headerGiven(parent: ts.Node, value: ts.Expression): string | undefined {
  if (ts.isPropertyAssignment(parent)) return propertyName(parent.name);
  if (ts.isCallExpression(parent)) {
    const [first, second] = parent.arguments;
    return second === value && first && ts.isStringLiteralLike(first) ? first.text : undefined;
  }
  const isAssigned = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isAssigned && parent.right === value ? calleeName(parent.left) : undefined;
}

function usesOf(name: ts.Identifier): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node !== name && node.text === name.text) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(name.getSourceFile());
  return found;
}

const use = /\benv\??\.([A-Z]\w{3,80})/g;

/** Whether a text may use one. */
export function mayUseShipped(text: string): boolean {
  for (const [, name = ''] of text.matchAll(use)) if (serverSecret(name) !== null || isSentKey(name)) return true;
  return false;
}
