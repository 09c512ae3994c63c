import type { Report } from '../../report.js';
import type { Theme } from './theme.js';

/** Decisions that have become pointless: ignores without a finding, entries of the baseline without one. */
export function renderIgnores({ ignores, baseline, shard }: Report, theme: Theme): string[] {
  if (shard !== null) return []; // Other parts may need them.
  const unused = ignores
    .filter(({ used }) => !used)
    .map(({ file, line, rule }) => `${file}:${line}  ignores ${rule ?? 'all rules'}, but there is nothing to ignore`);
  const stale = (baseline?.stale ?? []).map(({ file, rule }) => `${file}  ${rule} is in the baseline, but gone`);
  const lines = [...unused, ...stale].flatMap((line) => theme.paragraph(line, '  '));
  return lines.length === 0 ? [] : [theme.strong('No longer needed'), '', ...lines, ''];
}
