import { membersAt, valueAt } from '../../project/config-value.js';
import type { Diagnostic } from '../../project/diagnostic.js';
import { JsonError, readJson } from '../../project/json.js';
import { locateIn } from '../../project/location.js';
import type { DeclaredDependency } from './dependencies.js';

/** The first that names a package decides, as npm has it. */
const fields = ['dependencies', 'optionalDependencies', 'devDependencies', 'peerDependencies'];

/** The dependencies of a package.json, each with the place of its entry. */
export function readDeclared(file: string, text: string, diagnostics: Diagnostic[]): DeclaredDependency[] {
  try {
    const value = readJson(text);
    const locate = locateIn(file, text);
    return fields.flatMap((field) => {
      const holder = valueAt(value, field);
      const members = holder?.kind === 'object' ? holder.members : null;
      return membersAt(value, field).map(([name, range]) => ({
        name,
        value: range.kind === 'literal' && typeof range.value === 'string' ? range.value : '',
        location: locate(members?.get(name)?.keyStart ?? range.start, range.end),
      }));
    });
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    diagnostics.push({ kind: 'unparsable', file, message: `Not valid JSON: ${error.message}.` });
    return [];
  }
}
