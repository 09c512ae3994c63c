import { spawnSync } from 'node:child_process';

export interface Ran {
  readonly status: number | null;
  readonly output: string;
}

/** What reaching the registry may need. */
const network = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^(NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy)$/i.test(name)),
  );

/** Runs a program of a generated app, without a terminal and without what this machine's shell has set. */
export function tryCommand(cwd: string, path: string, [program = '', ...args]: readonly string[]): Ran {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...network(), PATH: path, HOME: process.env.HOME, CI: '1', NO_COLOR: '1', NG_CLI_ANALYTICS: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 600_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, output: `${stdout}${stderr}${error ?? ''}` };
}

/** As `tryCommand`, for what has to succeed. Gives the output. */
export function runCommand(cwd: string, path: string, command: readonly string[]): string {
  const { status, output } = tryCommand(cwd, path, command);
  if (status !== 0) throw new Error(`${command.join(' ')} in ${cwd} gave ${status}:\n${output}`);
  return output;
}
