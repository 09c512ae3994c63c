import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/capture.js';
import { factsOf, flowOf, projectOf, storedOf } from './sample.js';

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const hostile = '\x1b[31m\u202e"\\\n<script>';
const note = { ...flowOf().location, note: hostile };

describe('the JSON report', () => {
  it.each([
    ['without findings', factsOf([])],
    ['of one finding', factsOf([flowOf()], [storedOf()])],
    [
      'of every way and a note',
      {
        ...factsOf([
          flowOf({ via: 'state' }),
          flowOf({ via: 'sdk', key: null }),
          flowOf({ medium: 'log', runsOn: 'web' }),
        ]),
        diagnostics: [{ kind: 'unparsable', file: 'a.ts', message: 'unexpected end' } as const],
      },
    ],
    [
      'of hostile text',
      factsOf(
        [flowOf({ subject: { kind: 'key', name: hostile }, key: hostile, steps: [note] })],
        [storedOf({ key: hostile })],
      ),
    ],
  ])('%s follows the published schema', async (_, facts) => {
    const { stdout } = await run(['--format', 'json'], { project: projectOf({ 'src/login.ts': '' }), facts });
    validate(JSON.parse(stdout));
    expect(validate.errors).toBeNull();
  });

  it('is refused by the schema when it is not as published', () => {
    expect(validate({ schemaVersion: 2 })).toBe(false);
    expect(validate.errors?.length).toBeGreaterThan(5);
  });
});
