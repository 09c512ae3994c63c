import type { LineRange } from './changes.js';

/** Takes a diff of `git diff --unified=0` line by line, as it may be larger than memory. */
export class DiffReader {
  /** Changed lines by path, as the new side has them. */
  readonly lines = new Map<string, LineRange[]>();
  #file: string | null = null;
  /** Lines of the hunk that are still to come: what they hold is code, whatever it looks like. */
  #removed = 0;
  #added = 0;

  read(line: string): void {
    if (this.#removed > 0 && line.startsWith('-')) this.#removed--;
    else if (this.#added > 0 && line.startsWith('+')) this.#added--;
    else if (line.startsWith('+++ ')) this.#file = pathOf(line.slice(4));
    else if (line.startsWith('@@ ')) this.#hunk(line);
  }

  #hunk(line: string): void {
    const [, removed = '1', start = '', added = '1'] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (start === '' || this.#file === null) return;
    this.#removed = Number(removed);
    this.#added = Number(added);
    const first = Number(start);
    // Where lines were only removed, their neighbours are what changed.
    const range = this.#added === 0 ? { first, last: first + 1 } : { first, last: first + this.#added - 1 };
    const known = this.lines.get(this.#file);
    if (known) known.push(range);
    else this.lines.set(this.#file, [range]);
  }
}

/** `b/src/a.ts`, in quotes when it holds characters out of the ordinary; null for a deleted file. */
function pathOf(text: string): string | null {
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
  // A path with spaces ends with a tab.
  const path = quoted === undefined ? text.replace(/\t$/, '') : unquoted(quoted);
  return path.startsWith('b/') ? path.slice(2) : null;
}

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/** Git quotes as C does; octal escapes are bytes of UTF-8. */
function unquoted(text: string): string {
  const bytes: number[] = [];
  for (const [, octal, escaped, plain = ''] of text.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (escaped !== undefined) bytes.push(escapes[escaped] ?? escaped.charCodeAt(0));
    else bytes.push(...Buffer.from(plain));
  }
  return Buffer.from(bytes).toString('utf8');
}
