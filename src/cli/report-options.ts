import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Format, formats } from '../report/reporters/formats.js';
import { confidences, severities } from '../report/scales.js';
import type { OutputFlag } from './outputs.js';

/** Declares how a report is printed and judged. Gives the format and output flags, in their order, once parsed. */
export function addReportOptions(command: Command): readonly OutputFlag[] {
  const outputFlags: OutputFlag[] = [];
  command
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
        'leave out less certain findings (default: medium; json and html hold all)',
      ).choices(confidences),
    )
    .option('--baseline <file>', 'file with known findings: they are marked and fail no run')
    .option('--update-baseline', 'write all findings of this run to the --baseline')
    .option('--config <file>', 'configuration to use (default: the nearest one in or above the directory)')
    .option('--no-config', 'use no configuration')
    .option('--no-color', 'print the text report without colours')
    .option('--quiet', 'print one line per finding, and the totals')
    .option('--verbose', 'also print the evidence for each finding and every note of the audit')
    .on('option:format', (format: Format) => outputFlags.push({ format }))
    .on('option:output', (output: string) => outputFlags.push({ output }));
  return outputFlags;
}

function toCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
