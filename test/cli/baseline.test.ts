import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { factsOf, flowOf, projectOf } from '../report/sample.js';
import { run } from './capture.js';

const project = projectOf({ 'src/login.ts': '' });
const stored = flowOf();
const logged = flowOf({ medium: 'log' });

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'capward-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const audit = (flows: readonly ReturnType<typeof flowOf>[], ...argv: string[]) =>
  run(argv, { project, facts: factsOf(flows), cwd });
const read = () => readFileSync(join(cwd, 'known.json'), 'utf8');

describe('--baseline', () => {
  it('is written, then lets known findings pass and new ones fail', async () => {
    const written = await audit([stored], '--baseline', 'known.json', '--update-baseline', '--quiet');
    expect([written.exitCode, written.stderr]).toEqual([0, 'Wrote 1 known findings to known.json.\n']);
    expect(written.stdout).toContain('1 known');
    const text = read();
    expect((await audit([stored], '--baseline', 'known.json')).exitCode).toBe(0);
    expect((await audit([stored, logged], '--baseline', 'known.json', '--fail-on', 'low')).exitCode).toBe(1);
    expect(read()).toBe(text);
  });

  it('says what is stale', async () => {
    await audit([stored], '--baseline', 'known.json', '--update-baseline');
    const { stdout } = await audit([], '--baseline', 'known.json');
    expect(stdout).toContain('src/login.ts  token-in-web-storage is in the baseline, but gone');
  });

  it('may be named by the configuration, beside it', async () => {
    writeFileSync(join(cwd, 'capward.config.json'), '{ "baseline": "known.json" }');
    expect((await audit([stored])).stderr).toMatch(/^error: There is no baseline .*known\.json\.\nhint: Create it/);
    expect((await audit([stored], '--update-baseline')).exitCode).toBe(0);
    expect((await audit([stored])).exitCode).toBe(0);
    expect((await audit([stored], '--no-config')).exitCode).toBe(1);
  });

  it('is never lost to a wrong one', async () => {
    writeFileSync(join(cwd, 'known.json'), '{ "version": 1 }');
    const { exitCode, stderr } = await audit([stored], '--baseline', 'known.json', '--update-baseline');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('known.json is no baseline: ')]);
    expect(read()).toBe('{ "version": 1 }');
  });

  it('must be named to be updated', async () => {
    expect(await audit([], '--update-baseline')).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('--max-findings', () => {
  it('is a budget of open findings at or above --fail-on', async () => {
    const both = ['--fail-on', 'low', '--quiet'];
    expect((await audit([stored, logged], ...both, '--max-findings', '2')).exitCode).toBe(0);
    expect((await audit([stored, logged], ...both, '--max-findings', '1')).exitCode).toBe(1);
    expect((await audit([stored, logged], '--quiet', '--max-findings', '1')).exitCode).toBe(0);
    await audit([stored], '--baseline', 'known.json', '--update-baseline');
    expect((await audit([stored, logged], ...both, '--max-findings', '1', '--baseline', 'known.json')).exitCode).toBe(
      0,
    );
  });

  it.each([['-1'], ['x'], ['1.5'], ['']])('cannot be %j', async (count) => {
    expect((await audit([], '--max-findings', count)).exitCode).toBe(2);
  });
});
