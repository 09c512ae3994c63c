import type { Audit } from '../audit.js';
import { above } from '../report/thresholds.js';
import { rules } from '../rules/index.js';
import { type AuditFlags, machineThresholdsOf, thresholdsOf } from './audit-flags.js';
import type { Format } from './outputs.js';
import { hasColor, type Terminal, widthOf } from './terminal.js';

type Renderer = (audit: Audit, flags: AuditFlags, terminal: Terminal, isForTerminal: boolean) => Promise<string>;

/** Each reporter loads when its format is asked for. */
const renderers: Record<Format, Renderer> = {
  async json({ report }, flags) {
    const { renderJson } = await import('../report/reporters/json.js');
    return renderJson(above(report, machineThresholdsOf(flags)));
  },
  async text({ report, readSource }, flags, { stdout, env }, isForTerminal) {
    const { renderText } = await import('../report/reporters/text.js');
    return renderText(report, {
      thresholds: thresholdsOf(flags),
      detail: flags.quiet ? 'quiet' : flags.verbose ? 'verbose' : 'normal',
      rules: new Map(rules.map((rule) => [rule.id, rule])),
      readSource,
      hasColor: isForTerminal && hasColor(stdout, env, flags.color),
      width: isForTerminal ? widthOf(stdout) : 100,
    });
  },
};

export const renderOutput = (
  format: Format,
  audit: Audit,
  flags: AuditFlags,
  terminal: Terminal,
  isForTerminal: boolean,
): Promise<string> => renderers[format](audit, flags, terminal, isForTerminal);
