import type { Library } from '../../catalogue/library.js';
import { hosts, innerFolders, isUrl } from '../search/import-specifiers.js';

const prefix = '/stubs/';

/** Virtual declaration file of a library, for the type checker. `null` when it declares nothing. */
export function stubText(library: Library): string | null {
  const body = library.declarations;
  if (library.standsFor) return body ?? null;
  const modules =
    body === undefined
      ? []
      : library.packages.map((name) => `declare module '${name}' {${body}}\n${isUrl(name) ? '' : inside(name)}`);
  const text = modules.join('') + (library.globals ?? '') + injected(library);
  return text.trim() === '' ? null : text;
}

/** One interface gathers what all plugins add, so that a name leads to its type. */
const injected = ({ injects = {} }: Library): string =>
  Object.entries(injects)
    .map(([name, type]) => `\ninterface InjectedMembers { ${name}: ${type} }`)
    .join('');

/** Other specifiers under which a package is imported. */
const inside = (name: string): string =>
  [...innerFolders.map((folder) => `${name}/${folder}*`), ...hosts.map((host) => `${host}${name}*`)]
    .map(
      (specifier) => `declare module '${specifier}' { export * from '${name}'; export { default } from '${name}'; }\n`,
    )
    .join('');

export const stubFile = (library: Library): string => `${prefix}${library.id}.d.ts`;

/** The library a stub file belongs to, or `null` for a file of the app. */
export const libraryOfStub = (fileName: string): string | null =>
  fileName.startsWith(prefix) ? fileName.slice(prefix.length, -'.d.ts'.length) : null;
