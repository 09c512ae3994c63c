import { stringAt, valueAt } from './config-value.js';
import type { Manifest } from './manifest.js';
import { moduleFile } from './module-file.js';
import { joinPath } from './path.js';
import type { ConfigValue } from './project.js';
import { applyAlias, toAlias } from './tsconfig.js';

/** The source file that a package of the workspace shows under `subpath` (`.` or `./x`). */
export function packageEntry(files: ReadonlySet<string>, manifest: Manifest, subpath: string): string | null {
  const targets = [...exported(manifest.value, subpath), ...conventional(manifest.value, subpath)];
  for (const target of targets.flatMap((path) => [path, ...sourcesOf(path)])) {
    const found = moduleFile(files, joinPath(manifest.folder, target));
    if (found) return found;
  }
  return null;
}

/** What a package's own `imports` field says of a specifier that begins with `#`. */
export function privateImport(files: ReadonlySet<string>, manifest: Manifest, specifier: string): string | null {
  const targets = mapped(valueAt(manifest.value, 'imports'), specifier);
  for (const target of targets.flatMap((path) => [path, ...sourcesOf(path)])) {
    const found = moduleFile(files, joinPath(manifest.folder, target));
    if (found) return found;
  }
  return null;
}

function exported(value: ConfigValue, subpath: string): string[] {
  const field = valueAt(value, 'exports');
  if (field?.kind !== 'object') return subpath === '.' ? targetsOf(field) : [];
  const hasSubpaths = [...field.members.keys()].some((key) => key.startsWith('.'));
  return hasSubpaths ? mapped(field, subpath) : subpath === '.' ? targetsOf(field) : [];
}

function mapped(field: ConfigValue | null, specifier: string): string[] {
  if (field?.kind !== 'object') return [];
  return [...field.members].flatMap(([pattern, { value }]) =>
    applyAlias(toAlias(pattern, targetsOf(value)), specifier),
  );
}

/** All targets of a conditional export: which condition holds does not matter to someone who looks for the source. */
function targetsOf(value: ConfigValue | null): string[] {
  const single = stringAt(value);
  if (single !== null) return [single];
  if (value?.kind === 'object') return [...value.members.values()].flatMap((member) => targetsOf(member.value));
  return value?.kind === 'array' ? value.items.flatMap(targetsOf) : [];
}

function conventional(value: ConfigValue, subpath: string): string[] {
  if (subpath !== '.') return [subpath, `src/${subpath}`, `src/lib/${subpath}`];
  const fields = ['source', 'module', 'main', 'types', 'typings'].flatMap((field) => stringAt(value, field) ?? []);
  return [...fields, 'src/index', 'src/main', 'src/public-api', 'src/public_api', 'index', 'lib/index'];
}

/** Packages of a workspace name their build output, which is not there: its source has the same name. */
function sourcesOf(target: string): string[] {
  const inside =
    /^(?:\.\/)?(?:dist|lib|build|out|esm|cjs)\/(?:(?:esm|cjs|types|src)\/)?(.+?)(?:\.d)?\.[cm]?[jt]sx?$/.exec(target);
  return inside ? [`src/${inside[1]}`, `${inside[1]}`] : [];
}
