import type { Location } from '../../project/location.js';
import type { XmlElement } from '../xml/element.js';
import { parseXml } from '../xml/parse-xml.js';

/** A property list: Info.plist, entitlements, privacy manifest. */
export interface PropertyList {
  readonly file: string;
  readonly root: PlistDict;
}

export interface PlistDict {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, PlistEntry>;
  readonly location: Location;
}

export type PlistValue =
  | PlistDict
  | { readonly kind: 'array'; readonly items: readonly PlistValue[]; readonly location: Location }
  | { readonly kind: 'scalar'; readonly value: string | number | boolean; readonly location: Location };

export interface PlistEntry {
  readonly key: string;
  readonly value: PlistValue;
  /** The `<key>` element: findings point here. */
  readonly location: Location;
}

export type PlistResult = { readonly list: PropertyList } | { readonly problem: string };

/** Reads an XML property list as far as it makes sense. */
export function parsePlist(file: string, text: string): PlistResult {
  const { root, problem } = parseXml(file, text);
  if (root?.name !== 'plist') return { problem: problem ?? 'it is no XML property list' };
  const top = root.children.find((child) => child.name === 'dict');
  if (!top) return { problem: problem ?? 'it holds no dictionary' };
  // Half a file may lack the very key that matters, so what is broken is not judged at all.
  return problem === null ? { list: { file, root: dict(top, 0) } } : { problem };
}

/** Nesting that no real file has; deeper input would exhaust the stack. */
const maxDepth = 100;

function dict(element: XmlElement, depth: number): PlistDict {
  const entries = new Map<string, PlistEntry>();
  let pending: XmlElement | null = null;
  for (const child of element.children) {
    if (child.name === 'key') pending = child;
    else if (pending) {
      const key = pending.text;
      entries.set(key, { key, value: plistValue(child, depth + 1), location: pending.location });
      pending = null;
    }
  }
  return { kind: 'dict', entries, location: element.tag };
}

function plistValue(element: XmlElement, depth: number): PlistValue {
  const { location } = element;
  if (depth > maxDepth) return { kind: 'scalar', value: '', location };
  switch (element.name) {
    case 'dict':
      return dict(element, depth);
    case 'array':
      return { kind: 'array', items: element.children.map((child) => plistValue(child, depth + 1)), location };
    case 'true':
    case 'false':
      return { kind: 'scalar', value: element.name === 'true', location };
    case 'integer':
    case 'real':
      return { kind: 'scalar', value: Number(element.text), location };
    default:
      return { kind: 'scalar', value: element.text, location };
  }
}

/** The entry at a path of keys. */
export function entryAt(dict: PlistDict, ...path: readonly string[]): PlistEntry | null {
  let current: PlistEntry | null = null;
  let owner: PlistValue = dict;
  for (const key of path) {
    current = owner.kind === 'dict' ? (owner.entries.get(key) ?? null) : null;
    if (current === null) return null;
    owner = current.value;
  }
  return current;
}

/** Whether an entry switches something on: a boolean, or one of the words that the system reads as one. */
export const isTrue = (entry: PlistEntry | null | undefined): entry is PlistEntry =>
  entry?.value.kind === 'scalar' && (entry.value.value === true || /^(yes|true|1)$/i.test(String(entry.value.value)));

export const stringOf = (value: PlistValue | undefined): string | null =>
  value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : null;
