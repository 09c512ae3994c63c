import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { type Matched, wrapped } from '../../program/symbols/slots.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import { enclosingFunction, isPrivate } from '../../program/syntax/function-nodes.js';
import { isAssignment } from '../../program/syntax/syntax-names.js';

/** The variable or private member that has a client, and all code that can name it. */
interface Holder {
  readonly name: string;
  readonly scope: ts.Node;
  readonly isMember: boolean;
}

/** Whether all that the code does with a client is in sight, and none of it asks for the member that signs in. */
export function isIdleClient(analysis: Analysis, client: Matched, signInMember: string): boolean {
  const holder = holderOf(analysis, client);
  if (holder === undefined) return false;
  const asks = (node: ts.Node): boolean => {
    const mention = mentionAt(holder, node);
    return (mention !== undefined && !isHarmless(mention, signInMember)) || (ts.forEachChild(node, asks) ?? false);
  };
  return !asks(holder.scope);
}

function holderOf(analysis: Analysis, client: Matched): Holder | undefined {
  const value = wrapped(client);
  const { parent } = value;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent)) return heldBy(parent);
  if (!ts.isBinaryExpression(parent) || !isAssignment(parent) || parent.right !== value) return undefined;
  const declaration = symbolOf(analysis, parent.left)?.valueDeclaration;
  const isHere = declaration?.getSourceFile() === client.getSourceFile();
  return declaration !== undefined && isHere ? heldBy(declaration) : undefined;
}

function heldBy(declaration: ts.Declaration): Holder | undefined {
  if (ts.isPropertyDeclaration(declaration)) {
    const { name, parent: scope } = declaration;
    const isNamed = ts.isIdentifier(name) || ts.isPrivateIdentifier(name);
    return isNamed && isPrivate(declaration) ? { name: name.text, scope, isMember: true } : undefined;
  }
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return undefined;
  const scope = enclosingFunction(declaration) ?? declaration.getSourceFile();
  // What a classic script declares is there for all others of the page.
  const isOwn = !ts.isSourceFile(scope) || ts.isExternalModule(scope);
  const isExported = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) !== 0;
  return isOwn && !isExported ? { name: declaration.name.text, scope, isMember: false } : undefined;
}

/** The mention of the holder that `node` is, if it is one; the declaration is none. */
function mentionAt({ name, isMember }: Holder, node: ts.Node): ts.Node | undefined {
  if (!(ts.isIdentifier(node) || ts.isPrivateIdentifier(node) || ts.isStringLiteralLike(node))) return undefined;
  const { parent, text } = node;
  if (text !== name) return undefined;
  const isMemberName = ts.isPropertyAccessExpression(parent) && parent.name === node;
  if (!isMember) return isMemberName || ts.isStringLiteralLike(node) || isNameOf(parent, node) ? undefined : node;
  if (isMemberName) return parent.expression.kind === ts.SyntaxKind.ThisKeyword ? parent : undefined;
  return ts.isElementAccessExpression(parent) || ts.isBindingElement(parent) ? node : undefined;
}

const isNameOf = (parent: ts.Node, node: ts.Node): boolean =>
  (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;

/** A mention that neither signs in nor hands the client on: another member of it, a check whether it is there. */
function isHarmless(mention: ts.Node, signInMember: string): boolean {
  const value = wrapped(mention);
  const { parent } = value;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === value) return parent.name.text !== signInMember;
  if (ts.isPrefixUnaryExpression(parent)) return true;
  if (ts.isIfStatement(parent)) return parent.expression === value;
  return ts.isBinaryExpression(parent) && (isComparison(parent) || (isAssignment(parent) && parent.left === value));
}

const isComparison = ({ operatorToken }: ts.BinaryExpression): boolean => /^[!=]==?$/.test(operatorToken.getText());
