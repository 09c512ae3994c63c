import type { OwnKnowledge } from '../../audit.js';
import { libraries } from '../../catalogue/index.js';
import { ownLibraries } from '../../catalogue/own-library.js';
import type { ConfigFile } from '../../project/find-config.js';
import { joinPath } from '../../project/path.js';
import { PolicyError } from '../policy-error.js';
import { fromAudited } from './paths.js';
import { innermostAt } from './plain-value.js';
import type { Config } from './schema.js';

/** What a configuration says of the project's own libraries and names, in the shape of the catalogue. */
export function ownKnowledge(config: Config, file: ConfigFile): OwnKnowledge {
  const { sinks = [], vaults = [], reads = [], sources = [], secretNames = {}, harmlessNames = [] } = config;
  for (const [key, members] of Object.entries({ sinks, vaults, reads, sources })) {
    for (const [index, { module }] of members.entries()) checkModule(module, file, [key, index]);
  }
  const moduleOf = (module: string) => toModule(module, file);
  return {
    libraries: ownLibraries({
      writes: [...sinks, ...vaults].map((entry) => ({
        ...entry,
        module: moduleOf(entry.module),
        value: String(entry.value),
        key: slotOf(entry.key),
      })),
      reads: reads.map((entry) => ({ ...entry, module: moduleOf(entry.module), key: slotOf(entry.key) })),
      sources: sources.map(({ property, ...entry }) => ({
        ...entry,
        module: moduleOf(entry.module),
        isProperty: property,
      })),
    }),
    names: { secrets: secretNames, harmless: harmlessNames },
  };
}

const slotOf = (slot: string | number | undefined): string | undefined =>
  slot === undefined ? undefined : String(slot);

const toModule = (module: string, { directory }: ConfigFile) =>
  module.startsWith('./') ? { file: fromAudited(directory, joinPath('.', module)) } : { specifier: module };

function checkModule(module: string, { file, value, lineAt, kindAt }: ConfigFile, path: readonly PropertyKey[]): void {
  const place = `${file}:${lineAt(innermostAt(value, path).start)}`;
  if (module.startsWith('./') && kindAt(module) !== 'file') {
    throw new PolicyError(
      `${place}: there is no file "${module}".`,
      'Name it from the configuration, with its extension.',
    );
  }
  // Two descriptions of one package would contradict each other.
  if (libraries.some(({ packages }) => packages.includes(module))) {
    throw new PolicyError(
      `${place}: capward knows the package "${module}" already.`,
      'Describe only libraries of your own; report what is missing about others.',
    );
  }
}
