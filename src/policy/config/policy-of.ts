import ignore from 'ignore';
import type { ConfigFile } from '../../project/find-config.js';
import { isWithin, joinPath } from '../../project/path.js';
import type { FolderSeverities, PathIgnore, Policy } from '../policy.js';
import { PolicyError } from '../policy-error.js';
import { fromAudited } from './paths.js';
import { innermostAt } from './plain-value.js';
import type { Config } from './schema.js';

/** The decisions of a configuration, for paths as the report has them. */
export function policyOf(config: Config, file: ConfigFile): Policy {
  const apps = Object.entries(config.apps ?? {}).map(([path, app]) => ({ folder: folderOf(path, file), path, app }));
  return {
    ignores: [
      ...pathIgnores(config, file, { folder: '.', at: [] }),
      ...apps.flatMap(({ app, folder, path }) => pathIgnores(app, file, { folder, at: ['apps', path] })),
    ],
    severities: [
      ...apps.flatMap(({ app, folder }) => severitiesOf(app, file, folder)),
      ...severitiesOf(config, file, '.'),
    ],
  };
}

function folderOf(path: string, { file, value, lineAt, kindAt }: ConfigFile): string {
  const folder = joinPath('.', path);
  if (kindAt(folder) === 'folder') return folder;
  const line = lineAt(innermostAt(value, ['apps', path]).start);
  throw new PolicyError(
    `${file}:${line}: "apps": there is no folder "${path}".`,
    'Name folders from the configuration.',
  );
}

/** Those of a folder above the audited directory hold for all of it, those beside it for nothing. */
function severitiesOf(
  { severity }: Pick<Config, 'severity'>,
  { directory }: ConfigFile,
  folder: string,
): FolderSeverities[] {
  if (severity === undefined || !(isWithin(folder, directory) || isWithin(directory, folder))) return [];
  return [{ folder: isWithin(directory, folder) ? '.' : fromAudited(directory, folder), byRule: severity }];
}

interface Place {
  /** Seen from the configuration. */
  readonly folder: string;
  readonly at: readonly PropertyKey[];
}

const pathIgnores = (
  { ignores = [] }: Pick<Config, 'ignores'>,
  config: ConfigFile,
  { folder, at }: Place,
): PathIgnore[] =>
  ignores.map(({ files, rules = [], reason }, index) => {
    const patterns = ignore().add(files);
    return {
      file: config.file,
      line: config.lineAt(innermostAt(config.value, [...at, 'ignores', index]).start),
      rules,
      reason,
      matches: (path) => {
        const inside = fromAudited(folder, joinPath(config.directory, path));
        return inside !== '.' && !inside.startsWith('..') && patterns.ignores(inside);
      },
    };
  });
