import type { Finding } from './report.js';

/**
 * Whether somebody still has to deal with a finding: it is not ignored, not in the baseline, and in changed code when
 * the run was limited to that. Only open findings fail a run or count against a budget.
 */
export const isOpen = ({ suppressed, baseline, changed }: Finding): boolean =>
  suppressed === null && baseline !== 'known' && changed !== false;
