const nothing: never[] = [];

/** What a question found missing; the next round loads it. Most questions miss nothing, and there are very many. */
export class Wants {
  #names: Map<string, ReadonlySet<string>> | undefined;
  #files: Set<string> | undefined;

  /**
   * Functions whose callers matter: files that mention the name are loaded. For names too common to search for,
   * the words of which a file must also mention one: the class, its interfaces, the module. No words: everywhere.
   */
  get names(): Iterable<readonly [name: string, words: ReadonlySet<string>]> {
    return this.#names ?? nothing;
  }

  /** Files behind imports that a trace ran into. */
  get files(): Iterable<string> {
    return this.#files ?? nothing;
  }

  get isEmpty(): boolean {
    return this.#names === undefined && this.#files === undefined;
  }

  /** No words absorb any others. */
  addName(name: string, words: Iterable<string> = nothing): void {
    this.#names ??= new Map();
    const known = this.#names.get(name);
    const added = new Set(words);
    if (known === undefined || added.size === 0) this.#names.set(name, added);
    else if (known.size > 0) this.#names.set(name, new Set([...known, ...added]));
  }

  addFile(file: string): void {
    this.#files ??= new Set();
    this.#files.add(file);
  }

  addAll(other: Wants): void {
    if (other.#files !== undefined) for (const file of other.#files) this.addFile(file);
    if (other.#names !== undefined) for (const [name, words] of other.#names) this.addName(name, words);
  }
}
