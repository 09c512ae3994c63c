import { applyEdits, type Edit as JsonEdit, modify } from 'jsonc-parser';
import { stringAt, valueAt } from '../../project/config-value.js';
import { JsonError, readJson } from '../../project/json.js';
import { lineStarts, positionAt } from '../../project/location.js';
import type { ConfigValue } from '../../project/project.js';
import type { Install } from '../plan.js';
import { type Edited, refuse, unchanged } from './edited.js';
import { lineEndingOf } from './splice.js';

const fields = ['dependencies', 'optionalDependencies', 'devDependencies', 'peerDependencies'];

/** Adds a dependency where its name sorts; `satisfies` says whether a range that is there already will do. */
export function ensureDependency(
  text: string,
  { name, range, dev }: Install,
  satisfies: (declared: string) => boolean,
): Edited {
  return editJson(text, (value) => {
    const field = fields.find((one) => stringAt(value, one, name) !== null);
    const declared = field === undefined ? null : stringAt(value, field, name);
    if (declared !== null && satisfies(declared)) return [];
    return setMember(text, value, [field ?? (dev ? 'devDependencies' : 'dependencies'), name], range);
  });
}

export const removeDependency = (text: string, name: string): Edited =>
  editJson(text, (value) =>
    fields
      .filter((field) => valueAt(value, field, name) !== null)
      .flatMap((field) => setMember(text, value, [field, name], undefined)),
  );

/** Sets a member of nested objects; what is there already stays. */
export const ensureMember = (text: string, path: readonly string[], member: unknown): Edited =>
  editJson(text, (value) => (valueAt(value, ...path) === null ? setMember(text, value, path, member) : []));

function editJson(text: string, edits: (value: ConfigValue) => readonly JsonEdit[]): Edited {
  try {
    const value = readJson(text);
    if (value.kind !== 'object') return refuse('it holds no JSON object', 1);
    const made = edits(value);
    return made.length === 0 ? unchanged(text) : { text: applyEdits(text, [...made]) };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return refuse(`it is no valid JSON: ${error.message}`, positionAt(lineStarts(text), error.offset).line);
  }
}

function setMember(text: string, root: ConfigValue, path: readonly string[], value: unknown): JsonEdit[] {
  const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? '  ';
  return modify(text, [...path], value, {
    formattingOptions: { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol: lineEndingOf(text) },
    getInsertionIndex: (names) => {
      const name = path.at(-1) ?? '';
      // A new object goes to the end; a new name goes where it sorts, if the names before it do.
      const isSorted =
        valueAt(root, ...path.slice(0, -1)) !== null &&
        names.every((one, index) => index === 0 || (names[index - 1] ?? '') <= one);
      const next = isSorted ? names.findIndex((one) => one > name) : -1;
      return next < 0 ? names.length : next;
    },
  });
}
