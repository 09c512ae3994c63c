import type { Location } from '../../project/location.js';
import type { Located } from '../located.js';

/** An element of an XML file, with the places a finding may point at. */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The character data directly inside it, references resolved. */
  readonly text: string;
  /** From `<` to the end of the name: what lacks an attribute is marked here. */
  readonly tag: Location;
  /** From `<` to the end of the closing tag. */
  readonly location: Location;
}

/** Its location spans name and value. */
export interface XmlAttribute extends Located<string> {
  /** As written, prefix included. */
  readonly name: string;
}

export const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

export const childNamed = (element: XmlElement | null, name: string): XmlElement | null =>
  element?.children.find((child) => child.name === name) ?? null;

export const attributeNamed = (element: XmlElement | null, name: string): XmlAttribute | null =>
  element?.attributes.find((attribute) => attribute.name === name) ?? null;

/** The element and everything below it, in the order of the file. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  const pending = [element];
  for (let current = pending.pop(); current; current = pending.pop()) {
    yield current;
    pending.push(...current.children.toReversed());
  }
}
