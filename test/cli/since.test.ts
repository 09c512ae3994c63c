import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesSince } from '../../src/cli/changes-since.js';
import { markChanged } from '../../src/policy/changes/changes.js';
import { finding, reportOf } from '../report/reporters/canned.js';
import { factsOf, flowOf, projectOf } from '../report/sample.js';
import { run } from './capture.js';

let root: string;
const env = () => ({ PATH: process.env.PATH, HOME: root, GIT_CONFIG_NOSYSTEM: '1' });
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
    cwd: root,
    env: env(),
    stdio: 'pipe',
  });

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
function commit(): void {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'x');
}
const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join('');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'capward-since-'));
  git('init', '--quiet', '--initial-branch', 'main');
  for (const name of ['a.ts', 'app/b.ts', 'app/ü "1".ts']) write(name, lines(9));
  commit();
  git('switch', '--quiet', '--create', 'work');
});
afterEach(() => rmSync(root, { recursive: true }));

/** Whether a finding on a line of a file counts as changed. */
async function isChanged(file: string, line: number, directory = '.', ref = 'main'): Promise<boolean | null> {
  const location = { file, line, column: 1, endLine: line, endColumn: 2 };
  const report = reportOf({ findings: [finding({ location, flow: [] })] });
  const changes = await changesSince(ref, join(root, directory), env());
  return markChanged(report, changes).findings[0]?.changed ?? null;
}
const change = (file: string, line: number) => write(file, lines(9).replace(`line ${line}\n`, 'changed\n'));

describe('changes since a revision', () => {
  it('are committed, staged, not staged and not tracked', async () => {
    change('a.ts', 2);
    commit();
    expect([await isChanged('a.ts', 2), await isChanged('a.ts', 3)]).toEqual([true, false]);
    change('app/b.ts', 4);
    expect([await isChanged('app/b.ts', 4), await isChanged('app/b.ts', 5)]).toEqual([true, false]);
    git('add', '--all');
    expect(await isChanged('app/b.ts', 4)).toBe(true);
    write('new.ts', 'x');
    expect(await isChanged('new.ts', 1)).toBe(true);
  });

  it('are not what the other branch got since', async () => {
    git('switch', '--quiet', 'main');
    change('a.ts', 2);
    commit();
    git('switch', '--quiet', 'work');
    expect(await isChanged('a.ts', 2)).toBe(false);
  });

  it('are seen from a directory below the root of the repository', async () => {
    change('app/b.ts', 4);
    change('app/ü "1".ts', 5);
    change('a.ts', 1);
    write('app/new/c.ts', 'x');
    expect([await isChanged('b.ts', 4, 'app'), await isChanged('b.ts', 3, 'app')]).toEqual([true, false]);
    expect([await isChanged('ü "1".ts', 5, 'app'), await isChanged('ü "1".ts', 6, 'app')]).toEqual([true, false]);
    expect([await isChanged('a.ts', 1, 'app'), await isChanged('new/c.ts', 1, 'app')]).toEqual([false, true]);
  });

  it('follow renames: what only moved did not change', async () => {
    renameSync(join(root, 'a.ts'), join(root, 'moved.ts'));
    write('also-moved.ts', lines(9).replace('line 7', 'changed'));
    rmSync(join(root, 'app/b.ts'));
    commit();
    expect(await isChanged('moved.ts', 1)).toBe(false);
    expect([await isChanged('also-moved.ts', 7), await isChanged('also-moved.ts', 2)]).toEqual([true, false]);
  });

  it('are whole files where git sees no lines', async () => {
    write('Info.plist', 'bplist00\0\x01');
    commit();
    expect(await isChanged('Info.plist', 3)).toBe(true);
  });

  it('heed neither the settings of the user nor programs of the repository', async () => {
    change('a.ts', 2);
    write('.gitattributes', '*.ts filter=evil diff=evil\n');
    const evil = `touch '${join(root, 'executed')}'; cat`;
    for (const key of [
      'filter.evil.clean',
      'filter.evil.smudge',
      'diff.evil.command',
      'diff.evil.textconv',
      'diff.external',
      'core.fsmonitor',
    ])
      git('config', key, evil);
    git('config', 'diff.noprefix', 'true');
    git('config', 'diff.relative', 'true');
    git('config', 'color.ui', 'always');
    git('config', 'diff.interHunkContext', '50');
    expect([await isChanged('a.ts', 2), await isChanged('a.ts', 4)]).toEqual([true, false]);
    expect(existsSync(join(root, 'executed'))).toBe(false);
  });

  it('cover a submodule as a whole', async () => {
    const inner = join(root, 'inner');
    mkdirSync(inner);
    const inInner = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
        cwd: inner,
        env: env(),
        stdio: 'pipe',
      });
    inInner('init', '--quiet');
    inInner('commit', '--quiet', '--allow-empty', '-m', 'x');
    commit();
    git('branch', '--force', 'main', 'work');
    expect(await isChanged('inner/a.ts', 1)).toBe(false);
    inInner('commit', '--quiet', '--allow-empty', '-m', 'y');
    commit();
    expect(await isChanged('inner/a.ts', 1)).toBe(true);
  });

  it('work through a link to the directory', async () => {
    change('app/b.ts', 4);
    symlinkSync('app', join(root, 'link'));
    expect(await isChanged('b.ts', 4, 'link')).toBe(true);
  });
});

describe('--since', () => {
  const project = projectOf({ 'a.ts': lines(9) });
  const facts = factsOf([flowOf({ location: { file: 'a.ts', line: 2, column: 1, endLine: 2, endColumn: 5 } })]);
  const audit = (...argv: string[]) =>
    run([...argv, '--quiet'], { project, facts, cwd: root, env: env() as Record<string, string> });

  it('fails only for findings that touch changes', async () => {
    expect((await audit()).exitCode).toBe(1);
    const unchanged = await audit('--since', 'main');
    expect([unchanged.exitCode, unchanged.stdout]).toEqual([0, expect.stringContaining('1 outside the changes')]);
    change('a.ts', 2);
    expect((await audit('--since', 'main')).exitCode).toBe(1);
  });

  it.each([
    ['nowhere', 'git knows no revision "nowhere".', '--since origin/<branch>'],
    ['--output=x', '"--output=x" is no revision.', 'Name a branch'],
    ['main; touch x', 'git knows no revision "main; touch x".', 'Name a branch'],
    ['main:a.ts', 'git knows no revision "main:a.ts".', 'Name a branch'],
  ])('refuses %j', async (ref, message, hint) => {
    const { exitCode, stderr } = await audit('--since', ref);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(`error: ${message}\nhint: `)]);
    expect(stderr).toContain(hint);
    expect(existsSync(join(root, 'x'))).toBe(false);
  });

  it('says what a shallow clone lacks', async () => {
    const clone = join(root, 'clone');
    commit();
    git('clone', '--quiet', '--depth', '1', '--branch', 'work', `file://${root}`, clone);
    const { exitCode, stderr } = await run(['clone', '--since', 'origin/main'], {
      project,
      facts,
      cwd: root,
      env: env() as Record<string, string>,
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('fetch-depth: 0');
  });

  it('needs a repository and git', async () => {
    rmSync(join(root, '.git'), { recursive: true });
    expect((await audit('--since', 'main')).stderr).toContain('is in no git repository.');
    const { exitCode, stderr } = await run(['--since', 'main'], {
      project,
      facts,
      cwd: root,
      env: { PATH: '/nowhere' },
    });
    expect([exitCode, stderr]).toEqual([2, 'error: --since needs git, and git cannot be run.\nhint: Install git.\n']);
  });
});
