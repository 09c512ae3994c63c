import type { Library } from '../../catalogue/library.js';

const prefix = '/stubs/';

/** Virtual declaration file of a library, for the type checker. `null` when it declares nothing. */
export function stubText(library: Library): string | null {
  const body = library.declarations;
  const modules =
    body === undefined ? [] : library.packages.map((name) => `declare module '${name}' {${body}}\n${inside(name)}`);
  const text = modules.join('') + (library.globals ?? '');
  return text.trim() === '' ? null : text;
}

/** Folders of a package that some apps import from: `idb/build`, `dexie/dist/dexie`. */
const inner = ['build', 'dist', 'lib', 'esm', 'src'];

/** The package an import leads to when it reaches into one of its folders. */
export const packageOf = (specifier: string): string => specifier.replace(/\/(?:build|dist|lib|esm|src)(?:\/.*)?$/, '');

const inside = (name: string): string =>
  inner
    .map(
      (folder) =>
        `declare module '${name}/${folder}*' { export * from '${name}'; export { default } from '${name}'; }\n`,
    )
    .join('');

export const stubFile = (library: Library): string => `${prefix}${library.id}.d.ts`;

/** The library a stub file belongs to, or `null` for a file of the app. */
export const libraryOfStub = (fileName: string): string | null =>
  fileName.startsWith(prefix) ? fileName.slice(prefix.length, -'.d.ts'.length) : null;
