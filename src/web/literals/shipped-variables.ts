import { ts } from 'ts-morph';
import type { SecretKind } from '../../catalogue/secret.js';
import { credentialUnder, isHeaderName } from '../../catalogue/sent-keys.js';
import { isSentKey, isShipped, serverSecret, shippedModules } from '../../catalogue/shipped-variables.js';
import { unwrap } from '../program/symbols/slots.js';
import { calleeName, propertyName } from '../program/syntax/syntax-names.js';

/** A variable of the environment whose value the build writes into the code. */
export interface ShippedVariable {
  readonly name: string;
  readonly kind: SecretKind;
  readonly node: ts.Expression;
}

/**
 * Uses of variables that hold what belongs on a server: `import.meta.env.VITE_OPENAI_API_KEY`; the first of each.
 * `isInlined` tells of others that the build puts into the code.
 */
export function shippedVariables(source: ts.SourceFile, isInlined: (variable: string) => boolean): ShippedVariable[] {
  const found = new Map<string, ShippedVariable>();
  const imported = importedVariables(source);
  const visit = (node: ts.Node): void => {
    const name = variableOf(node, imported);
    if (name !== undefined && !found.has(name) && ts.isExpression(node)) {
      const kind = serverSecret(name) ?? (isSentKey(name) && isSent(node) ? 'api-secret' : null);
      if (kind !== null && (isShipped(name) || isInlined(name))) found.set(name, { name, kind, node });
    }
    if (!ts.isImportDeclaration(node)) ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()];
}

/** Names of a file for what it imports of a module that hands out such variables: `env` or the variables themselves. */
function importedVariables({ statements }: ts.SourceFile): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const statement of statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!shippedModules.includes(statement.moduleSpecifier.text) || bindings === undefined) continue;
    if (!ts.isNamedImports(bindings)) names.set(bindings.name.text, 'env');
    else for (const { name, propertyName } of bindings.elements) names.set(name.text, (propertyName ?? name).text);
  }
  return names;
}

/** The variable that an expression is the value of. */
function variableOf(node: ts.Node, imported: ReadonlyMap<string, string>): string | undefined {
  if (ts.isIdentifier(node)) return imported.get(node.text);
  return ts.isPropertyAccessExpression(node) && isEnvironment(node.expression, imported) ? node.name.text : undefined;
}

/** `import.meta.env`, `(import.meta as any).env` */
const isEnvironment = (node: ts.Expression, imported: ReadonlyMap<string, string>): boolean =>
  ts.isIdentifier(node)
    ? imported.get(node.text) === 'env'
    : ts.isPropertyAccessExpression(node) &&
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
const word = /\b[A-Z][A-Z0-9_]{3,80}\b/g;

/** Whether a text may use one. */
export function mayUseShipped(text: string): boolean {
  const isOne = (name = ''): boolean => serverSecret(name) !== null || isSentKey(name);
  for (const [, name] of text.matchAll(use)) if (isOne(name)) return true;
  if (shippedModules.some((specifier) => text.includes(specifier)))
    for (const [name] of text.matchAll(word)) if (isOne(name)) return true;
  return false;
}
