import type { ts } from 'ts-morph';
import { typescript } from '../../project/typescript.js';
import { parseScript } from '../migration/parse-script.js';
import { prependElement } from './array-literal.js';
import { type Edited, refuse, unchanged, unlessTooDeep } from './edited.js';
import { splice } from './splice.js';

/** Puts an element first in the list that the file writes for a property: `boot: ['axios']`. */
export const ensureFirst = (file: string, text: string, property: string, element: string): Edited =>
  unlessTooDeep(() => {
    const source = parseScript(file, text);
    const lists = source ? listsOf(source, property) : [];
    const [list] = lists;
    if (!source || !list || lists.length !== 1) return refuse(`it has no list called ${property}`);
    const named = list.elements.map((one) => one.getText(source).replaceAll('"', "'"));
    return named.includes(element) ? unchanged(text) : { text: splice(text, [prependElement(source, list, element)]) };
  });

function listsOf(source: ts.SourceFile, property: string): readonly ts.ArrayLiteralExpression[] {
  const { isArrayLiteralExpression, isPropertyAssignment } = typescript();
  const found: ts.ArrayLiteralExpression[] = [];
  const visit = (node: ts.Node): void => {
    const isNamed = isPropertyAssignment(node) && node.name.getText(source) === property;
    if (isNamed && isArrayLiteralExpression(node.initializer)) found.push(node.initializer);
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}
