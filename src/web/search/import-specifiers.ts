import type { Library } from '../../catalogue/library.js';
import { packageOf } from '../program/stubs.js';

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

/** How a package stands in an import: nothing else makes its name worth a look. */
export const importWords = (name: string): string[] => [`'${name}'`, `"${name}"`, `'${name}/`, `"${name}/`];
