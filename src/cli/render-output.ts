import { isAbsolute, relative, sep } from 'node:path';
import type { Audit } from '../audit.js';
import { rebase } from '../report/rebase.js';
import { isBesideCode, isComplete } from '../report/reporters/formats.js';
import { loadReporter } from '../report/reporters/load-reporter.js';
import { rules } from '../rules/index.js';
import { type AuditFlags, completeThresholdsOf, thresholdsOf } from './audit-flags.js';
import type { OutputRequest } from './outputs.js';
import { hasColor, type Terminal, widthOf } from './terminal.js';

/** The report as it is asked for. `directory` is the absolute path of what was audited. */
export async function renderOutput(
  { format, file }: OutputRequest,
  { report, readSource }: Audit,
  directory: string,
  flags: AuditFlags,
  { stdout, env, cwd }: Terminal,
): Promise<string> {
  const render = await loadReporter(format);
  const isForTerminal = file === null;
  const base = isBesideCode(format) ? pathWithin(cwd, directory) : '';
  return render(rebase(report, base), {
    thresholds: isComplete(format) ? completeThresholdsOf(flags) : thresholdsOf(flags),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    readSource: (path) => readSource(base === '' ? path : path.slice(base.length + 1)),
    detail: flags.quiet ? 'quiet' : flags.verbose ? 'verbose' : 'normal',
    hasColor: isForTerminal && hasColor(stdout, env, flags.color),
    width: isForTerminal ? widthOf(stdout) : 100,
  });
}

/** POSIX path from `root` to `directory`; empty when it is the same, or elsewhere: then it is a checkout of its own. */
function pathWithin(root: string, directory: string): string {
  const path = relative(root, directory);
  const steps = path.split(sep);
  return isAbsolute(path) || steps.includes('..') ? '' : steps.join('/');
}
