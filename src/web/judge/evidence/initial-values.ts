import { ts } from 'ts-morph';
import type { Analysis } from '../../program/analysis.js';
import { isBoundAsPassword, typedIntoPassword } from '../../program/components/password-inputs.js';
import { isFallback } from '../../program/syntax/operators.js';
import type { Leaf } from '../../trace/trace.js';

/** Values that start empty speak where nothing in the code sets them, or what does names the member as it runs. */
export function withInitialValues(analysis: Analysis, leaves: readonly Leaf[]): readonly Leaf[] {
  const set = leaves.filter(({ kind }) => kind !== 'constant');
  const empty = leaves.filter(startsEmpty);
  const typed = empty.filter(({ node }) => isBoundAsPassword(analysis, node, addressOf(node))).map(asTyped);
  if (set.some(({ at }) => !at.ofAnyMember)) return [...leaves, ...typed];
  return [...set, ...typed, ...empty.map(({ node, at }): Leaf => ({ kind: 'unknown', node, at }))];
}

const asTyped = ({ node, at }: Leaf): Leaf => ({
  kind: 'source',
  secret: 'password',
  note: typedIntoPassword,
  node,
  at,
});

/** How other code names what starts with a value: `form.secret` for `const form = reactive({ secret: '' })`. */
function addressOf(node: ts.Node): string {
  const members: string[] = [];
  for (let current = node.parent; current !== undefined && !ts.isFunctionLike(current); current = current.parent) {
    if (ts.isPropertyAssignment(current) || ts.isPropertyDeclaration(current)) members.unshift(current.name.getText());
    if (!ts.isVariableDeclaration(current)) continue;
    const [first] = ts.isArrayBindingPattern(current.name) ? current.name.elements : [];
    return [(first ?? current.name).getText(), ...members].join('.');
  }
  return members.join('.');
}

/**
 * Whether a value starts empty in something that can be set later. Where nothing else is known of it, what it is set
 * to comes from beyond the code: an input bound to it by a template, or a member named at run time.
 * A constant of which nothing can be set, `{ token: null } as const`, stays empty.
 */
function startsEmpty({ kind, node }: Leaf): boolean {
  return kind === 'constant' && isEmpty(node) && isInitial(node);
}

const isEmpty = (node: ts.Node): boolean =>
  (ts.isStringLiteralLike(node) && node.text === '') || node.kind === ts.SyntaxKind.NullKeyword;

/** Makers of state in the component libraries: `ref('')`, `signal('')`, `reactive({ password: '' })`. */
const makers = /^(ref|shallowRef|reactive|shallowReactive|signal|model|writable|useState|useRef|\$state|createSignal)$/;

function isInitial(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyDeclaration(parent)) return true;
  if (ts.isVariableDeclaration(parent)) return !isConstant(parent);
  if (ts.isCallExpression(parent)) return makers.test(parent.expression.getText());
  if (ts.isPropertyAssignment(parent)) return isInitial(parent.parent);
  // A code is typed into as many fields as it has digits: `ref(['', '', '', ''])`.
  if (ts.isArrayLiteralExpression(parent)) return !isHookState(parent) && isInitial(parent);
  if (ts.isAsExpression(parent) && ts.isConstTypeReference(parent.type)) return false;
  if (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || isDefault(node, parent))
    return isInitial(parent);
  return isComponentData(node);
}

/** No template fills the elements of what a hook keeps: only its setter does. */
const isHookState = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && /^(?:use|create)[A-Z]/.test(parent.expression.getText());

/** `saved.password || ''`: what a form starts with where nothing was kept. */
const isDefault = (node: ts.Node, parent: ts.Node): parent is ts.BinaryExpression =>
  ts.isBinaryExpression(parent) && parent.right === node && isFallback(parent);

/** The members of a constant object can be set, a constant text cannot. */
const isConstant = ({ initializer, parent }: ts.VariableDeclaration): boolean =>
  initializer !== undefined &&
  (isEmpty(initializer) || ts.isBinaryExpression(initializer)) &&
  (parent.flags & ts.NodeFlags.Const) !== 0;

/** `data() { return { password: '' }; }`, also as an arrow function. */
function isComponentData(node: ts.Node): boolean {
  for (let current = node.parent; current !== undefined; current = current.parent) {
    if (ts.isMethodDeclaration(current)) return current.name.getText() === 'data';
    if (ts.isFunctionLike(current) && !ts.isPropertyAssignment(current.parent)) return false;
    if (ts.isPropertyAssignment(current)) return /^(data|state)$/.test(current.name.getText());
  }
  return false;
}
