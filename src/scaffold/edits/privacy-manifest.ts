import { childNamed, type XmlElement } from '../../native/xml/element.js';
import { type Edited, refuse, unchanged } from './edited.js';
import { appendEntry, editDict, entryOf } from './property-list.js';
import { appendChild } from './xml.js';

const apiTypes = 'NSPrivacyAccessedAPITypes';
const typeKey = 'NSPrivacyAccessedAPIType';
const reasonsKey = 'NSPrivacyAccessedAPITypeReasons';

/** A PrivacyInfo.xcprivacy that gives one reason and declares neither tracking nor collected data. */
export const newPrivacyManifest = (category: string, reason: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    '<dict>',
    `\t<key>${apiTypes}</key>`,
    '\t<array>',
    accessed(category, reason, '\t\t'),
    '\t</array>',
    '</dict>',
    '</plist>',
    '',
  ].join('\n');

/** Adds the reason where the manifest lacks it. */
export function ensurePrivacyReason(text: string, category: string, reason: string): Edited {
  return editDict(text, (root) => {
    const types = entryOf(root, apiTypes);
    const item = (indent: string) => accessed(category, reason, indent);
    if (!types) {
      const list = (indent: string) => `${indent}<array>\n${item(`${indent}\t`)}\n${indent}</array>`;
      return { text: appendEntry(text, root, apiTypes, list) };
    }
    if (types.value?.name !== 'array') return refuse(`\`${apiTypes}\` is no list`, types.key.tag.line);
    const known = types.value.children.find((dict) => entryOf(dict, typeKey)?.value?.text.trim() === category);
    if (!known) return { text: appendChild(text, types.value, item) };
    return ensureReason(text, known, reason);
  });
}

function ensureReason(text: string, dict: XmlElement, reason: string): Edited {
  const reasons = entryOf(dict, reasonsKey)?.value;
  if (reasons?.name !== 'array') return refuse(`\`${reasonsKey}\` is no list`, dict.tag.line);
  // A reason that somebody chose stays the only one.
  if (childNamed(reasons, 'string')) return unchanged(text);
  return { text: appendChild(text, reasons, (indent) => `${indent}<string>${reason}</string>`) };
}

const accessed = (category: string, reason: string, indent: string): string =>
  [
    '<dict>',
    `\t<key>${typeKey}</key>`,
    `\t<string>${category}</string>`,
    `\t<key>${reasonsKey}</key>`,
    '\t<array>',
    `\t\t<string>${reason}</string>`,
    '\t</array>',
    '</dict>',
  ]
    .map((line) => indent + line)
    .join('\n');
