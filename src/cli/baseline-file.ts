import { readFileSync } from 'node:fs';
import { type Baseline, noBaseline, renderBaseline } from '../policy/baseline/baseline.js';
import { UserError } from './user-error.js';
import { writeFileAtomically } from './write-file.js';

/** The baseline in a file. One that is to be updated may be missing. */
export async function readBaseline(path: string, isUpdate: boolean): Promise<Baseline> {
  const text = readText(path);
  if (text === null && isUpdate) return noBaseline;
  if (text === null) throw new UserError(`There is no baseline ${path}.`, 'Create it with --update-baseline.');
  const { parseBaseline } = await import('../policy/baseline/parse-baseline.js');
  return parseBaseline(path, text);
}

export function writeBaseline(path: string, baseline: Baseline): void {
  writeFileAtomically(path, renderBaseline(baseline));
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`Cannot read the baseline: ${reason}`, 'Name a file that can be read.');
  }
}
