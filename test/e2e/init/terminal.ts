import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** A program in a pseudo-terminal, which util-linux's `script` makes: what it shows, and keys to press. */
export class PseudoTerminal {
  readonly #child: ChildProcess;
  readonly #closed: Promise<unknown[]>;
  #shown = '';
  #seen = 0;

  constructor(command: readonly string[], cwd: string) {
    this.#child = spawn('script', ['-qefc', command.map(quoted).join(' '), '/dev/null'], {
      cwd,
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { PATH: process.env.PATH, HOME: process.env.HOME, TERM: 'xterm', COLUMNS: '200' },
    });
    this.#closed = once(this.#child, 'close');
    this.#child.stdout?.on('data', (data) => {
      this.#shown += String(data);
    });
  }

  get shown(): string {
    return this.#shown;
  }

  /** Waits until the program shows this after what was waited for before. */
  async waitFor(text: string): Promise<void> {
    const end = Date.now() + 60_000;
    while (Date.now() < end) {
      const at = this.#shown.indexOf(text, this.#seen);
      if (at >= 0) {
        this.#seen = at + text.length;
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`"${text}" did not appear in:\n${this.#shown}`);
  }

  press(...keys: readonly string[]): void {
    for (const key of keys) this.#child.stdin?.write(key);
  }

  /** The exit code of the program. */
  async end(): Promise<unknown> {
    const [code] = await this.#closed;
    return code;
  }
}

export const keys = { enter: '\r', down: '\x1b[B', cancel: '\x03' } as const;
