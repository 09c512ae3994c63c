import ignore from 'ignore';
import type { ConfigFile } from '../../project/find-config.js';
import { joinPath } from '../../project/path.js';
import type { PathIgnore, Policy } from '../policy.js';
import { innermostAt } from './plain-value.js';
import type { Config } from './schema.js';

/** The decisions of a configuration, for paths as the report has them. */
export function policyOf(config: Config, file: ConfigFile): Policy {
  return {
    ignores: (config.ignores ?? []).map((entry, index) => toPathIgnore(entry, file, index)),
    severities: [{ folder: '.', byRule: config.severity ?? {} }],
  };
}

function toPathIgnore(
  { files, rules, reason }: NonNullable<Config['ignores']>[number],
  { file, directory, value, lineAt }: ConfigFile,
  index: number,
): PathIgnore {
  const patterns = ignore().add(files);
  return {
    file,
    line: lineAt(innermostAt(value, ['ignores', index]).start),
    rules: rules ?? [],
    reason,
    matches: (path) => patterns.ignores(joinPath(directory, path)),
  };
}
