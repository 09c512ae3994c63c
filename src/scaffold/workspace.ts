import { decode } from '../project/decode.js';
import type { FileSystem } from '../project/file-system.js';

/** The files of the directory as the plan sees them: also hidden ones, which an audit does not look at. */
export interface Workspace {
  /** Text without its byte order mark; `null` when there is no such file or it holds no text. */
  read(path: string): string | null;
}

/** Files that people write by hand are smaller. */
const longest = 8 * 1024 * 1024;

export function openWorkspace(system: FileSystem): Workspace {
  return {
    read: (path) => {
      try {
        return decode(system.read(path, longest));
      } catch {
        return null; // Applying a plan looks again, and refuses to replace what it cannot compare.
      }
    },
  };
}
