import { ts } from 'ts-morph';
import { isFunctionNode } from './function-nodes.js';

/**
 * Where code names something otherwise than to declare or to re-export a function so: by an identifier or, as inline
 * templates do, in a string. Comments do not count.
 */
export function codeMentions(root: ts.Node, name: string): readonly ts.Node[] {
  const word = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`);
  const found: ts.Node[] = [];
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (ts.isIdentifier(node) ? node.text === name && !isNoUse(node) : isText(node) && word.test(node.text))
      found.push(node);
    ts.forEachChild(node, (child) => {
      open.push(child);
    });
  }
  return found;
}

const isNoUse = (name: ts.Identifier): boolean => declaresFunction(name) || passesOn(name.parent);

/** `export { saveToken } from './session'` */
const passesOn = (node: ts.Node): boolean => ts.isExportSpecifier(node) && node.propertyName === undefined;

const declaresFunction = (name: ts.Identifier): boolean =>
  (ts.isFunctionDeclaration(name.parent) ||
    ts.isMethodDeclaration(name.parent) ||
    ts.isMethodSignature(name.parent) ||
    ((ts.isPropertyAssignment(name.parent) || ts.isVariableDeclaration(name.parent)) &&
      name.parent.initializer !== undefined &&
      isFunctionNode(name.parent.initializer))) &&
  name.parent.name === name;

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node) ||
  ts.isJsxText(node);
