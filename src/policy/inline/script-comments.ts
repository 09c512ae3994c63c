import { ts } from 'ts-morph';
import { parseScript } from '../../web/parse.js';
import type { ScriptLanguage } from '../../web/units/source-unit.js';
import type { Comment } from './comment.js';

const kinds: Record<ScriptLanguage, ts.ScriptKind> = {
  ts: ts.ScriptKind.TS,
  tsx: ts.ScriptKind.TSX,
  js: ts.ScriptKind.JSX,
  jsx: ts.ScriptKind.JSX,
};

/** Comments of TypeScript and JavaScript, asked of the parser: only it tells them from texts, expressions and JSX. */
export function scriptComments(script: string, language: ScriptLanguage): Comment[] {
  const file = parseScript('/comments', script, kinds[language]);
  if (file === null) return [];
  const tokens: ts.Node[] = [];
  const texts = new Set<number>();
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(file);
    if (node.kind === ts.SyntaxKind.JsxText) texts.add(node.pos);
    else if (children.length === 0) tokens.push(node);
    for (const child of children) visit(child);
  };
  visit(file);
  // What follows a tag is text of the page, whatever it looks like.
  const ranges = tokens.flatMap(({ pos, end }) => [
    ...(ts.getLeadingCommentRanges(script, pos) ?? []),
    ...(texts.has(end) ? [] : (ts.getTrailingCommentRanges(script, end) ?? [])),
  ]);
  const comments = new Map(ranges.map((range) => [range.pos, { start: range.pos, end: range.end }]));
  return [...comments.values()].sort((a, b) => a.start - b.start);
}
