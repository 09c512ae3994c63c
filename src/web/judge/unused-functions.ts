import { ts } from 'ts-morph';
import { moduleName } from '../../project/path.js';
import { type Analysis, type FunctionNode, remember } from '../program/analysis.js';
import { isFunctionNode, nameOf } from '../program/function-nodes.js';
import type { Leaf } from '../trace/trace.js';

/**
 * Whether a value is what a function is handed that nothing calls, of a class or an object that the app uses otherwise:
 * `saveToken(token)` of a service that was copied whole. Templates and tables of handlers count, since any other
 * mention of its name does.
 */
export function isForUnusedFunction(analysis: Analysis, { kind, node }: Leaf): boolean {
  if (kind !== 'unknown' || !ts.isParameter(node) || !isFunctionNode(node.parent)) return false;
  const fn = node.parent;
  return remember(analysis, 'unused', fn, (inner) => isUnused(inner, fn));
}

function isUnused({ texts, world }: Analysis, fn: FunctionNode): boolean {
  const own = world.unitOf(fn)?.file;
  const name = nameOf(fn);
  if (own === undefined || name === undefined) return false;
  const isElsewhere = (word: string): boolean =>
    texts.names.filesWith([{ name: word, beside: [] }]).some((file) => file !== own);
  const words = fn.getSourceFile().text.split(/[^\w$]+/);
  return (
    words.filter((word) => word === name).length === 1 &&
    !isElsewhere(name) &&
    ownersOf(fn, moduleName(own)).some(isElsewhere)
  );
}

/**
 * Names by which the app uses what a function is a part of. None where others may call it: who asks for an interface.
 */
function ownersOf(fn: FunctionNode, module: string): readonly string[] {
  if (ts.isMethodDeclaration(fn) && ts.isClassDeclaration(fn.parent)) {
    const { name, heritageClauses } = fn.parent;
    if (name === undefined || heritageClauses !== undefined || !ts.isIdentifier(fn.name)) return [];
    return makesOne(fn.getSourceFile(), name.text) ? [name.text, module] : [name.text];
  }
  const held = ts.isMethodDeclaration(fn) ? fn : fn.parent;
  const holder = ts.isObjectLiteralElementLike(held) ? held.parent.parent : held;
  return holder !== held &&
    ts.isVariableDeclaration(holder) &&
    holder.type === undefined &&
    ts.isIdentifier(holder.name)
    ? [holder.name.text]
    : [];
}

const makesOne = ({ text }: ts.SourceFile, name: string): boolean => text.includes(`new ${name}(`);
