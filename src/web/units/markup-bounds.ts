import type { Tag } from './html-tags.js';

const maxLength = 250_000;
const maxDepth = 1000;
const maxAttributes = 500;

/** https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/**
 * What in the markup would keep the component parsers busy: they search all open elements for each closing tag, all
 * attributes of an element for each new one, and the rest of the file for the end of a comment. No component written
 * by hand comes near.
 */
export function exceededBound(text: string, tags: readonly Tag[]): string | null {
  const bodies = tags.reduce((sum, { body }) => sum + (body ? body.end - body.start : 0), 0);
  if (text.length - bodies > maxLength) return `the markup is longer than ${maxLength} characters`;
  const open = new Map<string, number>();
  let depth = 0;
  for (const { name, closes, selfClosing, attributes } of tags) {
    if (attributes.length > maxAttributes) return `an element has more than ${maxAttributes} attributes`;
    if (selfClosing || voidElements.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (closes && count === 0) continue;
    open.set(name, closes ? count - 1 : count + 1);
    depth += closes ? -1 : 1;
    if (depth > maxDepth) return `elements are nested more than ${maxDepth} deep`;
  }
  return null;
}
