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
  const comments = new Map<number, Comment>();
  const texts: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(file);
    for (const child of children) visit(child);
    if (node.kind === ts.SyntaxKind.JsxText) texts.push(node);
    else if (children.length === 0) for (const range of rangesAround(script, node)) comments.set(range.start, range);
  };
  visit(file);
  return [...comments.values()]
    .filter(({ start }) => !texts.some((node) => node.pos <= start && start < node.end))
    .sort((a, b) => a.start - b.start);
}

const rangesAround = (text: string, { pos, end }: ts.Node): Comment[] =>
  [...(ts.getLeadingCommentRanges(text, pos) ?? []), ...(ts.getTrailingCommentRanges(text, end) ?? [])].map(
    (range) => ({ start: range.pos, end: range.end }),
  );
