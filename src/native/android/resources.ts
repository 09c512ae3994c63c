import { folderOf, nameOf } from '../../project/path.js';
import { attributeNamed, childrenNamed, type XmlElement } from '../xml/element.js';

/** Reads an XML file of the app; `null`, with a diagnostic, when that fails. */
export type ReadXml = (file: string) => XmlElement | null;

/** What an attribute says that only running the build could tell is `unknown`. */
export type Flag = boolean | 'unknown';

/** The resources of the source sets, looked up when an attribute names them. */
export class Resources {
  readonly #files: readonly string[];
  readonly #readXml: ReadXml;

  /** `files` in order of their source sets' priority. */
  constructor(files: readonly string[], readXml: ReadXml) {
    this.#files = files;
    this.#readXml = readXml;
  }

  /** Files that `@xml/name` stands for: the plain one, and those for some Android versions or devices. */
  xmlFiles(reference: string): string[] {
    const name = /^@xml\/([\w.]+)$/.exec(reference)?.[1];
    if (name === undefined) return [];
    return this.#files.filter((file) => /^xml(-|$)/.test(nameOf(folderOf(file))) && nameOf(file) === `${name}.xml`);
  }

  /** A literal, or what `@bool/name` stands for. */
  flag(value: string): Flag {
    const text = value.trim().toLowerCase();
    if (text === 'true' || text === 'false') return text === 'true';
    const name = /^@bool\/([\w.]+)$/.exec(value.trim())?.[1];
    if (name === undefined) return 'unknown';
    const values = new Set(this.#booleans(name));
    const [only = null] = values;
    return values.size === 1 && only !== null ? only : 'unknown';
  }

  #booleans(name: string): boolean[] {
    const files = this.#files.filter((file) => /^values(-|$)/.test(nameOf(folderOf(file))));
    return files
      .flatMap((file) => {
        const root = this.#readXml(file);
        return root ? childrenNamed(root, 'bool') : [];
      })
      .filter((element) => attributeNamed(element, 'name')?.value === name)
      .map((element) => element.text.trim() === 'true');
  }
}
