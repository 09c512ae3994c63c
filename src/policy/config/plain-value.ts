import type { ConfigFile } from '../../project/find-config.js';
import type { ConfigValue } from '../../project/project.js';
import { PolicyError } from '../policy-error.js';

/** The value as JSON would give it. Throws where only running the configuration could tell. */
export function plainValue(config: ConfigFile): unknown {
  const plain = (value: ConfigValue, path: readonly string[]): unknown => {
    switch (value.kind) {
      case 'literal':
        return value.value;
      case 'array':
        return value.items.map((item, index) => plain(item, [...path, `${index}`]));
      case 'object':
        if (value.open) throw unresolved(config, value, path);
        return Object.fromEntries(
          [...value.members].map(([name, member]) => [name, plain(member.value, [...path, name])]),
        );
      case 'unknown':
        throw unresolved(config, value, path);
    }
  };
  return plain(config.value, []);
}

function unresolved({ file, lineAt }: ConfigFile, { start }: ConfigValue, path: readonly string[]): PolicyError {
  const what = path.length === 0 ? 'what the file exports' : `the value of "${path.join('.')}"`;
  return new PolicyError(
    `${file}:${lineAt(start)}: ${what} cannot be told without running the file.`,
    'Write it as a literal; capward runs no code of the project.',
  );
}

/** The value at a path of names and indices, or the innermost one that is there. */
export function innermostAt(value: ConfigValue, path: readonly PropertyKey[]): ConfigValue {
  const [first, ...rest] = path;
  const inner =
    value.kind === 'array' && typeof first === 'number'
      ? value.items[first]
      : value.kind === 'object'
        ? value.members.get(String(first))?.value
        : undefined;
  return first === undefined || inner === undefined ? value : innermostAt(inner, rest);
}
