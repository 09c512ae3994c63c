import type { Command } from 'commander';
import { rules } from '../rules/index.js';
import type { Terminal } from './terminal.js';

export function addRulesCommand(program: Command, { stdout }: Terminal): void {
  program
    .command('rules')
    .description('List the rules.')
    .action(() => stdout.write(ruleTable()));
}

/** Severity is that of the ordinary case; `explain` has the whole policy. */
function ruleTable(): string {
  const rows = rules.map(({ id, severity, category, title }) => [id, severity, category, title]);
  const table = [['RULE', 'SEVERITY', 'CATEGORY', 'FINDS'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`).join('');
}
