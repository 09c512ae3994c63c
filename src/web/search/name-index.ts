/** A name to look for, and words of which a text must hold one beside it; without any the name is enough. */
export interface Mention {
  readonly name: string;
  readonly beside: readonly string[];
}

/** A file, and the names it holds. */
export interface Mentioned {
  readonly file: string;
  readonly names: readonly string[];
}

/**
 * Tells which files mention a name. It keeps a number for each word of a file, so that the questions that come up
 * while secrets are traced read no file again.
 */
export class NameIndex {
  readonly #files: string[] = [];
  /** Where the numbers of each file end. */
  readonly #ends: number[] = [];
  #numbers = new Uint32Array(1 << 16);
  #used = 0;
  /** The words met of late, to leave out most repetitions: its number, and the file it was met in. */
  readonly #recent = new Uint32Array(recentWords);
  readonly #recentFile = new Uint32Array(recentWords);

  add(file: string, utf8: Uint8Array): void {
    this.#files.push(file);
    let number = 0;
    for (let i = 0; i < utf8.length; i++) {
      const byte = utf8[i] as number;
      if (isWordByte[byte] === 1) number = next(number, byte);
      else if (number !== 0) {
        this.#keep(number);
        number = 0;
      }
    }
    if (number !== 0) this.#keep(number);
    this.#ends.push(this.#used);
  }

  #keep(number: number): void {
    const slot = number & (recentWords - 1);
    const turn = this.#files.length;
    if (this.#recent[slot] === number >>> 0 && this.#recentFile[slot] === turn) return;
    this.#recent[slot] = number;
    this.#recentFile[slot] = turn;
    if (this.#used === this.#numbers.length) {
      const larger = new Uint32Array(this.#used * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#used++] = number;
  }

  /** The files that hold one of the mentions, in the order they were added. */
  filesWith(mentions: readonly Mention[]): string[] {
    return this.mentioned(mentions).map(({ file }) => file);
  }

  /** Those files, with the names that each holds. */
  mentioned(mentions: readonly Mention[]): Mentioned[] {
    const asked = mentions.map(({ name, beside }) => ({ name, words: numbersOf(name), beside: beside.map(numbersOf) }));
    const wanted = new Set(asked.flatMap(({ words, beside }) => [...words, ...beside.flat()]));
    const maybe = new Uint8Array(1 << 16);
    for (const number of wanted) maybe[number & 0xffff] = 1;
    let start = 0;
    return this.#files.flatMap((file, index) => {
      const end = this.#ends[index] ?? start;
      const held = new Set<number>();
      for (; start < end; start++) {
        const number = this.#numbers[start] as number;
        if (maybe[number & 0xffff] === 1 && wanted.has(number)) held.add(number);
      }
      const holds = (numbers: readonly number[]) => numbers.length > 0 && numbers.every((number) => held.has(number));
      if (held.size === 0) return [];
      const names = asked
        .filter(({ words, beside }) => holds(words) && (beside.length === 0 || beside.some(holds)))
        .map(({ name }) => name);
      return names.length === 0 ? [] : [{ file, names }];
    });
  }
}

const recentWords = 1 << 13;

/**
 * Letters, digits, the underscore, and whatever is not ASCII. A dollar belongs to some names and stands before others.
 */
const isWordByte = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 || /\w/.test(String.fromCharCode(byte)) ? 1 : 0,
);

/**
 * Fowler, Noll and Vo's hash (FNV-1a), 32 bits, begun with its offset; never zero in practice, where zero means none.
 */
const next = (number: number, byte: number): number =>
  Math.imul((number === 0 ? 0x811c9dc5 : number) ^ byte, 0x01000193);

/** The numbers of the words in a text. */
function numbersOf(text: string): number[] {
  const words = text.match(/[\w\u0080-\uffff]+/g) ?? [];
  return words.map((word) => new TextEncoder().encode(word).reduce(next, 0) >>> 0);
}
