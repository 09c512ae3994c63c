import { z } from 'zod';
import type { ConfigFile } from '../../project/find-config.js';
import { closest } from '../../rules/closest.js';
import { PolicyError } from '../policy-error.js';
import { innermostAt, plainValue } from './plain-value.js';
import { type Config, config as schema } from './schema.js';

/** Checks a configuration. The error names the key, its line, and what was probably meant. */
export function parseConfig(file: ConfigFile): Config {
  const result = schema.safeParse(plainValue(file), { reportInput: true });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw issue === undefined ? result.error : toError(file, issue);
}

function toError(file: ConfigFile, issue: z.core.$ZodIssue): PolicyError {
  const { path, message, guess } = detailOf(issue);
  const line = file.lineAt(innermostAt(file.value, path).start);
  const hint = guess === null ? 'docs/configuration.md describes every key.' : `Did you mean "${guess}"?`;
  return new PolicyError(`${file.file}:${line}: ${message}`, hint);
}

interface Detail {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly guess: string | null;
}

function detailOf(issue: z.core.$ZodIssue): Detail {
  const { path } = issue;
  const name = path.length === 0 ? 'the configuration' : `"${path.join('.')}"`;
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const full = [...path, key];
    return { path: full, message: `there is no key "${full.join('.')}".`, guess: closest(key, keysAt(path)) };
  }
  if (issue.code === 'invalid_value') {
    const message = `${name} cannot be ${JSON.stringify(issue.input)}.`;
    return { path, message, guess: closest(String(issue.input), issue.values.map(String)) };
  }
  return { path, message: `${name}: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}.`, guess: null };
}

/** The keys that the schema knows at a path. */
function keysAt(path: readonly PropertyKey[]): string[] {
  const at = (node: z.core.JSONSchema.BaseSchema | undefined, [first, ...rest]: readonly PropertyKey[]): string[] => {
    if (typeof node !== 'object') return [];
    if (first === undefined) return [...Object.keys(node.properties ?? {}), ...names(node.propertyNames)];
    const own = node.properties?.[String(first)] ?? node.additionalProperties ?? node.items;
    return typeof own === 'object' && !Array.isArray(own) ? at(own, rest) : [];
  };
  const names = (node: z.core.JSONSchema._JSONSchema | undefined): string[] =>
    typeof node === 'object' ? (node.enum ?? []).map(String) : [];
  return at(z.toJSONSchema(schema), path);
}
