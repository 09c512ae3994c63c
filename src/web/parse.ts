import { ts } from 'ts-morph';

/**
 * Levels of syntax a file may nest. Parser, binder and checker call themselves for every level, several frames each,
 * and Node's stack ends near a thousand levels. Code written by hand stays below a hundred.
 */
const maxNesting = 250;

/** Operands of one chain of operators, which TypeScript walks in loops. */
const maxOperands = 5_000;

/** Parses a script of the app. `null` when it is nested more deeply than the checker can follow. */
export function parseScript(name: string, text: string, kind: ts.ScriptKind): ts.SourceFile | null {
  try {
    const file = parse(name, text, kind);
    return isNestedBeyond(file, maxNesting) ? null : file;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export const parse = (name: string, text: string, kind: ts.ScriptKind): ts.SourceFile =>
  ts.createSourceFile(
    name,
    text,
    { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
    true,
    kind,
  );

function isNestedBeyond(node: ts.Node, levels: number): boolean {
  if (levels < 0) return true;
  // `a + b + …` nests to the left, level by level: long texts are put together so.
  let current = node;
  for (let operands = 1; ts.isBinaryExpression(current); operands++) {
    if (operands > maxOperands || isNestedBeyond(current.right, levels - 1)) return true;
    current = current.left;
  }
  return ts.forEachChild(current, (child) => isNestedBeyond(child, levels - 1)) ?? false;
}
