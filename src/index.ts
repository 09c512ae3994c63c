import { type AuditOptions, runAudit } from './audit.js';
import type { ConfigInput } from './policy/config/schema.js';
import { loadReaders } from './readers.js';
import type { Report } from './report/report.js';

export type { AuditOptions } from './audit.js';
export type { ConfigInput as Config } from './policy/config/schema.js';
export type { Finding, InventoryEntry, References, Report, ReportedApp, Summary } from './report/report.js';

/**
 * Audits the Capacitor apps in `directory`: reads files, runs nothing, uses no network. Throws an error with a
 * `hint` when there is no app or a rule id is unknown.
 */
export async function audit(directory: string, options: AuditOptions = {}): Promise<Report> {
  const { report } = await runAudit(await loadReaders(), directory, options);
  return report;
}

/** Gives a capward.config.ts its type and its errors. capward reads such a file and never runs it. */
export const defineConfig = (config: ConfigInput): ConfigInput => config;
