import { decodeUtf8, isMinified, toUtf8 } from './decode.js';
import type { Diagnostic } from './diagnostic.js';
import { type FileSystem, FileTooLarge } from './file-system.js';
import { reasonOf } from './walk.js';

export type TextResult = { readonly text: string } | Unread;
export type Utf8Result = { readonly utf8: Uint8Array } | Unread;

interface Unread {
  readonly problem: Diagnostic;
}

/** Larger web files are bundles; lockfiles and Xcode projects may well be larger. */
const webLimit = 2 * 1024 * 1024;
const otherLimit = 32 * 1024 * 1024;

/**
 * Code units kept. What matters of a typical app fits; beyond it texts are read again, so that memory stays bounded.
 */
const keptUnits = 16 * 1024 * 1024;

/**
 * Texts of files, read once while they fit. The first ones stay rather than the latest: the searches pass over all
 * files in the same order, and a cache that evicts would then miss every time.
 */
export class TextStore {
  readonly #system: FileSystem;
  readonly #kept = new Map<string, TextResult>();
  #units = 0;

  constructor(system: FileSystem) {
    this.#system = system;
  }

  read(path: string, isWeb: boolean): TextResult {
    const kept = this.#kept.get(path);
    if (kept) return kept;
    const bytes = this.readUtf8(path, isWeb);
    const result = 'utf8' in bytes ? { text: decodeUtf8(bytes.utf8) } : bytes;
    const units = 'text' in result ? result.text.length : 0;
    if (this.#units + units <= keptUnits) {
      this.#units += units;
      this.#kept.set(path, result);
    }
    return result;
  }

  /** The text of a file before it is decoded: for searches through files of which most hold nothing. Not kept. */
  readUtf8(path: string, isWeb: boolean): Utf8Result {
    return readUtf8(this.#system, path, isWeb);
  }

  /** `null` when they cannot be read; whoever asks for the text learns why. */
  readBytes(path: string): Uint8Array | null {
    try {
      return this.#system.read(path, otherLimit);
    } catch {
      return null;
    }
  }
}

function readUtf8(system: FileSystem, path: string, isWeb: boolean): Utf8Result {
  try {
    const utf8 = toUtf8(system.read(path, isWeb ? webLimit : otherLimit));
    if (utf8 === null) return problem('skipped', path, 'The file is binary.');
    if (isWeb && isMinified(utf8)) return problem('skipped', path, 'The file is bundled or minified code.');
    return { utf8 };
  } catch (error) {
    if (error instanceof FileTooLarge) return problem('skipped', path, `The file is larger than ${isWeb ? 2 : 32} MB.`);
    return problem('unreadable', path, `Cannot read the file: ${reasonOf(error)}`);
  }
}

const problem = (kind: Diagnostic['kind'], file: string, message: string): Unread => ({
  problem: { kind, file, message },
});
