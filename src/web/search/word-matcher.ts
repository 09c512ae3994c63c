/**
 * Tells which groups of words a text speaks of, all words in one pass over its bytes, however many there are
 * (A. V. Aho and M. J. Corasick, Efficient string matching, 1975). ASCII letters match in either case. Regular
 * expressions take some hundred times as long for as many words, and most files hold none.
 */
export class WordMatcher {
  /** Bytes that no word holds share class 0, which keeps the table small enough for the processor's cache. */
  readonly #classOf = new Uint8Array(256);
  /** Where a state leads with each class of byte. States are numbers of their first entry. */
  readonly #next: Uint32Array;
  /** The groups whose words end in a state, as bits. */
  readonly #groups: Uint32Array;
  readonly #shift: number;

  /** Bit `n` of every answer stands for `groups[n]`; there are at most 31. */
  constructor(groups: readonly (readonly string[])[]) {
    const words = groups.flatMap((group, index) =>
      group.filter((word) => word !== '').map((word) => ({ bytes: bytesOf(word), group: 1 << index })),
    );
    const classes = this.#classify(words.flatMap(({ bytes }) => [...bytes]));
    this.#shift = Math.ceil(Math.log2(classes));
    const states = words.reduce((sum, { bytes }) => sum + bytes.length, 1);
    this.#next = new Uint32Array(states << this.#shift);
    this.#groups = new Uint32Array(states);
    let used = 1;
    for (const { bytes, group } of words) {
      let state = 0;
      for (const byte of bytes) {
        const entry = state + this.#class(byte);
        if (this.#next[entry] === 0) this.#next[entry] = used++ << this.#shift;
        state = this.#next[entry] ?? 0;
      }
      this.#mark(state, group);
    }
    this.#linkFailures(used);
  }

  /** The groups of which the text holds a word, as bits. */
  match(utf8: Uint8Array): number {
    const next = this.#next;
    const classOf = this.#classOf;
    const groups = this.#groups;
    const shift = this.#shift;
    let found = 0;
    let state = 0;
    for (let i = 0; i < utf8.length; i++) {
      state = next[state + (classOf[utf8[i] as number] as number)] as number;
      found |= groups[state >> shift] as number;
    }
    return found;
  }

  /** Numbers the bytes that words hold, from 1; the answer is how many classes there are. */
  #classify(bytes: readonly number[]): number {
    const letters = [...new Set(bytes)];
    letters.forEach((byte, index) => {
      this.#classOf[byte] = index + 1;
      if (byte >= 0x61 && byte <= 0x7a) this.#classOf[byte - 0x20] = index + 1;
    });
    return letters.length + 1;
  }

  #class(byte: number): number {
    return this.#classOf[byte] ?? 0;
  }

  #mark(state: number, groups: number): void {
    const index = state >> this.#shift;
    this.#groups[index] = (this.#groups[index] ?? 0) | groups;
  }

  /** Where no word goes on, the longest end of what was read that begins a word does. Visits states by their depth. */
  #linkFailures(states: number): void {
    const next = this.#next;
    const fallback = new Uint32Array(states);
    const queue: number[] = [];
    for (let state = 0, head = 0; state !== undefined; state = queue[head++] as number) {
      const behind = fallback[state >> this.#shift] ?? 0;
      this.#mark(state, this.#groups[behind >> this.#shift] ?? 0);
      for (let entry = 0; entry < 1 << this.#shift; entry++) {
        const target = next[state + entry] ?? 0;
        const other = state === 0 ? 0 : (next[behind + entry] ?? 0);
        if (target === 0) next[state + entry] = other;
        else {
          fallback[target >> this.#shift] = other;
          queue.push(target);
        }
      }
    }
  }
}

const bytesOf = (word: string): Uint8Array =>
  new TextEncoder().encode(word.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()));
