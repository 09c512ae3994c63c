import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';

/** What is wrong with a value by a schema of this folder; null when nothing is. */
export function validator(name: string): (value: unknown) => ErrorObject[] | null {
  // Ajv knows the keywords of draft 4 that are used, but not its identifiers.
  const { $schema, $id, id, ...schema } = JSON.parse(
    readFileSync(new URL(`schemas/${name}.json`, import.meta.url), 'utf8'),
  );
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (value) => {
    validate(value);
    return validate.errors ?? null;
  };
}
