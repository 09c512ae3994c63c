import type { Audit, AuditOptions } from '../audit.js';

/** Audits a directory; tests of the program hand in their own. */
export type RunAudit = (directory: string, options: AuditOptions) => Promise<Audit>;
