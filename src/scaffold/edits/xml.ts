import type { XmlElement } from '../../native/xml/element.js';
import { parseXml } from '../../native/xml/parse-xml.js';
import { type Edited, refuse } from './edited.js';
import { endOf, startOf } from './offsets.js';
import { beginsLine, indentAt, insert, lineStartBefore, splice, withLineEndings } from './splice.js';

/** Edits the text of an XML file whose root has the expected name; refuses every other. */
export function editXml(text: string, rootName: string, edit: (root: XmlElement) => Edited): Edited {
  const { root, problem } = parseXml('', text);
  if (problem !== null) return refuse(`its XML is broken: ${problem}`);
  if (root?.name !== rootName) return refuse(`its root is not <${rootName}>`);
  return edit(root);
}

/** Where the closing tag of an element begins; `null` for an empty-element tag. */
function closingTagOf(text: string, element: XmlElement): number | null {
  const end = endOf(text, element.location);
  const start = text.lastIndexOf('</', end);
  return text.slice(start, end).replace(/\s+/g, '') === `</${element.name}>` ? start : null;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as character data or as an attribute between double quotes. Control characters that XML cannot hold go. */
export const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** Adds lines at the end of an element, indented like its other children. `lines` come with `\n`. */
export function appendChild(text: string, element: XmlElement, lines: (indent: string) => string): string {
  const outer = indentAt(text, startOf(text, element.location));
  const sibling = element.children.at(-1);
  const indent = sibling ? indentAt(text, startOf(text, sibling.location)) : `${outer}    `;
  const closing = closingTagOf(text, element);
  if (closing === null) {
    const end = endOf(text, element.location);
    const start = text.lastIndexOf('/', end);
    const opened = `>\n${lines(indent)}\n${outer}</${element.name}>`;
    return splice(text, [{ start: trimmedEnd(text, start), end, text: withLineEndings(opened, text) }]);
  }
  if (beginsLine(text, closing))
    return insert(text, lineStartBefore(text, closing), withLineEndings(`${lines(indent)}\n`, text));
  return insert(text, closing, withLineEndings(`\n${lines(indent)}\n${outer}`, text));
}

const trimmedEnd = (text: string, end: number): number => text.slice(0, end).trimEnd().length;
