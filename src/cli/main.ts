import type { ExitCode } from './exit-code.js';
import { exitCodes } from './exit-code.js';
import { printError } from './print-error.js';
import { createProgram } from './program.js';
import type { RunAudit } from './run-audit.js';
import { processTerminal, type Terminal } from './terminal.js';

/** Runs the program and gives its exit code. Everything outside comes in as a parameter, so tests need no process. */
export async function main(
  argv: readonly string[],
  terminal: Terminal = processTerminal(),
  audit: RunAudit = auditWithEngine,
): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.clean;
  const program = createProgram(terminal, audit, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return printError(error, terminal);
  }
}

/** Loads the engine only when there is something to audit: help and the rule list must answer at once. */
const auditWithEngine: RunAudit = async (directory, options) => {
  const [{ runAudit }, { loadReaders }] = await Promise.all([import('../audit.js'), import('../readers.js')]);
  return runAudit(await loadReaders(), directory, options);
};
