import { ts } from 'ts-morph';
import { type Analysis, remember } from '../../program/analysis.js';
import { symbolOf } from '../../program/symbols/symbols.js';
import type { RunsOn } from './platform-checks.js';

/**
 * Where the object around `node` is used, when the app selects it by platform: `isNative ? secureStore : tabStore`.
 * `guardsAround` tells of one use where it runs.
 */
export function selectedOn(analysis: Analysis, node: ts.Node, guardsAround: (use: ts.Node) => RunsOn): RunsOn {
  const holder = holderOf(node);
  const name = holder?.name;
  if (holder === undefined || name === undefined || !ts.isIdentifier(name)) return 'any';
  if (!analysis.index.choices.has(name.text)) return 'any';
  return remember(analysis, 'selected', holder, (inner) => {
    // A use in a file that is not loaded yet may run anywhere.
    inner.wants.addName(name.text);
    const places = new Set(usesOf(inner, holder, name.text).map(guardsAround));
    const [place = 'any'] = places;
    return places.size === 1 ? place : 'any';
  });
}

/** The constant with the object that holds a method. */
function holderOf(node: ts.Node): ts.VariableDeclaration | undefined {
  for (let current = node; current.parent !== undefined; current = current.parent) {
    if (ts.isVariableDeclaration(current) && current.initializer !== undefined)
      return ts.isObjectLiteralExpression(current.initializer) ? current : undefined;
  }
  return undefined;
}

function usesOf(analysis: Analysis, holder: ts.VariableDeclaration, name: string): readonly ts.Node[] {
  const symbol = symbolOf(analysis, holder.name);
  const uses: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (node === holder || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isIdentifier(node) && node.text === name && symbolOf(analysis, node) === symbol) uses.push(node);
    ts.forEachChild(node, visit);
  };
  for (const file of analysis.world.sourceFiles()) if (file.text.includes(name)) visit(file);
  return uses;
}
