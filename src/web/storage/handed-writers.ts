import { ts } from 'ts-morph';
import { isExposure } from '../../catalogue/medium.js';
import { moduleName } from '../../project/path.js';
import { type Analysis, remember } from '../program/analysis.js';
import { commonNames } from '../program/symbols/call-targets.js';
import { unwrap } from '../program/symbols/slots.js';
import { symbolOf } from '../program/symbols/symbols.js';
import { boundFunction } from '../program/syntax/bound-functions.js';
import { scopeNames } from '../program/syntax/enclosing-name.js';
import { enclosingFunction, nameOf } from '../program/syntax/function-nodes.js';
import { calleeName, propertyName } from '../program/syntax/syntax-names.js';

/**
 * What files call a member that stores where they name it without calling it: `keep` of `const keep = Preferences.set`,
 * of `{ keep: Preferences.set }` and of `export { set as keep }`.
 */
export const writerNames = (analysis: Analysis): ReadonlySet<string> =>
  new Set(handedWriters(analysis).map(({ name }) => name));

/** Files that call a member by such a name need not mention the library at all: the names are wanted. */
export function wantWriterUsers(analysis: Analysis): void {
  for (const { node, name } of handedWriters(analysis)) {
    const owners = ownersOf(analysis, node);
    if (owners !== null) analysis.wants.addName(name, commonNames.test(name) ? owners : []);
  }
}

/** What gives something a name, and what it names. */
interface Holder {
  readonly node: ts.Node;
  readonly name: string;
  readonly held: ts.Identifier | ts.PropertyAccessExpression;
}

const handedWriters = (analysis: Analysis): readonly Holder[] =>
  remember(analysis, 'handed writers', analysis.index, (inner) => {
    const mention = mentionOf(inner.roles.storing);
    return [...inner.index.imports.keys()]
      .flatMap((file) => holdersIn(inner, file, mention))
      .filter(({ held }) => stores(inner, held));
  });

/** A text that names one of the members, most often without calling it. */
const mentionOf = (names: ReadonlySet<string>): RegExp =>
  new RegExp(`(?<![\\w$])(?:${[...names].join('|').replaceAll('$', '\\$')})(?![\\w$])(?!\\s*[(<])`);

/** By file, as syntax stays what it is. */
const known = new WeakMap<ts.SourceFile, readonly Holder[]>();

function holdersIn({ roles }: Analysis, file: ts.SourceFile, mention: RegExp): readonly Holder[] {
  const before = known.get(file);
  if (before !== undefined) return before;
  const found: Holder[] = [];
  const visit = (node: ts.Node): void => {
    const holder = holderAt(node);
    if (holder !== undefined && roles.storing.has(calleeName(holder.held))) found.push(holder);
    ts.forEachChild(node, visit);
  };
  if (mention.test(file.text)) visit(file);
  known.set(file, found);
  return found;
}

function holderAt(node: ts.Node): Holder | undefined {
  if (ts.isExportSpecifier(node)) return holderOf(node, node.name, node.propertyName ?? node.name);
  if (ts.isShorthandPropertyAssignment(node)) return holderOf(node, node.name, node.name);
  if (ts.isBindingElement(node))
    return ts.isObjectBindingPattern(node.parent)
      ? holderOf(node, node.name, node.propertyName ?? node.name)
      : undefined;
  if (!ts.isVariableDeclaration(node) && !ts.isPropertyAssignment(node) && !ts.isPropertyDeclaration(node))
    return undefined;
  const value = boundFunction(node)?.callee ?? node.initializer;
  return value === undefined ? undefined : holderOf(node, node.name, unwrap(value));
}

function holderOf(node: ts.Node, given: ts.Node, held: ts.Node): Holder | undefined {
  const name = propertyName(given as ts.PropertyName);
  const isNamed = ts.isIdentifier(held) || ts.isPropertyAccessExpression(held);
  return name === undefined || !isNamed ? undefined : { node, name, held };
}

/** Whether a name stands for a member of a library that stores. Its type tells, through variables and imports. */
function stores(analysis: Analysis, held: ts.Identifier | ts.PropertyAccessExpression): boolean {
  const { checker } = analysis.world;
  const name = ts.isPropertyAccessExpression(held) ? held.name : held;
  const symbol = symbolOf(analysis, name);
  if (symbol === undefined || symbol.valueDeclaration?.kind === ts.SyntaxKind.Parameter) return false;
  return checker
    .getTypeOfSymbolAtLocation(symbol, name)
    .getCallSignatures()
    .some(({ declaration }) => analysis.roles.of('writes', declaration).some(({ entry }) => !isExposure(entry.medium)));
}

/**
 * Words beside which other code uses what a node names: what is around it, and its module. `null` in a component, which
 * keeps what it makes.
 */
function ownersOf(analysis: Analysis, node: ts.Node): readonly string[] | null {
  const around = enclosingFunction(node);
  if (around !== undefined && /^[A-Z]/.test(nameOf(around) ?? '')) return null;
  const file = analysis.world.unitOf(node)?.file;
  return [...scopeNames(node), ...(file === undefined ? [] : [moduleName(file)])];
}
