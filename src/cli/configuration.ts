import { resolve } from 'node:path';
import type { Configuration } from '../policy/config/load-config.js';
import type { AuditFlags } from './audit-flags.js';

/** The configuration for a directory; what reads it is loaded only when an audit needs it. */
export async function configurationFor(
  directory: string,
  { config }: AuditFlags,
  cwd: string,
): Promise<Configuration | null> {
  if (config === false) return null;
  const { loadConfig } = await import('../policy/config/load-config.js');
  return loadConfig(directory, config === undefined ? null : resolve(cwd, config));
}
