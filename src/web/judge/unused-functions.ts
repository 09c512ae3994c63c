import { ts } from 'ts-morph';
import { type Analysis, remember } from '../program/analysis.js';
import type { Leaf } from '../trace/trace.js';

/**
 * Whether a value is what a method is handed that nothing calls, in a class that the app uses: `saveToken(token)` of a
 * service that was copied whole. Templates and tables of handlers count, since any other mention of its name does.
 */
export function isForUnusedMethod(analysis: Analysis, { kind, node }: Leaf): boolean {
  if (kind !== 'unknown' || !ts.isParameter(node)) return false;
  const method = node.parent;
  return ts.isMethodDeclaration(method) && remember(analysis, 'unused', method, (inner) => isUnused(inner, method));
}

function isUnused({ texts, world }: Analysis, method: ts.MethodDeclaration): boolean {
  const owner = method.parent;
  if (!ts.isClassDeclaration(owner) || owner.name === undefined || !ts.isIdentifier(method.name)) return false;
  // What implements or extends may be called by the library that asks for it.
  if (owner.heritageClauses !== undefined) return false;
  const filesWith = (name: string): string[] => texts.names.filesWith([{ name, beside: [] }]);
  const own = world.unitOf(method)?.file;
  const name = method.name.text;
  const words = method.getSourceFile().text.split(/[^\w$]+/);
  return (
    words.filter((word) => word === name).length === 1 &&
    filesWith(name).every((file) => file === own) &&
    filesWith(owner.name.text).some((file) => file !== own)
  );
}
