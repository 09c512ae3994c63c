import { childNamed, type XmlElement } from '../../native/xml/element.js';
import { type Edited, refuse, unchanged } from './edited.js';
import { endOf, startOf } from './offsets.js';
import { indentAt, splice } from './splice.js';
import { appendChild, editXml, escapeXml } from './xml.js';

/** Sets a string that the dictionary lacks or has blank; one that somebody wrote stays. */
export function ensureString(text: string, key: string, value: string): Edited {
  return editDict(text, (dict) => {
    const entry = entryOf(dict, key);
    const element = `<string>${escapeXml(value)}</string>`;
    if (!entry) return { text: appendEntry(text, dict, key, (indent) => `${indent}${element}`) };
    if (entry.value?.name !== 'string') return refuse(`\`${key}\` is no string`, entry.key.tag.line);
    if (entry.value.text.trim() !== '') return unchanged(text);
    const { location } = entry.value;
    return { text: splice(text, [{ start: startOf(text, location), end: endOf(text, location), text: element }]) };
  });
}

/** Edits the outermost dictionary of a property list. */
export function editDict(text: string, edit: (dict: XmlElement) => Edited): Edited {
  return editXml(text, 'plist', (root) => {
    const dict = childNamed(root, 'dict');
    return dict ? edit(dict) : refuse('it holds no dictionary', root.tag.line);
  });
}

interface DictEntry {
  readonly key: XmlElement;
  /** Missing in a broken list. */
  readonly value: XmlElement | undefined;
}

export function entryOf(dict: XmlElement, name: string): DictEntry | null {
  const index = dict.children.findIndex((child) => child.name === 'key' && child.text === name);
  const key = dict.children[index];
  return key ? { key, value: dict.children[index + 1] } : null;
}

/** Adds an entry at the end of a dictionary, indented like the others. `value` writes with `\n`. */
export function appendEntry(text: string, dict: XmlElement, key: string, value: (indent: string) => string): string {
  const last = dict.children.findLast(({ name }) => name === 'key');
  const indent = last
    ? indentAt(text, startOf(text, last.location))
    : `${indentAt(text, startOf(text, dict.location))}\t`;
  return appendChild(text, dict, () => `${indent}<key>${escapeXml(key)}</key>\n${value(indent)}`);
}
