import { ts } from 'ts-morph';
import { calleeName, propertyName } from '../program/syntax-names.js';

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

const isSlot = (name: ts.Identifier): boolean =>
  ts.isCallExpression(name.parent) &&
  name.parent.arguments[0] === name &&
  ts.isPropertyAccessExpression(name.parent.expression) &&
  storeMember.test(calleeName(name.parent.expression));
