import { resolve } from 'node:path';
import type { Audit } from '../audit.js';
import { above } from '../report/thresholds.js';
import { type AuditFlags, limitsOf, thresholdsOf } from './audit-flags.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import type { OutputRequest } from './outputs.js';
import { renderOutput } from './render-output.js';
import type { Terminal } from './terminal.js';
import { writeFileAtomically } from './write-file.js';

/** Prints and writes a report in every format asked for, and gives the verdict on it. */
export async function deliver(
  audit: Audit,
  directory: string,
  outputs: readonly OutputRequest[],
  flags: AuditFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  for (const output of outputs) {
    const text = await renderOutput(output, audit, directory, flags, terminal);
    if (output.file === null) terminal.stdout.write(text);
    else writeFileAtomically(resolve(terminal.cwd, output.file), text);
  }
  return exitCodeOf(above(audit.report, thresholdsOf(flags)), limitsOf(flags));
}
