import { Command } from 'commander';
import { version } from '../version.js';
import { addAuditCommand } from './audit-command.js';
import type { ExitCode } from './exit-code.js';
import { addExplainCommand } from './explain-command.js';
import { addInitCommand } from './init-command.js';
import { addMergeCommand } from './merge-command.js';
import { addRulesCommand } from './rules-command.js';
import type { RunAudit } from './run-audit.js';
import type { Terminal } from './terminal.js';
import { widthOf } from './terminal.js';

export function createProgram(terminal: Terminal, audit: RunAudit, finish: (code: ExitCode) => void): Command {
  const { stdout, stderr } = terminal;
  const program = new Command('capward')
    .description('Finds auth tokens that a Capacitor app keeps or shows in the clear.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'Print help of a command.')
    .addHelpText('after', '\nThe options of the audit: capward help audit')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => widthOf(stdout),
      getErrHelpWidth: () => widthOf(stderr),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  addAuditCommand(program, terminal, audit, finish);
  addMergeCommand(program, terminal, finish);
  addInitCommand(program, terminal, finish);
  addRulesCommand(program, terminal);
  addExplainCommand(program, terminal);
  return program;
}
