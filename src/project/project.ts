import type { Diagnostic } from './diagnostic.js';

/** A read-only view of one Capacitor app on disk. Nothing in it is executed and nothing is written. */
export interface Project {
  readonly app: App;
  readonly files: SourceFiles;
  /** What could not be read or resolved while the project was opened; readers append to it as they go. */
  readonly diagnostics: Diagnostic[];
}

export interface App {
  /** POSIX path of the app's folder, relative to the audited directory; `.` for the directory itself. */
  readonly root: string;
  readonly name: string;
  readonly capacitor: { readonly major: number; readonly version: string } | null;
  readonly framework: Framework;
  readonly platforms: readonly Platform[];
  /** Names in the dependency fields of the app's package.json, with their ranges. */
  readonly dependencies: ReadonlyMap<string, string>;
  readonly config: CapacitorConfig | null;
}

export type Framework = 'angular' | 'react' | 'vue' | 'svelte' | 'solid' | 'astro' | 'plain';
export type Platform = 'android' | 'ios';

/** A capacitor.config.* read without running it. Its value is `unknown` where only running it could tell. */
export interface CapacitorConfig {
  /** POSIX path, relative to the audited directory. */
  readonly file: string;
  readonly value: ConfigValue;
}

/** A value of a statically read file, with the offsets of its text. */
export type ConfigValue = {
  readonly start: number;
  readonly end: number;
} /**
 * `open`: it may hold members that are not listed, such as those of a spread that could not be read. `either`: texts
 * that it may be, where a condition chooses that only running the file could tell.
 */ & (
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, ConfigMember>; readonly open?: boolean }
  | { readonly kind: 'array'; readonly items: readonly ConfigValue[] }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'unknown'; readonly either?: readonly ConfigText[] }
);

export interface ConfigText {
  readonly value: string;
  /** Whether it holds where nothing says otherwise: `process.env.SITE || 'https://…'`. */
  readonly isDefault?: boolean;
  readonly start: number;
  readonly end: number;
}

export interface ConfigMember {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: ConfigValue;
}

/** The text of the app's files. Paths are POSIX and relative to the audited directory, sorted. */
export interface SourceFiles {
  /** Web source files that belong to the app: neither generated, vendored, minified, nor (by default) tests. */
  readonly web: readonly string[];
  /** Every other file of the app that some reader may want: native projects, configs, lockfiles. */
  readonly other: readonly string[];
  /**
   * Text of one of these files without its byte order mark; `null` for any other path and, with a diagnostic, for what
   * cannot be read. Texts are kept up to a bound: in a very large app, keep what is needed again.
   */
  text(path: string): string | null;
  /** The same text in UTF-8, for searches of which most find nothing: decoding is for those that do. Not kept. */
  utf8(path: string): Uint8Array | null;
  /** The bytes of one of these files, for formats that are no text; `null` as for `text`. They are not kept. */
  bytes(path: string): Uint8Array | null;
  /** The file an import leads to, inside the project only; `null` for packages and for what does not exist. */
  resolve(specifier: string, from: string): string | null;
}
