import type { Format } from '../report/reporters/formats.js';
import { UserError } from './user-error.js';

/** One rendering of the report; to stdout when no file is named. */
export interface OutputRequest {
  readonly format: Format;
  readonly file: string | null;
}

/** The format and output flags in the order they were given. */
export type OutputFlag = { readonly format: Format } | { readonly output: string };

/** Each `--output` belongs to the `--format` before it. */
export function pairOutputs(flags: readonly OutputFlag[]): OutputRequest[] {
  const requests: OutputRequest[] = [];
  for (const flag of flags) {
    if ('format' in flag) requests.push({ format: flag.format, file: null });
    else requests.push({ format: formatAwaitingFile(requests, flag.output), file: flag.output });
  }
  if (requests.length === 0) return [{ format: 'text', file: null }];
  if (requests.filter((request) => request.file === null).length > 1) {
    throw new UserError('Only one format can go to standard output.', 'Add --output <file> after the other --format.');
  }
  return requests;
}

function formatAwaitingFile(requests: OutputRequest[], file: string): Format {
  const last = requests.pop();
  if (last?.file === null) return last.format;
  throw new UserError(
    `--output ${file} has no --format before it.`,
    `Write for example: --format json --output ${file}`,
  );
}
