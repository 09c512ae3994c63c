import { unknownAt, valueAt } from './config-value.js';
import type { ConfigMember, ConfigText, ConfigValue } from './project.js';

/**
 * What is certain when either value may hold: equal literals, the members both have, nothing else; and which texts it
 * may be. The joined value keeps the place of the first.
 */
export function joinValues(first: ConfigValue, second: ConfigValue): ConfigValue {
  if (first.kind === 'literal' && second.kind === 'literal' && first.value === second.value) return first;
  if (first.kind === 'object' && second.kind === 'object') return joinObjects(first, second);
  if (first.kind === 'array' && second.kind === 'array' && first.items.length === second.items.length) {
    const items = first.items.map((item, index) => joinValues(item, second.items[index] ?? unknownAt(item)));
    return { ...first, items };
  }
  const either = mayBeText(first) && mayBeText(second) ? [...textsOf(first), ...textsOf(second)].map(asChosen) : [];
  return { kind: 'unknown', start: first.start, end: first.end, ...(either.length > 0 ? { either } : {}) };
}

/** What is certain of `value || fallback` when only running the file could tell the first. */
export function joinFallback(value: ConfigValue, fallback: ConfigValue): ConfigValue {
  const joined = joinValues(value, fallback);
  if (joined.kind !== 'unknown' || joined.either === undefined) return joined;
  const isLeft = ({ start }: ConfigText): boolean =>
    fallback.kind === 'literal'
      ? start === fallback.start
      : textsOf(fallback).some((text) => text.isDefault && text.start === start);
  return { ...joined, either: joined.either.map((text) => (isLeft(text) ? { ...text, isDefault: true } : text)) };
}

const mayBeText = (value: ConfigValue): boolean =>
  value.kind === 'unknown' || (value.kind === 'literal' && typeof value.value === 'string');

/** Behind a condition nothing holds by default. */
const asChosen = ({ isDefault: _, ...text }: ConfigText): ConfigText => text;

function textsOf(value: ConfigValue): readonly ConfigText[] {
  if (value.kind === 'unknown') return value.either ?? [];
  return value.kind === 'literal' && typeof value.value === 'string' ? [{ ...value, value: value.value }] : [];
}

type ObjectValue = Extract<ConfigValue, { kind: 'object' }>;

function joinObjects(first: ObjectValue, second: ObjectValue): ObjectValue {
  const members = joinMembers(first.members, second.members);
  const open = first.open || second.open;
  return { kind: 'object', members, start: first.start, end: first.end, ...(open ? { open } : {}) };
}

type Members = ReadonlyMap<string, ConfigMember>;

export function joinMembers(first: Members, second: Members): Members {
  const members = new Map<string, ConfigMember>();
  for (const [name, member] of [...first, ...second]) {
    const left = first.get(name);
    const right = second.get(name);
    const value = left && right ? joinValues(left.value, right.value) : unknownAt(member.value);
    if (!members.has(name)) members.set(name, { ...member, value });
  }
  return members;
}

/** The members after `spread` is spread over them: what cannot be read may replace any of them. */
export function spreadMembers(members: Members, spread: ConfigValue): Members {
  if (spread.kind === 'unknown') return forgotten(members);
  if (spread.kind !== 'object') return members; // Spreading false, null or a number adds nothing.
  return new Map([...(spread.open ? forgotten(members) : members), ...spread.members]);
}

function forgotten(members: Members): Members {
  return new Map([...members].map(([name, member]) => [name, { ...member, value: unknownAt(member.value) }]));
}

/** The value with the member at `path` replaced, as an assignment does. */
export function assignMember(target: ConfigValue, path: readonly string[], value: ConfigValue): ConfigValue {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (target.kind !== 'object') return unknownAt(target);
  const old = target.members.get(name);
  const inner = rest.length === 0 ? value : assignMember(old?.value ?? unknownAt(value), rest, value);
  const place = old ?? { keyStart: value.start, keyEnd: value.start };
  return { ...target, members: new Map(target.members).set(name, { ...place, value: inner }) };
}

/** What `table[key]` may be: the member of that name, or, where only running the file could tell it, any of them. */
export function valueUnder(table: ConfigValue, key: ConfigValue): ConfigValue | null {
  if (key.kind === 'literal') return valueAt(table, String(key.value));
  if (key.kind !== 'unknown' || table.kind !== 'object') return null;
  const held = [...table.members.values()]
    .map(({ value }) => value)
    .filter((value) => mayBeText(value) || value.kind === 'object');
  const values = table.open ? [...held, unknownAt(table)] : held;
  return values.length < 2 ? null : values.reduce(joinValues);
}
