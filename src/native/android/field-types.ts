import { argumentsOf } from '../code/calls.js';
import { isSign, isWord, type Token } from '../code/tokens.js';
import type { CodeFile } from './code-file.js';

/** The properties of the app's own classes, with the names in their types: `List<Account>?` names two. */
export type FieldTypes = ReadonlyMap<string, readonly Field[]>;

export interface Field {
  readonly name: string;
  readonly types: readonly string[];
}

/** Reads the constructors of Kotlin classes: that is where data classes declare what they hold. */
export function readFieldTypes(files: readonly CodeFile[]): FieldTypes {
  const types = new Map<string, readonly Field[]>();
  for (const { tokens, words } of files) {
    if (!words.has('class')) continue;
    tokens.forEach((token, at) => {
      const name = tokens[at + 1];
      if (!isWord(token, 'class') || name?.kind !== 'word' || !isSign(tokens[at + 2], '(')) return;
      types.set(name.value, argumentsOf(tokens, at + 2).flatMap(fieldOf));
    });
  }
  return types;
}

function fieldOf(parameter: readonly Token[]): Field[] {
  const at = parameter.findIndex((token) => isWord(token, 'val', 'var'));
  const name = parameter[at + 1];
  if (at < 0 || !name || !isSign(parameter[at + 2], ':')) return [];
  return [{ name: name.value, types: typeNames(parameter.slice(at + 3)) }];
}

/** Up to a default value. */
export function typeNames(tokens: readonly Token[]): string[] {
  const end = tokens.findIndex((token) => isSign(token, '='));
  return (end < 0 ? tokens : tokens.slice(0, end)).flatMap(({ kind, value }) => (kind === 'word' ? [value] : []));
}

const maxDepth = 4;

/** The first property below a type that `isWanted`, as a path of names. */
export function findField(fields: FieldTypes, type: string, isWanted: (name: string) => boolean): string | null {
  let level: { type: string; path: string }[] = [{ type, path: type }];
  const seen = new Set<string>();
  for (let depth = 0; depth < maxDepth && level.length > 0; depth++) {
    const next: { type: string; path: string }[] = [];
    for (const { type: current, path } of level) {
      if (seen.has(current)) continue;
      seen.add(current);
      for (const { name, types } of fields.get(current) ?? []) {
        if (isWanted(name)) return `${path}.${name}`;
        next.push(...types.map((one) => ({ type: one, path: `${path}.${name}` })));
      }
    }
    level = next;
  }
  return null;
}
