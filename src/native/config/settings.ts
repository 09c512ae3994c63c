import type { Locate, Location } from '../../project/location.js';
import type { ConfigMember, ConfigValue } from '../../project/project.js';

/** A capacitor.config.*: what its author wrote, or the resolved copy that a native project ships. */
export interface ConfigFile {
  readonly file: string;
  readonly isCopy: boolean;
  /** Every value in it by dotted path, the objects and lists that hold others included, in the order of the file. */
  readonly settings: ReadonlyMap<string, Setting>;
}

export interface Setting {
  /** Names from the root: `server`, `allowNavigation`, `0`. */
  readonly path: readonly string[];
  readonly value: SettingValue;
  /** The name and its value. */
  readonly location: Location;
}

/** `object`: it is open when it may hold members that are not listed. `either`: texts that it may be. */
export type SettingValue =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'object'; readonly isOpen: boolean }
  | { readonly kind: 'list' }
  | { readonly kind: 'unknown'; readonly either: readonly LocatedText[] };

export interface LocatedText {
  readonly value: string;
  /** Whether it holds where no variable says otherwise. */
  readonly isDefault: boolean;
  readonly location: Location;
}

/** References may multiply without end in a hostile file. */
const mostSettings = 10_000;

export function settingsOf(root: ConfigValue, locate: Locate): Map<string, Setting> {
  const settings = new Map<string, Setting>();
  const add = (path: readonly string[], value: ConfigValue, start: number): void => {
    if (settings.size >= mostSettings) return;
    const location = locate(Math.min(start, value.start), value.end);
    settings.set(path.join('.'), { path, value: settingValue(value, locate), location });
    if (value.kind === 'object') for (const [name, member] of value.members) add([...path, name], ...ends(member));
    if (value.kind === 'array')
      for (const [index, item] of value.items.entries()) add([...path, String(index)], item, item.start);
  };
  add([], root, root.start);
  return settings;
}

/** A value may stand elsewhere than its name: `server: shared`. Then the value alone is the place. */
const ends = ({ keyStart, keyEnd, value }: ConfigMember): [ConfigValue, number] => [
  value,
  keyEnd <= value.start && value.start - keyEnd < 40 ? keyStart : value.start,
];

function settingValue(value: ConfigValue, locate: Locate): SettingValue {
  switch (value.kind) {
    case 'literal':
      return { kind: 'literal', value: value.value };
    case 'object':
      return { kind: 'object', isOpen: value.open === true };
    case 'array':
      return { kind: 'list' };
    case 'unknown':
      return {
        kind: 'unknown',
        either: (value.either ?? []).map(({ value: text, isDefault = false, start, end }) => ({
          value: text,
          isDefault,
          location: locate(start, end),
        })),
      };
  }
}

/** The setting at a dotted path: `server.cleartext`. */
export const settingAt = (config: ConfigFile, path: string): Setting | null => config.settings.get(path) ?? null;

export const isLiteral = (setting: Setting | null, value: string | boolean): setting is Setting =>
  setting?.value.kind === 'literal' && setting.value.value === value;

export const textOf = (setting: Setting | null): string | null =>
  setting?.value.kind === 'literal' && typeof setting.value.value === 'string' ? setting.value.value : null;

/** The texts that a setting is or, where a condition chooses, may be. */
export function textsOf(setting: Setting | null): readonly LocatedText[] {
  if (setting?.value.kind === 'unknown') return setting.value.either;
  const value = textOf(setting);
  return setting === null || value === null ? [] : [{ value, isDefault: true, location: setting.location }];
}

/** Whether a dotted path certainly has no value: every object on the way is known and lacks the next name. */
export function isAbsent(config: ConfigFile, path: string): boolean {
  const names = path.split('.');
  for (let length = names.length; length > 0; length--) {
    if (settingAt(config, names.slice(0, length).join('.'))) return false;
    const owner = settingAt(config, names.slice(0, length - 1).join('.'));
    if (owner) return owner.value.kind === 'object' && !owner.value.isOpen;
  }
  return false;
}
