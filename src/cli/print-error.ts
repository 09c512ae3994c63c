import { CommanderError } from 'commander';
import { escapeControl } from '../report/escape.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import type { Terminal } from './terminal.js';

/** Says what went wrong on stderr and gives the exit code. A crash never looks like a clean run. */
export function printError(error: unknown, { stderr }: Terminal): ExitCode {
  if (error instanceof CommanderError) {
    // Commander has printed its own message by now.
    return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage;
  }
  if (isUserError(error)) {
    stderr.write(`error: ${escapeControl(error.message)}\n`);
    stderr.write(`hint: ${escapeControl(error.hint)}\n`);
    return exitCodes.usage;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write('internal error: the audit did not finish, this is a defect of capward.\n');
  stderr.write(`${stack.split('\n').map(escapeControl).join('\n')}\n`);
  return exitCodes.incomplete;
}

/** Each layer has its own error for what a user can mend; they share this shape. */
const isUserError = (error: unknown): error is Error & { hint: string } =>
  error instanceof Error && 'hint' in error && typeof error.hint === 'string';
