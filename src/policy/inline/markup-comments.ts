import { readTags } from '../../web/units/html-tags.js';
import type { Comment } from './comment.js';

/** Comments of HTML and of the markup of components: not what stands in tags, scripts and styles. */
export function htmlComments(text: string): Comment[] {
  const others = readTags(text)
    .flatMap((tag) => [tag, ...(tag.body ? [tag.body] : [])])
    .sort((a, b) => a.start - b.start);
  const comments: Comment[] = [];
  let next = 0;
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const other = others[next];
    const isInside = other !== undefined && other.start <= start;
    const closing = text.indexOf('-->', start + 4);
    const end = closing < 0 ? text.length : closing + 3;
    // After a quote it is a text in an expression of a component.
    if (!isInside && !/["'`]/.test(text.charAt(start - 1))) comments.push({ start, end });
    start = text.indexOf('<!--', isInside ? Math.max(other.end, start + 4) : end);
  }
  return comments;
}

/** Constructs of XML that begin so, and what ends them; longer beginnings first. */
const constructs: readonly (readonly [opening: string, closing: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** Comments of XML; what is not closed ends the search, as it hides the rest from every parser. */
export function xmlComments(text: string): Comment[] {
  const comments: Comment[] = [];
  for (let start = text.indexOf('<'); start >= 0; ) {
    const [opening, closing] = constructs.find(([opens]) => text.startsWith(opens, start)) ?? [];
    const closed =
      closing === undefined ? endOfTag(text, start) : text.indexOf(closing, start + (opening?.length ?? 0));
    if (closed < 0) return comments;
    const end = closed + (closing?.length ?? 1);
    if (opening === '<!--') comments.push({ start, end });
    start = text.indexOf('<', end);
  }
  return comments;
}

/** Where the `>` of a tag stands, which no value holds; -1 when it is not closed. */
function endOfTag(text: string, start: number): number {
  const signs = /[>"']/g;
  signs.lastIndex = start;
  for (let match = signs.exec(text); match !== null; match = signs.exec(text)) {
    if (match[0] === '>') return match.index;
    const closing = text.indexOf(match[0], match.index + 1);
    if (closing < 0) return -1;
    signs.lastIndex = closing + 1;
  }
  return -1;
}
