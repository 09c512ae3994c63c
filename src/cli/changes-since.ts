import { statSync } from 'node:fs';
import type { Changes } from '../policy/changes/changes.js';
import { DiffReader } from '../policy/changes/diff-reader.js';
import { type Git, GitError, openGit } from './git.js';
import type { Terminal } from './terminal.js';
import { UserError } from './user-error.js';

/** Whatever the user's own settings say. */
const diff = [
  ...['diff', '--no-color', '--no-ext-diff', '--no-textconv', '--no-relative', '--find-renames'],
  ...['--ignore-submodules=dirty', '--submodule=short'],
];
const patch = [...diff, '--unified=0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/'];

/**
 * What changed in `directory` since the branch left `ref`: commits, and whatever is not committed or not tracked yet.
 * Throws an error with a hint when git, the repository or the revision is missing.
 */
export async function changesSince(ref: string, directory: string, env: Terminal['env']): Promise<Changes> {
  if (ref.startsWith('-')) throw new UserError(`"${ref}" is no revision.`, 'Name a branch, tag or commit.');
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`${directory} is no directory.`, 'Pass the folder of a Capacitor app.');
  }
  const git = await openGit(directory, env);
  const prefix = await prefixOf(git, directory);
  const base = await baseOf(git, ref);
  const reader = new DiffReader();
  await git.lines([...patch, base], (line) => reader.read(line));
  const touched = touchedPaths(await git.text(...diff, '--raw', '-z', base));
  const untracked = await git.text('ls-files', '--others', '--exclude-standard', '--full-name', '-z');
  const opaque = touched.filter(({ path, isSubmodule }) => isSubmodule || !reader.lines.has(path));
  const whole = [...opaque.map(({ path }) => path), ...untracked.split('\0')];
  const below = (path: string) =>
    path !== '' && path.startsWith(prefix) ? [path.slice(prefix.length).replace(/\/$/, '')] : [];
  return {
    lines: new Map([...reader.lines].flatMap(([path, ranges]) => below(path).map((inside) => [inside, ranges]))),
    whole: whole.flatMap(below),
  };
}

/** The audited directory as the repository sees it: empty, or ending with a slash. */
async function prefixOf(git: Git, directory: string): Promise<string> {
  try {
    return (await git.text('rev-parse', '--show-prefix')).replace(/\n$/, '');
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const isForeign = error.message.includes('dubious ownership');
    throw new UserError(
      isForeign ? `git does not trust the repository of ${directory}.` : `${directory} is in no git repository.`,
      isForeign ? 'It belongs to another user: git config --global --add safe.directory <path>' : 'Leave out --since.',
    );
  }
}

/** The commit at which the branch left `ref`. */
async function baseOf(git: Git, ref: string): Promise<string> {
  const commit = await git
    .text('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
    .catch((error) => rethrown(error, git, `git knows no revision "${ref}".`));
  const base = await git
    .text('merge-base', commit.trim(), 'HEAD')
    .catch((error) => rethrown(error, git, `git knows no commit that "${ref}" and the current one share.`));
  return base.trim();
}

async function rethrown(error: unknown, git: Git, message: string): Promise<never> {
  if (!(error instanceof GitError)) throw error;
  const isShallow = (await git.text('rev-parse', '--is-shallow-repository').catch(() => '')).trim() === 'true';
  throw new UserError(
    message,
    isShallow
      ? 'The clone is shallow: fetch the whole history (actions/checkout: fetch-depth: 0; git fetch --unshallow).'
      : 'Name a branch, tag or commit that is there: git fetch origin <branch>, then --since origin/<branch>.',
  );
}

interface Touched {
  readonly path: string;
  readonly isSubmodule: boolean;
}

/** Paths from `git diff --raw -z` whose content is another one now. What was only renamed or removed is left out. */
function touchedPaths(raw: string): Touched[] {
  const fields = raw.split('\0');
  const touched: Touched[] = [];
  for (let index = 0; index < fields.length; ) {
    const [, mode, status, score] = /^:\d+ (\d+) \S+ \S+ ([A-Z])(\d*)$/.exec(fields[index] ?? '') ?? [];
    const isPair = status === 'R' || status === 'C';
    const path = fields[index + (isPair ? 2 : 1)];
    if (status !== undefined && path !== undefined && status !== 'D' && score !== '100') {
      touched.push({ path, isSubmodule: mode === '160000' });
    }
    index += isPair ? 3 : 2;
  }
  return touched;
}
