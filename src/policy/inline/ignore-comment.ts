import { lineStarts, positionAt } from '../../project/location.js';
import { ignoreMarker } from '../../web/search/prefilter.js';
import type { Comment } from './comment.js';

/** A comment `capward-ignore <rule>, <rule>: <reason>`, as written. */
export interface IgnoreComment {
  /** POSIX path, relative to the audited directory. */
  readonly file: string;
  /** Where it stands. */
  readonly line: number;
  /** The line it speaks of: its own when code stands there too, else the next that holds code. */
  readonly covers: number;
  readonly rules: readonly string[];
  /** Empty when none is given; such a comment ignores nothing. */
  readonly reason: string;
}

const directive = /^[\s/*#!<-]*capward-ignore(?![\w-])([\w\s,-]*)(?::(.*))?$/;

/** Ignore comments of one file; a file written by people has a handful. */
const most = 500;

/** The ignore comments among the comments of a text. */
export function ignoreComments(file: string, text: string, comments: readonly Comment[]): IgnoreComment[] {
  const wanted = comments.filter(({ start, end }) => text.slice(start, end).includes(ignoreMarker)).slice(0, most);
  if (wanted.length === 0) return [];
  const starts = lineStarts(text);
  const code = withoutComments(text, comments);
  const lineOf = (offset: number) => positionAt(starts, offset).line;
  const codeOn = (line: number) => code.slice(starts[line - 1], starts[line]).replace(/^\s*\{\s*\}\s*$/, '');
  const covered = ({ start, end }: Comment): number => {
    if (codeOn(lineOf(start)).trim() !== '') return lineOf(start);
    for (let line = lineOf(end - 1) + 1; line <= starts.length; line++) if (codeOn(line).trim() !== '') return line;
    return lineOf(start);
  };
  return wanted.flatMap((comment) =>
    directivesIn(text, comment).map(({ offset, rules, reason }) => ({
      file,
      line: lineOf(offset),
      covers: covered(comment),
      rules,
      reason,
    })),
  );
}

/** A block comment may hold several, one on each line. */
function directivesIn(text: string, { start, end }: Comment) {
  const found: { offset: number; rules: string[]; reason: string }[] = [];
  let offset = start;
  for (const line of text.slice(start, end).split('\n')) {
    const [, rules, reason = ''] = directive.exec(line.replace(/\s*(?:\*\/|-->)\s*$/, '').trimEnd()) ?? [];
    if (rules !== undefined) {
      found.push({ offset, rules: rules.split(/[\s,]+/).filter((rule) => rule !== ''), reason: reason.trim() });
    }
    offset += line.length + 1;
  }
  return found;
}

/** The text with blanks for its comments, so that offsets stay. */
function withoutComments(text: string, comments: readonly Comment[]): string {
  let code = '';
  let at = 0;
  for (const { start, end } of comments) {
    code += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return code + text.slice(at);
}
