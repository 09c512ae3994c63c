import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/main.js';
import type { Report } from '../../src/report/report.js';

type Content = string | Uint8Array;

const manifest = JSON.stringify({ dependencies: { '@capacitor/core': '^7.0.0' } });

/** Writes an app into a folder of its own; `use` gets its path, and the folder is removed afterwards. */
export async function withApp<R>(files: Record<string, Content>, use: (root: string) => Promise<R>): Promise<R> {
  const parent = mkdtempSync(join(tmpdir(), 'capward hostile '));
  const root = join(parent, 'the app');
  try {
    for (const [file, content] of Object.entries({ 'package.json': manifest, ...files })) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), content);
    }
    return await use(root);
  } finally {
    rmSync(parent, { recursive: true });
  }
}

export interface Printed {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real program on a folder, in this process. */
export async function printAudit(root: string, ...flags: string[]): Promise<Printed> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY: false,
    columns: undefined,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const terminal = { stdin: { isTTY: false }, stdout: stream('stdout'), stderr: stream('stderr'), env: {}, cwd: root };
  const exitCode = await main(['audit', '.', ...flags], terminal);
  return { exitCode, ...written };
}

export interface Audited {
  readonly exitCode: number;
  readonly report: Report;
}

export async function auditFolder(root: string): Promise<Audited> {
  const { exitCode, stdout, stderr } = await printAudit(root, '--format', 'json');
  if (stderr !== '') throw new Error(stderr);
  return { exitCode, report: JSON.parse(stdout) };
}

export const auditApp = (files: Record<string, Content>): Promise<Audited> => withApp(files, auditFolder);

/** `kind file` of everything the audit could not do. */
export const gapsOf = ({ report }: Audited): string[] =>
  report.diagnostics.map(({ kind, file }) => `${kind} ${file}`.trim());

/** `rule file:line` of what it found all the same. */
export const foundIn = ({ report }: Audited): string[] =>
  report.findings.map(({ rule, location }) => `${rule} ${location.file}:${location.line}`);
