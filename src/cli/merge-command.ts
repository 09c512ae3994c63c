import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Report } from '../report/report.js';
import { type AuditFlags, withSettings } from './audit-flags.js';
import { configurationFor } from './configuration.js';
import { baselineDecision } from './decide.js';
import { deliver } from './deliver.js';
import type { ExitCode } from './exit-code.js';
import { type OutputFlag, pairOutputs } from './outputs.js';
import { addReportOptions } from './report-options.js';
import type { Terminal } from './terminal.js';
import { UserError } from './user-error.js';

interface MergeFlags extends AuditFlags {
  readonly source: string;
}

export function addMergeCommand(program: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  const command = program
    .command('merge')
    .description('Join the JSON reports of an audit that ran in parts (--shard), and judge them as one.')
    .argument('<report...>', 'JSON reports of the parts')
    .option('--source <dir>', 'audited directory, for the code beside findings', '.');
  const outputFlags = addReportOptions(command);
  command.action(async (files: readonly string[], flags: MergeFlags) => {
    finish(await runMerge(files, flags, outputFlags, terminal));
  });
}

async function runMerge(
  files: readonly string[],
  given: MergeFlags,
  outputFlags: readonly OutputFlag[],
  terminal: Terminal,
): Promise<ExitCode> {
  const outputs = pairOutputs(outputFlags);
  const root = resolve(terminal.cwd, given.source);
  const flags = withSettings(given, await configurationFor(root, given, terminal.cwd));
  const markKnown = await baselineDecision(flags, terminal);
  const parts = await Promise.all(files.map((file) => readReport(file, terminal.cwd)));
  const [{ mergeReports }, { sourceReader }] = await Promise.all([
    import('../report/merge-reports.js'),
    import('../project/read-source.js'),
  ]);
  const [first, ...others] = parts;
  if (first === undefined) throw new UserError('There is no report to merge.', 'Name the JSON reports of the parts.');
  const report = markKnown(mergeReports([first, ...others]));
  return deliver({ report, readSource: sourceReader(root) }, root, outputs, flags, terminal);
}

const hint = 'Write it with capward audit --format json --output <file>.';

async function readReport(file: string, cwd: string): Promise<Report> {
  const { report: schema } = await import('../report/report.js');
  const result = schema.safeParse(readJson(file, cwd));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue?.path.length ? ` at "${issue.path.join('.')}"` : '';
  throw new UserError(`${file} is no report of this version: ${issue?.message ?? 'unknown shape'}${place}.`, hint);
}

function readJson(file: string, cwd: string): unknown {
  try {
    return JSON.parse(readFileSync(resolve(cwd, file), 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`Cannot read the report ${file}: ${reason}`, hint);
  }
}
