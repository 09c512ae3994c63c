import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Shard } from '../policy/shard.js';
import { type AuditFlags, withSettings } from './audit-flags.js';
import { configurationFor } from './configuration.js';
import { baselineDecision, changesDecision } from './decide.js';
import { deliver } from './deliver.js';
import type { ExitCode } from './exit-code.js';
import { type OutputFlag, pairOutputs } from './outputs.js';
import { createProgress } from './progress.js';
import { addReportOptions } from './report-options.js';
import type { RunAudit } from './run-audit.js';
import type { Terminal } from './terminal.js';
import { UserError } from './user-error.js';

export function addAuditCommand(
  program: Command,
  terminal: Terminal,
  audit: RunAudit,
  finish: (code: ExitCode) => void,
): void {
  const command = declareAudit(program);
  const outputFlags = addReportOptions(command);
  command.action(async (directory: string, flags: AuditFlags) => {
    finish(await runAuditCommand(directory, flags, outputFlags, terminal, audit));
  });
}

async function runAuditCommand(
  directory: string,
  given: AuditFlags,
  outputFlags: readonly OutputFlag[],
  terminal: Terminal,
  audit: RunAudit,
): Promise<ExitCode> {
  const outputs = pairOutputs(outputFlags);
  if (given.shard && given.updateBaseline) {
    throw new UserError('A part of the apps makes no baseline.', 'Pass --update-baseline to capward merge instead.');
  }
  const root = resolve(terminal.cwd, directory);
  const configuration = await configurationFor(root, given, terminal.cwd);
  const flags = withSettings(given, configuration);
  const markKnown = await baselineDecision(flags, terminal);
  const markChanged = await changesDecision(flags, root, terminal);
  const progress = createProgress(terminal.stderr);
  const audited = await audit(root, {
    ...(configuration && { policy: configuration.policy, own: configuration.own }),
    ...(flags.shard && { shard: flags.shard }),
    inlineIgnores: flags.ignores,
    includeTests: flags.includeTests ?? false,
    rules: flags.rule ?? [],
    ignoreRules: flags.ignoreRule ?? [],
    onProgress: progress.show,
  }).finally(progress.clear);
  return deliver({ ...audited, report: markKnown(markChanged(audited.report)) }, root, outputs, flags, terminal);
}

function declareAudit(program: Command): Command {
  const collect = (value: string, previous: readonly string[] = []) => [...previous, value];
  return program
    .command('audit', { isDefault: true })
    .description('Audit the Capacitor apps in a directory (the default command).')
    .argument('[dir]', 'directory to audit', '.')
    .option('--rule <id>', 'run only this rule; repeatable', collect)
    .option('--ignore-rule <id>', 'do not run this rule; repeatable', collect)
    .option('--since <revision>', 'fail only for findings that touch lines changed since this git revision')
    .option('--no-ignores', 'do not heed ignore comments in the code')
    .option('--include-tests', 'audit test files too')
    .addOption(
      new Option('--shard <k/n>', 'audit only the k-th of n parts of the apps; capward merge joins them').argParser(
        toShard,
      ),
    );
}

function toShard(text: string): Shard {
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  if (!index || !count || Number(index) > Number(count)) {
    throw new InvalidArgumentError('It must be k/n with k from 1 to n, for example 2/4.');
  }
  return { index: Number(index), count: Number(count) };
}
