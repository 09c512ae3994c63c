import { SaxesParser } from 'saxes';
import { readTags } from '../../web/units/html-tags.js';
import type { Comment } from './comment.js';

/** Comments of HTML and of the markup of components: not what stands in tags, scripts and styles. */
export function htmlComments(text: string): Comment[] {
  const others = readTags(text).flatMap((tag) => [tag, ...(tag.body ? [tag.body] : [])]);
  const comments: Comment[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    if (start < 0) return comments;
    const other = others.find((span) => span.start <= start && start < span.end);
    const closing = text.indexOf('-->', start + 4);
    const end = closing < 0 ? text.length : closing + 3;
    // After a quote it is a text in an expression of a component.
    if (!other && !/["'`]/.test(text.charAt(start - 1))) comments.push({ start, end });
    from = other ? Math.max(other.end, start + 4) : end;
  }
}

/** Comments of XML; broken XML has those that come before it breaks. */
export function xmlComments(text: string): Comment[] {
  const comments: Comment[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', () => {});
  parser.on('comment', () => {
    const end = text.indexOf('-->', parser.position - 3) + 3;
    comments.push({ start: text.lastIndexOf('<!--', end - 3), end });
  });
  parser.write(text).close();
  return comments;
}
