import { ts } from 'ts-morph';
import { isPasswordType } from '../../units/password-bindings.js';
import { type Analysis, remember } from '../analysis.js';
import { symbolOf } from '../symbols/symbols.js';
import { enclosingClass } from '../syntax/function-nodes.js';
import { calleeName } from '../syntax/syntax-names.js';
import { decoratorsOf, templatesOf } from './templates.js';

/**
 * Whether a password input of the same component is bound to what `node` names, or it is what such an input hands over.
 */
export function isTypedAsPassword(analysis: Analysis, node: ts.Node): boolean {
  const names = boundAround(analysis, node);
  return (names.size > 0 && names.has(plain(node.getText()))) || isOfInput(analysis, node);
}

/** Whether a password input of the component around `node` is bound to that path: `form.secret`. */
export const isBoundAsPassword = (analysis: Analysis, node: ts.Node, path: string): boolean =>
  boundAround(analysis, node).has(path);

export const typedIntoPassword = 'what is typed into a password field';

const plain = (text: string): string => text.replace(/^this\./, '').replace(/\.value\b/, '');

const none: ReadonlySet<string> = new Set();

/** What the password inputs of a component are bound to, or called. */
function boundAround(analysis: Analysis, node: ts.Node): ReadonlySet<string> {
  const source = node.getSourceFile();
  const own = remember(analysis, 'password inputs', source, (inner) => boundIn(inner, source));
  const owner = enclosingClass(node);
  if (owner === undefined || decoratorsOf(owner).length === 0) return own;
  return remember(analysis, 'password inputs', owner, (inner) => new Set([...own, ...boundInTemplate(inner, owner)]));
}

function boundIn({ world, markup }: Analysis, source: ts.SourceFile): ReadonlySet<string> {
  const file = world.unitOf(source)?.file;
  const bindings = (file !== undefined && markup.get(file)?.passwordBindings) || [];
  return bindings.length === 0 ? none : new Set(bindings.map(({ name }) => plain(name)));
}

function boundInTemplate(analysis: Analysis, owner: ts.ClassLikeDeclaration): readonly string[] {
  const mention = remember(
    analysis,
    'password texts',
    analysis.texts,
    ({ texts }) => new Set(texts.names.filesWith(inputTypes.map((name) => ({ name, beside: [] })))),
  );
  const templates = templatesOf(analysis, owner, (file) => mention.has(file));
  return templates.flatMap(({ passwordBindings }) => passwordBindings.map(({ name }) => plain(name)));
}

/** What the password inputs of a component are called within their form. */
export const passwordFieldsOf = (analysis: Analysis, owner: ts.ClassLikeDeclaration): readonly string[] =>
  boundInTemplate(analysis, owner).map(fieldOf);

/** What a control is called within its form, by what it is bound to: `secret` of `form.secret`. */
export const fieldOf = (bound: string): string => bound.slice(bound.lastIndexOf('.') + 1);

const inputTypes = ['password', 'passwordType'];

/**
 * `event.target.value` in what a password input of JSX calls: `onChange={(event) => setSecret(event.target.value)}`.
 */
function isOfInput(analysis: Analysis, node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'value') return false;
  if (!/^(?:target|currentTarget|detail)$/.test(calleeName(node.expression))) return false;
  const handler = ts.findAncestor(node, ts.isJsxAttribute);
  const type = handler?.parent.properties.find(isPasswordAttribute);
  return type !== undefined && !isUpToUsers(analysis, type);
}

/**
 * Whether those who use a component say if it hides what is typed: `type={hidden ? 'password' : 'text'}` of a field for
 * anything. Elsewhere such a condition only shows a password for a while.
 */
function isUpToUsers(analysis: Analysis, node: ts.Node, depth = 0): boolean {
  if (!ts.isIdentifier(node))
    return ts.forEachChild(node, (child) => isUpToUsers(analysis, child, depth) || undefined) ?? false;
  const declaration = symbolOf(analysis, node)?.declarations?.[0];
  const root =
    declaration && ts.findAncestor(declaration, (each) => !ts.isBindingElement(each) && !ts.isBindingName(each));
  if (root === undefined || !ts.isVariableDeclaration(root)) return root !== undefined && ts.isParameter(root);
  // `const [hidden, setHidden] = useState(hiddenInput)`
  return root.initializer !== undefined && depth < maxStates && isUpToUsers(analysis, root.initializer, depth + 1);
}

/** States that begin as one another. */
const maxStates = 3;

const isPasswordAttribute = (attribute: ts.JsxAttributeLike): boolean =>
  ts.isJsxAttribute(attribute) &&
  attribute.name.getText() === 'type' &&
  attribute.initializer !== undefined &&
  isPasswordType(attribute.initializer.getText().replace(/^['"{]|['"}]$/g, ''));
