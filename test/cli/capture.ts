import { type Audit, runAudit } from '../../src/audit.js';
import { main } from '../../src/cli/main.js';
import type { RunAudit } from '../../src/cli/run-audit.js';
import type { Terminal } from '../../src/cli/terminal.js';
import type { Project } from '../../src/project/project.js';
import type { WebFacts } from '../../src/web/token-flow.js';
import { readersOf } from '../report/sample.js';

export interface Captured {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Setup {
  readonly project?: Project;
  readonly facts?: WebFacts;
  readonly audit?: () => Promise<Audit>;
  /** Audit what is on disk, with the real engine. */
  readonly isReal?: boolean;
  readonly env?: Record<string, string>;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly cwd?: string;
}

/** Runs the program in this process on given facts and gives what it printed. */
export async function run(argv: readonly string[], setup: Setup = {}): Promise<Captured> {
  let stdout = '';
  let stderr = '';
  const isTTY = setup.isTTY ?? false;
  const terminal: Terminal = {
    stdin: { isTTY: false },
    stdout: {
      isTTY,
      columns: setup.columns,
      write: (text) => {
        stdout += text;
      },
    },
    stderr: {
      isTTY,
      columns: setup.columns,
      write: (text) => {
        stderr += text;
      },
    },
    env: setup.env ?? {},
    cwd: setup.cwd ?? '/',
  };
  const given: RunAudit = (directory, options) => {
    if (setup.audit) return setup.audit();
    const { project, facts } = setup;
    if (!project || !facts) throw new Error('This run audits, so it needs a project and facts.');
    return runAudit(readersOf([project], facts), directory, options);
  };
  const exitCode = await main(argv, terminal, setup.isReal ? undefined : given);
  return { exitCode, stdout, stderr };
}
