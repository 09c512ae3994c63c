import { posix } from 'node:path';

/**
 * A path seen from the audited directory, given as seen from the configuration, whose view of the directory is
 * `directory`.
 */
export const fromAudited = (directory: string, path: string): string => posix.relative(directory, path) || '.';
