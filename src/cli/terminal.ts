/** What the program needs of the process; tests hand in their own. */
export interface Terminal {
  /** Whether a person can answer questions. */
  readonly stdin: { readonly isTTY: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

export interface Output {
  readonly isTTY: boolean;
  /** Undefined when the output is no terminal. */
  readonly columns: number | undefined;
  write(text: string): void;
}

export function processTerminal(): Terminal {
  return {
    stdin: { isTTY: process.stdin.isTTY === true },
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    cwd: process.cwd(),
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // A reader that stops early (`capward | head`) closes the pipe; that is its right, not an error of the audit.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    isTTY: stream.isTTY === true,
    // Some pseudo-terminals say 0.
    columns: stream.columns || undefined,
    write: (text) => {
      stream.write(text);
    },
  };
}

/** NO_COLOR and FORCE_COLOR as their specifications say: any non-empty value counts, FORCE_COLOR=0 is off. */
export function hasColor(output: Output, env: Terminal['env'], flag: boolean): boolean {
  if (!flag || env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return output.isTTY && env.TERM !== 'dumb';
}

/** Wide enough to be readable, narrow enough to be read. */
export const widthOf = (output: Output): number => Math.min(Math.max(output.columns ?? 100, 60), 120);
