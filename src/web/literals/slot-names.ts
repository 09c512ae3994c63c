import { ts } from 'ts-morph';
import { calleeName, propertyName } from '../program/syntax/syntax-names.js';

/** Members of stores that take the name of a slot first. */
const storeMember = /^(?:get|set|remove|has)(?:Item)?$|^(?:delete|del)$/;

/** The constants that a file uses as names of slots in a store and for nothing else: `getItem(ACCESS_TOKEN_KEY)`. */
export function slotNames(source: ts.SourceFile): ReadonlySet<string> {
  const slots = new Set<string>();
  const others = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isDeclared(node)) (isSlot(node) ? slots : others).add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return new Set([...slots].filter((name) => !others.has(name)));
}

const isDeclared = ({ parent, text }: ts.Identifier): boolean =>
  (ts.isVariableDeclaration(parent) && propertyName(parent.name) === text) || ts.isExportSpecifier(parent);

/** `getItem(TOKEN_KEY)`, `Preferences.get({ key: TOKEN_KEY })` */
function isSlot(name: ts.Identifier): boolean {
  const { parent } = name;
  if (!ts.isPropertyAssignment(parent)) return storeAskedBy(parent, name) !== undefined;
  const store = storeAskedBy(parent.parent.parent, parent.parent);
  return propertyName(parent.name) === 'key' && store !== undefined && storeName.test(store);
}

/** What takes an option called "key" without being a store wants the key of an API. */
const storeName = /(?:stor(?:age|e)|preferences|prefs|vault|cache)$/i;

/** The name of what a call asks whose first argument is the name of a slot. */
function storeAskedBy(call: ts.Node, slot: ts.Node): string | undefined {
  if (!ts.isCallExpression(call) || call.arguments[0] !== slot || !ts.isPropertyAccessExpression(call.expression))
    return undefined;
  const { expression, name } = call.expression;
  return storeMember.test(name.text) ? calleeName(expression) : undefined;
}
