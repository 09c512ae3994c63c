import type { Library } from '../../catalogue/library.js';

const prefix = '/stubs/';

/** Virtual declaration file of a library, for the type checker. `null` when it declares nothing. */
export function stubText(library: Library): string | null {
  const body = library.declarations;
  const modules = body === undefined ? [] : library.packages.map((name) => `declare module '${name}' {${body}}\n`);
  const text = modules.join('') + (library.globals ?? '');
  return text.trim() === '' ? null : text;
}

export const stubFile = (library: Library): string => `${prefix}${library.id}.d.ts`;

/** The library a stub file belongs to, or `null` for a file of the app. */
export const libraryOfStub = (fileName: string): string | null =>
  fileName.startsWith(prefix) ? fileName.slice(prefix.length, -'.d.ts'.length) : null;
