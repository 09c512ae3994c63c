import type { Report } from '../../../src/report/report.js';
import type { Format } from '../../../src/report/reporters/formats.js';
import { loadReporter } from '../../../src/report/reporters/load-reporter.js';
import type { ReporterOptions } from '../../../src/report/reporters/reporter.js';
import { rules } from '../../../src/rules/index.js';
import { readSource } from './canned.js';

const options: ReporterOptions = {
  thresholds: { minSeverity: 'info', minConfidence: 'medium' },
  rules: new Map(rules.map((rule) => [rule.id, rule])),
  readSource,
  detail: 'normal',
  hasColor: false,
  width: 100,
};

export const render = async (format: Format, report: Report, over: Partial<ReporterOptions> = {}): Promise<string> =>
  (await loadReporter(format))(report, { ...options, ...over });
