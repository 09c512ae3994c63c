/** The only door to files. Paths are POSIX and relative to the audited directory; `.` is the directory itself. */
export interface FileSystem {
  /**
   * Files and folders of a folder. Symbolic links, sockets and devices are not listed. Throws when it cannot be read.
   */
  list(folder: string): Entry[];
  /** Throws when the file cannot be read, `FileTooLarge` when it holds more than `limit` bytes. */
  read(file: string, limit: number): Uint8Array;
}

export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

export class FileTooLarge extends Error {}
