import { execFileSync } from 'node:child_process';

/** `clean`, `dirty`, or `none` outside of a repository and without git. */
export type GitState = 'clean' | 'dirty' | 'none';

/** The file system monitor is a command that the repository names, so it stays off. */
const quiet = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

export function gitStateOf(folder: string): GitState {
  try {
    const output = execFileSync('git', [...quiet, 'status', '--porcelain', '--', '.'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 10_000,
    });
    return output.trim() === '' ? 'clean' : 'dirty';
  } catch {
    return 'none';
  }
}
