import { ts } from 'ts-morph';
import { wordsOf } from '../../catalogue/classify-name.js';
import { isTileAddress } from '../../catalogue/client-keys.js';
import { isFallback } from '../program/syntax/operators.js';

/** A text in the code, and what it is given to. */
export interface Literal {
  readonly name: string | null;
  readonly text: string;
  /** The package whose component it is handed to: `<Editor apiKey="…">`. */
  readonly from: string | null;
  /** Offset of its first character, behind the quote. */
  readonly start: number;
}

/** Shorter texts are no generated secrets. */
const shortest = 16;

/** Every string of a file that is long enough, pieces of templates included. */
export function literalsIn(source: ts.SourceFile): Literal[] {
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (isText(node) && node.text.length >= shortest) {
      found.push({
        name: nameFor(node),
        text: node.text,
        from: packageOf(node, source),
        start: node.getStart(source) + 1,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.flatMap((literal) => [literal, ...parametersOf(literal)]);
}

const isText = (node: ts.Node): node is ts.StringLiteralLike | ts.TemplateLiteralLikeNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);

/** A link to one file, or its end, whose token opens that file for everybody who has the link. */
const sharedLink =
  /^https:\/\/firebasestorage\.googleapis\.com\/[^?]*\?(?:[^#]*&)?alt=media\b|^[^?]*\?alt=media&token=[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** `…?api_key=…&x=…` and `client_secret=…`: each value of a query by its own name. */
function parametersOf({ text, from, start }: Literal): Literal[] {
  if (!text.includes('=') || text.length > 4_000 || sharedLink.test(text) || isTileAddress(text)) return [];
  return [...text.matchAll(/(?<=^|[?&])([\w-]{2,40})=([^&\s]{16,2000})/g)].map(
    ({ index, 1: name = '', 2: value = '' }) => ({
      name,
      text: value,
      from,
      start: start + index + name.length + 1,
    }),
  );
}

/** Climbs through what passes the value on unchanged, to what is named. */
function nameFor(node: ts.Node): string | null {
  let child = node;
  for (let parent = node.parent; parent; child = parent, parent = parent.parent) {
    const name = nameIn(parent, child);
    if (name !== undefined) return name;
    if (!passesOn(parent, child)) return null;
  }
  return null;
}

/** Where the component comes from whose prop a literal is. */
function packageOf(node: ts.Node, source: ts.SourceFile): string | null {
  let child = node;
  while (passesOn(child.parent, child)) child = child.parent;
  return ts.isJsxAttribute(child.parent) ? importedFrom(source, child.parent.parent.parent.tagName) : null;
}

/** `Editor` of `import { Editor } from '…'`, `Tiny.Editor` of `import * as Tiny from '…'`. */
function importedFrom(source: ts.SourceFile, tag: ts.JsxTagNameExpression): string | null {
  const [local] = tag.getText(source).split('.');
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    if (localNames(statement).includes(local ?? '')) return statement.moduleSpecifier.text;
  }
  return null;
}

function localNames({ importClause }: ts.ImportDeclaration): readonly string[] {
  const bindings = importClause?.namedBindings;
  const named = bindings === undefined ? [] : ts.isNamespaceImport(bindings) ? [bindings] : bindings.elements;
  return [...(importClause?.name === undefined ? [] : [importClause]), ...named].flatMap(
    ({ name }) => name?.text ?? [],
  );
}

const passesOn = (parent: ts.Node, child: ts.Node): boolean =>
  ts.isParenthesizedExpression(parent) ||
  ts.isAsExpression(parent) ||
  ts.isSatisfiesExpression(parent) ||
  ts.isNonNullExpression(parent) ||
  ts.isArrayLiteralExpression(parent) ||
  ts.isJsxExpression(parent) ||
  (ts.isConditionalExpression(parent) && parent.condition !== child) ||
  (ts.isBinaryExpression(parent) && isFallback(parent));

/** The name that `parent` gives to `child`; `undefined` when it gives none. */
function nameIn(parent: ts.Node, child: ts.Node): string | null | undefined {
  if (isNamed(parent) && parent.initializer === child) return isStorageKey(parent) ? null : textOf(parent.name);
  if (
    ts.isBinaryExpression(parent) &&
    parent.right === child &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  )
    return textOf(parent.left);
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return argumentName(parent, child);
  return undefined;
}

type Named =
  | ts.PropertyAssignment
  | ts.VariableDeclaration
  | ts.PropertyDeclaration
  | ts.ParameterDeclaration
  | ts.EnumMember
  | ts.JsxAttribute;

const isNamed = (node: ts.Node): node is Named =>
  ts.isPropertyAssignment(node) ||
  ts.isVariableDeclaration(node) ||
  ts.isPropertyDeclaration(node) ||
  ts.isParameter(node) ||
  ts.isEnumMember(node) ||
  ts.isJsxAttribute(node);

/**
 * `const StorageKeys = { session: '…' }`, `enum StorageKeys { session = '…' }`: names of slots, not what is in them.
 */
const isStorageKey = ({ parent: list }: ts.Node): boolean =>
  (ts.isEnumDeclaration(list) && namesKeys(list.name.text)) ||
  (ts.isObjectLiteralExpression(list) && namesKeys(nameFor(list) ?? ''));

const namesKeys = (name: string): boolean => wordsOf(name).at(-1) === 'keys' && !/api|secret|private/i.test(name);

/** `append('client_secret', '…')`: the text before it; `ref('…')` passes its name on by the call. */
function argumentName(call: ts.CallExpression | ts.NewExpression, child: ts.Node): string | null {
  const index = call.arguments?.findIndex(({ pos }) => pos === child.pos) ?? -1;
  const previous = call.arguments?.[index - 1];
  if (previous) return ts.isStringLiteralLike(previous) ? previous.text : null;
  return index === 0 ? nameFor(call) : null;
}

function textOf(node: ts.Node): string | null {
  if (ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isPrivateIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node)) return textOf(node.argumentExpression);
  return ts.isComputedPropertyName(node) ? textOf(node.expression) : null;
}
