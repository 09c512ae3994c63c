import type { Library } from '../../catalogue/library.js';

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

/** Folders of a package that some apps import from: `idb/build`, `dexie/dist/dexie`. */
const inner = ['build', 'dist', 'lib', 'esm', 'src'];

/** Hosts from which pages without a bundler import packages: `https://esm.sh/@supabase/supabase-js@2`. */
const hosts = [
  ...['https://cdn.jsdelivr.net/npm/', 'https://esm.run/', 'https://esm.sh/', 'https://unpkg.com/'],
  ...['https://cdn.skypack.dev/', 'https://ga.jspm.io/npm:'],
];

const isUrl = (specifier: string): boolean => specifier.startsWith('https://');

/** The package an import leads to when it reaches into one of its folders, or asks a host for it. */
export function packageOf(specifier: string): string {
  const host = hosts.find((prefix) => specifier.startsWith(prefix));
  if (host !== undefined) return /^(?:@[^/]+\/)?[^/@]+/.exec(specifier.slice(host.length))?.[0] ?? specifier;
  if (isUrl(specifier)) return specifier.replace(/\/\d+(?:\.\d+)+\//, '/*/');
  return specifier.replace(/\/(?:build|dist|lib|esm|src)(?:\/.*)?$/, '');
}

/** Other specifiers under which a package is imported. */
const inside = (name: string): string =>
  [...inner.map((folder) => `${name}/${folder}*`), ...hosts.map((host) => `${host}${name}*`)]
    .map(
      (specifier) => `declare module '${specifier}' { export * from '${name}'; export { default } from '${name}'; }\n`,
    )
    .join('');

export const stubFile = (library: Library): string => `${prefix}${library.id}.d.ts`;

/** The library a stub file belongs to, or `null` for a file of the app. */
export const libraryOfStub = (fileName: string): string | null =>
  fileName.startsWith(prefix) ? fileName.slice(prefix.length, -'.d.ts'.length) : null;
