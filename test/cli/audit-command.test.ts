import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formats } from '../../src/report/reporters/formats.js';
import { factsOf, flowOf, projectOf } from '../report/sample.js';
import { run } from './capture.js';

const setup = {
  project: projectOf({ 'src/login.ts': '\n\n  localStorage.setItem(1)' }),
  facts: factsOf([flowOf(), flowOf({ confidence: 'low', medium: 'log' })]),
};

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'capward-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const audit = (argv: readonly string[]) => run(argv, { ...setup, cwd });
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');

describe('capward audit', () => {
  it('is the default command and prints text', async () => {
    const [named, unnamed] = [await audit(['audit', '.', '--quiet']), await audit(['--quiet'])];
    expect(named.stdout.replace(/\d+\.\d s/, '')).toBe(unnamed.stdout.replace(/\d+\.\d s/, ''));
    expect(named.stderr).toBe('');
  });

  it('prints JSON and nothing else', async () => {
    const { stdout, stderr } = await audit(['--format', 'json']);
    expect(JSON.parse(stdout).schemaVersion).toBe(1);
    expect(stderr).toBe('');
  });

  it.each(formats)('prints %s alone, the same as it writes to a file', async (format) => {
    const { stdout, stderr } = await audit(['--format', format]);
    expect(stderr).toBe('');
    await audit(['--format', format, '--output', 'report', '--format', 'json', '--output', 'other']);
    // The time and the duration of the run.
    const untimed = (text: string) => text.replace(/\d{4}-\d\d-\d\d[T ][\d:.]+|\d+\.\d s|("durationMs": )\d+/g, '$1');
    expect(untimed(stdout)).toBe(untimed(read('report')));
  });

  it('keeps findings of low confidence in JSON unless a threshold is given', async () => {
    const rulesOf = async (argv: readonly string[]) =>
      JSON.parse((await audit(['--format', 'json', ...argv])).stdout).findings.map(
        (finding: { rule: string }) => finding.rule,
      );
    expect(await rulesOf([])).toEqual(['token-in-log', 'token-in-web-storage']);
    expect(await rulesOf(['--min-confidence', 'medium'])).toEqual(['token-in-web-storage']);
    expect(await rulesOf(['--min-severity', 'high'])).toEqual(['token-in-web-storage']);
  });

  it('writes each format to the file after it', async () => {
    const { stdout } = await audit(['--format', 'json', '--output', 'out/report.json', '--format', 'text']);
    expect(stdout).toContain('Token in web storage');
    expect(JSON.parse(read('out/report.json')).findings).toHaveLength(2);
    await audit(['--format', 'text', '--output', 'a.txt', '--format', 'json', '--output', 'b.json']);
    expect(read('a.txt')).toContain('Token in web storage');
    expect(JSON.parse(read('b.json')).schemaVersion).toBe(1);
  });

  it('gives services paths from the folder it runs in, people and JSON from the audited one', async () => {
    const file = async (...argv: string[]) => (await audit(['apps/mobile', ...argv])).stdout;
    expect(await file('--format', 'github')).toContain('file=apps/mobile/src/login.ts,');
    expect(JSON.parse(await file('--format', 'json')).findings[0].location.file).toBe('src/login.ts');
    expect(await file('--format', 'markdown')).toContain('localStorage.setItem(1)');
    const elsewhere = await run(['..', '--format', 'github'], { ...setup, cwd });
    expect(elsewhere.stdout).toContain('file=src/login.ts,');
  });

  it('writes no colours to files', async () => {
    await run(['--format', 'text', '--output', 'a.txt'], { ...setup, cwd, isTTY: true, env: { FORCE_COLOR: '1' } });
    expect(read('a.txt')).not.toContain('\x1b');
  });

  it('replaces a file as a whole, follows links and leaves nothing beside it', async () => {
    writeFileSync(join(cwd, 'real.json'), 'old');
    symlinkSync('real.json', join(cwd, 'link.json'));
    await audit(['--format', 'json', '--output', 'link.json']);
    expect(JSON.parse(read('real.json')).schemaVersion).toBe(1);
    expect(readdirSync(cwd).sort()).toEqual(['link.json', 'real.json']);
  });

  it('says when a file cannot be written', async () => {
    writeFileSync(join(cwd, 'file'), '');
    for (const path of ['file/report.json', '.']) {
      const { exitCode, stderr } = await audit(['--format', 'json', '--output', path]);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/^error: Cannot write .*\nhint: Choose a file in a folder you may write to\.\n$/);
    }
    expect(readdirSync(cwd)).toEqual(['file']);
  });

  it.each([
    [['--output', 'x'], '--output x has no --format before it.'],
    [['--format', 'json', '--output', 'x', '--output', 'y'], '--output y has no --format before it.'],
    [['--format', 'json', '--format', 'text'], 'Only one format can go to standard output.'],
  ])('refuses %j', async (argv, message) => {
    const { exitCode, stderr, stdout } = await audit(argv);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`error: ${message}\nhint: `);
  });
});
