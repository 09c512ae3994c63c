import { type CodeFile, type Field, namesIn } from '../code/code-file.js';

/** The properties of the app's own classes, by class. */
export type FieldTypes = ReadonlyMap<string, readonly Field[]>;

export const readFieldTypes = (files: readonly CodeFile[]): FieldTypes =>
  new Map(files.flatMap(({ types }) => types.map(({ name, fields }) => [name, fields] as const)));

const maxDepth = 4;

/** The first property below a type that `isWanted`, as a path of names. `List<Account>?` names two types. */
export function findField(fields: FieldTypes, type: string, isWanted: (name: string) => boolean): string | null {
  let level: { type: string; path: string }[] = [{ type, path: type }];
  const seen = new Set<string>();
  for (let depth = 0; depth < maxDepth && level.length > 0; depth++) {
    const next: { type: string; path: string }[] = [];
    for (const { type: current, path } of level) {
      if (seen.has(current)) continue;
      seen.add(current);
      for (const field of fields.get(current) ?? []) {
        if (isWanted(field.name)) return `${path}.${field.name}`;
        next.push(...namesIn({ text: field.type }).map((one) => ({ type: one, path: `${path}.${field.name}` })));
      }
    }
    level = next;
  }
  return null;
}
