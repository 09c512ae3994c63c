import { spawn } from 'node:child_process';
import { UserError } from './user-error.js';

/** Runs git in one directory. */
export interface Git {
  /** What git prints; throws `GitError` when it fails. */
  text(...args: readonly string[]): Promise<string>;
  /** Hands over each line as bytes in latin1: what holds another encoding is none of the caller's business. */
  lines(args: readonly string[], onLine: (line: string) => void): Promise<void>;
}

export class GitError extends Error {}

/**
 * The repository is not trusted: its own configuration may name programs that git would run to compare files. Locks,
 * prompts and the network are for others.
 */
const harmless = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotePath=true'];
const environment = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };

export async function openGit(directory: string, env: Readonly<Record<string, string | undefined>>): Promise<Git> {
  const gitWith = (options: readonly string[]): Git => ({
    text: async (...args) => {
      let text = '';
      await run([...options, ...args], directory, env, (chunk) => {
        text += chunk;
      });
      return Buffer.from(text, 'latin1').toString('utf8');
    },
    lines: async (args, onLine) => {
      let rest = '';
      await run([...options, ...args], directory, env, (chunk) => {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        lines.forEach(onLine);
      });
      if (rest !== '') onLine(rest);
    },
  });
  const filters = await gitWith(harmless)
    .text('config', '--local', '--null', '--name-only', '--get-regexp', '^filter\\..*\\.(clean|process|smudge)$')
    .catch(() => '');
  const off = filters.split('\0').flatMap((name) => (name === '' ? [] : ['-c', `${name.trim()}=`]));
  return gitWith([...harmless, ...off]);
}

function run(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  onChunk: (chunk: string) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd, env: { ...env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    let complaint = '';
    child.stdout.setEncoding('latin1').on('data', onChunk);
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      complaint = (complaint + chunk).slice(-2_000);
    });
    child.on('error', () => reject(new UserError('--since needs git, and git cannot be run.', 'Install git.')));
    child.on('close', (code) => (code === 0 ? resolve() : reject(new GitError(complaint.trim()))));
  });
}
