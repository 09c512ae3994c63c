import type { OwnKnowledge } from '../../audit.js';
import { findConfig, openConfig } from '../../project/find-config.js';
import type { Policy } from '../policy.js';
import type { Config } from './schema.js';

/** What a configuration says: its own settings, and its policy for the audited paths. */
export interface Configuration {
  /** Absolute path of the folder that holds it. */
  readonly folder: string;
  readonly settings: Config;
  readonly policy: Policy;
  readonly own: OwnKnowledge;
}

/**
 * The configuration at `path`, or else the nearest one in or above the audited directory; null when there is none.
 * What checks it is loaded only then. Throws an error with a hint when it is wrong.
 */
export async function loadConfig(directory: string, path: string | null): Promise<Configuration | null> {
  const file = path === null ? findConfig(directory) : openConfig(path, directory);
  if (file === null) return null;
  const [{ parseConfig }, { policyOf }, { ownKnowledge }] = await Promise.all([
    import('./parse-config.js'),
    import('./policy-of.js'),
    import('./own-knowledge.js'),
  ]);
  const settings = parseConfig(file);
  return { folder: file.folder, settings, policy: policyOf(settings, file), own: ownKnowledge(settings, file) };
}
