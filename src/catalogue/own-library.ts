import type { Library } from './library.js';
import type { Medium } from './medium.js';
import type { SecretKind } from './secret.js';

/** A member of a library of the project's own, as people name it: `put`, `kv.put`, `ticket`, `default.put`. */
interface OwnMember {
  /** What the code imports, or the path of a file of the audited directory. */
  readonly module: { readonly specifier: string } | { readonly file: string };
  /** An exported function, a member of an exported object or class, or with `isProperty` one that is not called. */
  readonly member: string;
}

export interface OwnWrite extends OwnMember {
  readonly value: string;
  readonly key?: string | undefined;
  readonly medium: Medium;
}

export interface OwnRead extends OwnMember {
  readonly key?: string | undefined;
  readonly medium: Medium;
}

export interface OwnSource extends OwnMember {
  readonly kind: SecretKind;
  readonly isProperty: boolean;
}

/** What a project says about libraries that no catalogue can know. */
export interface OwnLibraries {
  readonly writes: readonly OwnWrite[];
  readonly reads: readonly OwnRead[];
  readonly sources: readonly OwnSource[];
}

/** Catalogue entries of the usual shape, one for each module, with a stub that declares no more than was named. */
export function ownLibraries(own: OwnLibraries): Library[] {
  const all = [...own.writes, ...own.reads, ...own.sources];
  const modules = new Map(all.map(({ module }) => [titleOf(module), module]));
  return [...modules].map(([title, module], index) => {
    const of = <T extends OwnMember>(members: readonly T[]) => members.filter((one) => titleOf(one.module) === title);
    const [writes, reads, sources] = [of(own.writes), of(own.reads), of(own.sources)];
    const properties = sources.filter(({ isProperty }) => isProperty);
    const members = [...writes, ...reads, ...sources];
    return {
      id: `own-${index + 1}`,
      title,
      docs: '',
      source: 'the configuration',
      declarations: declare(members, new Set(properties.map(({ member }) => member))),
      ...('file' in module
        ? { packages: [], standsFor: [module.file], needles: members.map(({ member }) => member.split('.')[0] ?? '') }
        : { packages: [module.specifier] }),
      writes: writes.map(({ member, value, key, medium }) => ({ at: addressOf(member), value, ...keyOf(key), medium })),
      reads: reads.map(({ member, key, medium }) => ({ at: addressOf(member), ...keyOf(key), medium })),
      sources: sources.map(({ member, kind }) => ({ at: addressOf(member), kind })),
    };
  });
}

const titleOf = (module: OwnMember['module']): string => ('file' in module ? module.file : module.specifier);
const keyOf = (key: string | undefined) => (key === undefined ? {} : { key });

/** A default export has no name of its own. */
const addressOf = (member: string): string => member.replace(/^default\b/, 'DefaultExport');

/** Nobody said whether an owner is an object or a class, so it is declared as both. */
function declare(members: readonly OwnMember[], properties: ReadonlySet<string>): string {
  const owners = new Map<string, Set<string>>();
  for (const { member } of members) {
    const [owner = '', name] = member.split('.');
    const names = owners.get(owner) ?? new Set();
    if (name !== undefined) names.add(name);
    owners.set(owner, names);
  }
  return [...owners].map(([owner, names]) => declareOwner(owner, names, properties)).join('\n');
}

const parameters = '(...args: any[]): any;';

function declareOwner(owner: string, names: ReadonlySet<string>, properties: ReadonlySet<string>): string {
  const modifier = owner === 'default' ? 'export default' : 'export';
  const name = addressOf(owner);
  if (names.size === 0) {
    return properties.has(owner) ? `export const ${name}: any;` : `${modifier} function ${name}${parameters}`;
  }
  const lines = [...names].flatMap((member) => {
    const type = properties.has(`${owner}.${member}`) ? ': any;' : parameters;
    return [`${member}${type}`, `static ${member}${type}`];
  });
  return `${modifier} class ${name}<A = any, B = any> { constructor(...args: any[]); ${lines.join(' ')} }`;
}
