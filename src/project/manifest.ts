import { membersAt, stringAt, stringsAt, valueAt } from './config-value.js';
import type { ConfigValue } from './project.js';

/** What a package.json says. Malformed fields are read as absent. */
export interface Manifest {
  readonly folder: string;
  readonly name: string | null;
  readonly dependencies: ReadonlyMap<string, string>;
  readonly peers: ReadonlyMap<string, string>;
  readonly workspaces: readonly string[];
  /** Whether it declares a Capacitor plugin. */
  readonly isPlugin: boolean;
  readonly value: ConfigValue;
}

const dependencyFields = ['optionalDependencies', 'devDependencies', 'dependencies'];

export function toManifest(folder: string, value: ConfigValue): Manifest {
  return {
    folder,
    name: stringAt(value, 'name'),
    dependencies: new Map(dependencyFields.flatMap((field) => ranges(value, field))),
    peers: new Map(ranges(value, 'peerDependencies')),
    workspaces: [...stringsAt(value, 'workspaces'), ...stringsAt(value, 'workspaces', 'packages')],
    isPlugin: ['android', 'ios'].some((platform) => stringAt(value, 'capacitor', platform, 'src') !== null),
    value,
  };
}

function ranges(value: ConfigValue, field: string): [string, string][] {
  return membersAt(value, field).map(([name, range]) => [name, stringAt(range) ?? '']);
}

/** A package.json that only sets module options for its folder is no package of its own. */
export function isPackage(manifest: Manifest): boolean {
  return manifest.dependencies.size > 0 || manifest.peers.size > 0 || valueAt(manifest.value, 'scripts') !== null;
}
