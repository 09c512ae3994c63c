import type { Library } from '../../catalogue/library.js';

/** Folders of a package that some apps import from: `idb/build`, `dexie/dist/dexie`. */
export const innerFolders = ['build', 'dist', 'lib', 'esm', 'src'] as const;

const insideOne = new RegExp(`/(?:${innerFolders.join('|')})(?:/.*)?$`);

/** Hosts from which pages without a bundler import packages: `https://esm.sh/@supabase/supabase-js@2`. */
export const hosts = [
  ...['https://cdn.jsdelivr.net/npm/', 'https://esm.run/', 'https://esm.sh/', 'https://unpkg.com/'],
  ...['https://cdn.skypack.dev/', 'https://ga.jspm.io/npm:'],
] as const;

export const isUrl = (specifier: string): boolean => specifier.startsWith('https://');

/** The package an import leads to when it reaches into one of its folders, or asks a host for it. */
function packageOf(specifier: string): string {
  const host = hosts.find((prefix) => specifier.startsWith(prefix));
  if (host !== undefined) return /^(?:@[^/]+\/)?[^/@]+/.exec(specifier.slice(host.length))?.[0] ?? specifier;
  if (isUrl(specifier)) return specifier.replace(/\/\d+(?:\.\d+)+\//, '/*/');
  return specifier.replace(insideOne, '');
}

/** Repetitions are bounded, so that no text makes the search take more than linear time. */
const imports = /(?:\bfrom|\bimport|\brequire)\s{0,60}\(?\s{0,60}['"]([^'"\n]{1,300})['"]/g;

/** What a text imports, by what the import specifiers look like. */
export const specifiersOf = (text: string): string[] =>
  [...text.matchAll(imports)].map(([, specifier = '']) => specifier);

export type ImportedBy = (text: string) => readonly Library[];

/** The libraries a text imports. */
export function importsOf(catalogue: readonly Library[]): ImportedBy {
  const byPackage = new Map<string, Library[]>();
  for (const library of catalogue) {
    for (const name of library.packages) byPackage.set(name, [...(byPackage.get(name) ?? []), library]);
  }
  return (text) =>
    specifiersOf(text).flatMap((specifier) => byPackage.get(specifier) ?? byPackage.get(packageOf(specifier)) ?? []);
}

/** How packages stand in imports: nothing else makes their names worth a look. */
export const importWords = (names: readonly string[]): string[] => [
  ...names.flatMap((name) =>
    isUrl(name)
      ? name.split('*').slice(0, 1)
      : ["'", '"'].flatMap((quote) => [`${quote}${name}${quote}`, `${quote}${name}/`]),
  ),
  ...hosts,
];
