import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Format, formats } from '../report/reporters/formats.js';
import { confidences, severities } from '../report/scales.js';
import { above } from '../report/thresholds.js';
import { type AuditFlags, limitsOf, thresholdsOf, withSettings } from './audit-flags.js';
import { baselineDecision, changesDecision } from './decide.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import type { RunAudit } from './main.js';
import { type OutputFlag, pairOutputs } from './outputs.js';
import { createProgress } from './progress.js';
import { renderOutput } from './render-output.js';
import type { Terminal } from './terminal.js';
import { writeFileAtomically } from './write-file.js';

export function addAuditCommand(
  program: Command,
  terminal: Terminal,
  audit: RunAudit,
  finish: (code: ExitCode) => void,
): void {
  const outputFlags: OutputFlag[] = [];
  declareAudit(program)
    .on('option:format', (format: Format) => outputFlags.push({ format }))
    .on('option:output', (output: string) => outputFlags.push({ output }))
    .action(async (directory: string, flags: AuditFlags) => {
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
  const root = resolve(terminal.cwd, directory);
  const configuration = await configurationOf(root, given, terminal);
  const flags = withSettings(given, configuration);
  const markKnown = await baselineDecision(flags, terminal);
  const markChanged = await changesDecision(flags, root, terminal);
  const progress = createProgress(terminal.stderr);
  const audited = await audit(root, {
    ...(configuration && { policy: configuration.policy }),
    inlineIgnores: flags.ignores,
    includeTests: flags.includeTests ?? false,
    rules: flags.rule ?? [],
    ignoreRules: flags.ignoreRule ?? [],
    onProgress: progress.show,
  }).finally(progress.clear);
  const result = { ...audited, report: markKnown(markChanged(audited.report)) };

  for (const output of outputs) {
    const text = await renderOutput(output, result, root, flags, terminal);
    if (output.file === null) terminal.stdout.write(text);
    else writeFileAtomically(resolve(terminal.cwd, output.file), text);
  }
  return exitCodeOf(above(result.report, thresholdsOf(flags)), limitsOf(flags));
}

async function configurationOf(directory: string, { config }: AuditFlags, { cwd }: Terminal) {
  if (config === false) return null;
  const { loadConfig } = await import('../policy/config/load-config.js');
  return loadConfig(directory, config === undefined ? null : resolve(cwd, config));
}

function declareAudit(program: Command): Command {
  const collect = (value: string, previous: readonly string[] = []) => [...previous, value];
  return program
    .command('audit', { isDefault: true })
    .description('Audit the Capacitor apps in a directory (the default command).')
    .argument('[dir]', 'directory to audit', '.')
    .addOption(new Option('--format <format>', 'output format; repeat it to write several').choices(formats))
    .option('--output <file>', 'file for the --format before it (default: standard output)')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 when a finding is at least this grave (default: high)').choices([
        ...severities,
        'none',
      ]),
    )
    .addOption(
      new Option('--max-findings <number>', 'exit with 1 only when there are more of them (default: 0)').argParser(
        toCount,
      ),
    )
    .addOption(new Option('--min-severity <severity>', 'leave out milder findings').choices(severities))
    .addOption(
      new Option(
        '--min-confidence <confidence>',
        'leave out less certain findings (default: medium; json holds all)',
      ).choices(confidences),
    )
    .option('--baseline <file>', 'file with known findings: they are marked and fail no run')
    .option('--update-baseline', 'write all findings of this run to the --baseline')
    .option('--since <revision>', 'fail only for findings that touch lines changed since this git revision')
    .option('--rule <id>', 'run only this rule; repeatable', collect)
    .option('--ignore-rule <id>', 'do not run this rule; repeatable', collect)
    .option('--config <file>', 'configuration to use (default: the nearest one in or above the directory)')
    .option('--no-config', 'use no configuration')
    .option('--no-ignores', 'do not heed ignore comments in the code')
    .option('--include-tests', 'audit test files too')
    .option('--no-color', 'print the text report without colours')
    .option('--quiet', 'print one line per finding, and the totals')
    .option('--verbose', 'also print the evidence for each finding and every note of the audit');
}

function toCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
