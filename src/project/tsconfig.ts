import { membersAt, stringAt, stringsAt, valueAt } from './config-value.js';
import { folderOf, joinPath } from './path.js';
import type { ConfigValue } from './project.js';

/** Where a TypeScript configuration says non-relative imports lead. Folders are relative to the audited directory. */
export interface PathMapping {
  readonly baseUrl: string | null;
  readonly paths: readonly Alias[];
}

/** `prefix*suffix` stands for `folder`-relative targets with the same star; without a star it is one module. */
export interface Alias {
  readonly prefix: string;
  readonly suffix: string;
  readonly isPattern: boolean;
  readonly targets: readonly string[];
}

type ReadFile = (path: string) => ConfigValue | null;

const maxChain = 20;

/** The mapping of a tsconfig or jsconfig, with what it extends and, when it only lists projects, theirs. */
export function readPathMapping(file: string, read: ReadFile, depth = 0): PathMapping {
  const value = depth < maxChain ? read(file) : null;
  if (value === null) return { baseUrl: null, paths: [] };
  const folder = folderOf(file);
  const bases = inherited(value).map((base) => readPathMapping(configPath(folder, base), read, depth + 1));
  const own = ownMapping(value, folder);
  const baseUrl = own.baseUrl ?? bases.findLast((base) => base.baseUrl !== null)?.baseUrl ?? null;
  const paths = own.paths ?? bases.findLast((base) => base.paths.length > 0)?.paths ?? [];
  return baseUrl === null && paths.length === 0 ? referenced(value, folder, read, depth) : { baseUrl, paths };
}

function inherited(value: ConfigValue): string[] {
  const single = stringAt(value, 'extends');
  return (single === null ? stringsAt(value, 'extends') : [single]).filter((base) => base.startsWith('.'));
}

/** Vite's templates keep the options in `tsconfig.app.json`, to which `tsconfig.json` only refers. */
function referenced(value: ConfigValue, folder: string, read: ReadFile, depth: number): PathMapping {
  const references = valueAt(value, 'references');
  for (const reference of references?.kind === 'array' ? references.items : []) {
    const path = stringAt(reference, 'path');
    if (!path?.endsWith('.json')) continue;
    const mapping = readPathMapping(joinPath(folder, path), read, depth + 1);
    if (mapping.baseUrl !== null || mapping.paths.length > 0) return mapping;
  }
  return { baseUrl: null, paths: [] };
}

function configPath(folder: string, base: string): string {
  const path = joinPath(folder, base);
  return path.endsWith('.json') ? path : `${path}.json`;
}

function ownMapping(value: ConfigValue, folder: string): { baseUrl: string | null; paths: Alias[] | null } {
  const given = stringAt(value, 'compilerOptions', 'baseUrl');
  const baseUrl = given === null ? null : joinPath(folder, given);
  if (valueAt(value, 'compilerOptions', 'paths') === null) return { baseUrl, paths: null };
  const paths = membersAt(value, 'compilerOptions', 'paths').map(([pattern, targets]) =>
    toAlias(
      pattern,
      stringsAt(targets).map((target) => joinPath(baseUrl ?? folder, target)),
    ),
  );
  // The longest prefix wins, as in TypeScript.
  return { baseUrl, paths: paths.sort((a, b) => b.prefix.length - a.prefix.length) };
}

export function toAlias(pattern: string, targets: readonly string[]): Alias {
  const star = pattern.indexOf('*');
  const prefix = star < 0 ? pattern : pattern.slice(0, star);
  return { prefix, suffix: star < 0 ? '' : pattern.slice(star + 1), isPattern: star >= 0, targets };
}

/** The paths that an alias gives for a specifier, none when it does not match. */
export function applyAlias(alias: Alias, specifier: string): string[] {
  const { prefix, suffix, isPattern, targets } = alias;
  if (!isPattern) return specifier === prefix ? [...targets] : [];
  if (!specifier.startsWith(prefix) || !specifier.endsWith(suffix)) return [];
  if (specifier.length < prefix.length + suffix.length) return [];
  const star = specifier.slice(prefix.length, specifier.length - suffix.length);
  return targets.map((target) => target.replace('*', () => star));
}
