import { SaxesParser } from 'saxes';
import type { Location } from '../../project/location.js';
import { type Locate, locateIn } from '../../project/location.js';
import type { XmlAttribute, XmlElement } from './element.js';

export interface XmlDocument {
  /** What could be read, also when the file is broken; `null` when it holds no element. */
  readonly root: XmlElement | null;
  /** What the parser objected to first. */
  readonly problem: string | null;
}

/** Files of native projects are a few kilobytes; what is larger was not written for them. */
const longest = 4 * 1024 * 1024;

/** Reads XML as far as it makes sense. External entities are never loaded and declared ones never expanded. */
export function parseXml(file: string, text: string): XmlDocument {
  if (text.length > longest) return { root: null, problem: 'the file is larger than 4 MB' };
  const reader = new TreeReader(text, locateIn(file, text));
  const parser = new SaxesParser({ xmlns: false });
  let problem: string | null = null;
  parser.on('error', (error) => {
    problem ??= error.message.replace(/^(?:[^:]*:)?\d+:\d+: /, '').replace(/\.$/, '');
  });
  parser.on('opentagstart', ({ name }) => reader.open(name, parser.position));
  parser.on('attribute', ({ name, value }) => reader.attribute(name, value, parser.position));
  parser.on('text', (data) => reader.data(data));
  parser.on('cdata', (data) => reader.data(data));
  parser.on('closetag', () => reader.close(parser.position));
  parser.write(text).close();
  return { root: reader.finish(text.length), problem };
}

/** An element whose end is not reached yet. */
interface OpenElement {
  readonly name: string;
  readonly attributes: XmlAttribute[];
  readonly children: XmlElement[];
  readonly start: number;
  readonly tag: Location;
  text: string;
}

class TreeReader {
  readonly #text: string;
  readonly #locate: Locate;
  readonly #open: OpenElement[] = [];
  #root: XmlElement | null = null;

  constructor(text: string, locate: Locate) {
    this.#text = text;
    this.#locate = locate;
  }

  open(name: string, position: number): void {
    const start = this.#text.lastIndexOf('<', position - 1);
    const tag = this.#locate(start, start + 1 + name.length);
    this.#open.push({ name, attributes: [], children: [], start, tag, text: '' });
  }

  /** `position` is behind the closing quote, and a quoted value never holds its own quote. */
  attribute(name: string, value: string, position: number): void {
    const opening = this.#text.lastIndexOf(this.#text.charAt(position - 1), position - 2);
    const start = this.#text.lastIndexOf(name, opening - 1);
    this.#open.at(-1)?.attributes.push({ name, value, location: this.#locate(start, position) });
  }

  data(text: string): void {
    const element = this.#open.at(-1);
    if (element) element.text += text;
  }

  close(position: number): void {
    const element = this.#open.pop();
    if (!element) return;
    const { name, attributes, children, text, tag, start } = element;
    const closed = { name, attributes, children, text, tag, location: this.#locate(start, position) };
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(closed);
    else this.#root ??= closed;
  }

  /** Closes what a broken file leaves open. */
  finish(end: number): XmlElement | null {
    while (this.#open.length > 0) this.close(end);
    return this.#root;
  }
}
