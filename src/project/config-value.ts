import type { ConfigValue } from './project.js';

/**
 * The value at a path of member names. `null` when it is certainly absent; a value of kind `unknown` when only
 * running the file could tell.
 */
export function valueAt(value: ConfigValue | null, ...path: readonly string[]): ConfigValue | null {
  let current = value;
  for (const name of path) {
    if (current === null || current.kind === 'unknown') return current;
    if (current.kind !== 'object') return null;
    current = current.members.get(name)?.value ?? (current.open ? unknownAt(current) : null);
  }
  return current;
}

export function stringAt(value: ConfigValue | null, ...path: readonly string[]): string | null {
  const found = valueAt(value, ...path);
  return found?.kind === 'literal' && typeof found.value === 'string' ? found.value : null;
}

export function stringsAt(value: ConfigValue | null, ...path: readonly string[]): string[] {
  const found = valueAt(value, ...path);
  if (found?.kind !== 'array') return [];
  return found.items.flatMap((item) => (item.kind === 'literal' && typeof item.value === 'string' ? [item.value] : []));
}

export function membersAt(value: ConfigValue | null, ...path: readonly string[]): [string, ConfigValue][] {
  const found = valueAt(value, ...path);
  if (found?.kind !== 'object') return [];
  return [...found.members].map(([name, member]) => [name, member.value]);
}

export const unknownAt = ({ start, end }: { start: number; end: number }): ConfigValue => ({
  kind: 'unknown',
  start,
  end,
});
