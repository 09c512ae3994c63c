import { printJson } from '../escape.js';
import type { Report } from '../report.js';
import { above } from '../thresholds.js';
import type { ReporterOptions } from './reporter.js';

export const renderJson = (report: Report, { thresholds }: ReporterOptions): string =>
  printJson(above(report, thresholds));
