import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { action, noInputs, scripts, shell } from './action-scripts.js';
import { run } from './capture.js';

const [install = '', audit = '', verdict = ''] = scripts;

let temp: string;
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'capward-action-'));
});
afterEach(() => rmSync(temp, { recursive: true }));

/** Runs a script as the runner does. */
const bash = (script: string, env: Readonly<Record<string, string>>) =>
  spawnSync('bash', [...shell, script], {
    cwd: temp,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH ?? '',
      RUNNER_TEMP: temp,
      GITHUB_OUTPUT: join(temp, 'output'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
      ...env,
    },
  });
const read = (name: string) => (existsSync(join(temp, name)) ? readFileSync(join(temp, name), 'utf8') : '');

/** In place of the installed program: tells its arguments and writes what it is asked to write. */
function writeProgram(exitCode: number): void {
  const path = join(temp, 'capward/node_modules/capward/bin/capward.js');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    `const { mkdirSync, writeFileSync } = require('node:fs');
     const { dirname } = require('node:path');
     writeFileSync('arguments.json', JSON.stringify(process.argv.slice(2)));
     for (const one of process.argv) if (${exitCode} !== 2 && one.startsWith('--output=')) {
       mkdirSync(dirname(one.slice(9)), { recursive: true });
       writeFileSync(one.slice(9), 'written\\n');
     }
     process.exitCode = ${exitCode};`,
  );
}

describe('action.yml', () => {
  it('hands every input to a script through the environment', () => {
    expect(scripts).toHaveLength(3);
    for (const script of scripts) expect(script).not.toContain('${{');
    const inputs = [...(/^inputs:\n([\s\S]*?)^outputs:/m.exec(action)?.[1] ?? '').matchAll(/^ {2}([\w-]+):/gm)];
    expect(inputs.length).toBeGreaterThan(8);
    for (const [, name] of inputs) expect(action).toContain(`inputs.${name}`);
  });

  it('names versions of the actions it uses', () => {
    const used = [...action.matchAll(/uses: (\S+)/g)].map(([, name]) => name);
    expect(used.length).toBeGreaterThan(0);
    for (const name of used) expect(name).toMatch(/@(v\d+|[0-9a-f]{40})$/);
  });

  it('installs versions only', () => {
    for (const version of ['1.0.0; touch x', '$(touch x)', '--registry=http://evil', 'file:.', '']) {
      const { status } = bash(install, { CAPWARD_VERSION: version, PATH: '/nowhere:/bin:/usr/bin' });
      expect([version, status]).toEqual([version, 2]);
    }
    expect(existsSync(join(temp, 'x'))).toBe(false);
  });

  it('audits, and gives reports, summary and exit code', () => {
    writeProgram(1);
    expect(bash(audit, noInputs).status).toBe(0);
    expect(read('output')).toBe(`exit-code=1\nsarif-file=${temp}/capward-reports/capward.sarif\n`);
    expect(read('summary')).toBe('written\n');
    expect(bash(verdict, { CAPWARD_EXIT_CODE: '1' }).status).toBe(1);
    expect(bash(verdict, { CAPWARD_EXIT_CODE: '0' }).status).toBe(0);
  });

  it('uploads nothing when there is no report', () => {
    writeProgram(2);
    expect(bash(audit, noInputs).status).toBe(0);
    expect([read('output'), read('summary')]).toEqual(['exit-code=2\n', '']);
  });

  it('passes hostile values on as what they are', async () => {
    writeProgram(0);
    const hostile = '"; touch x; echo "$(touch x) `touch x` --config=y';
    bash(audit, { ...noInputs, CAPWARD_SINCE: hostile, CAPWARD_DIRECTORY: `--${hostile}`, CAPWARD_FAIL_ON: 'low' });
    const argv: string[] = JSON.parse(read('arguments.json'));
    expect(argv).toContain(`--since=${hostile}`);
    expect(argv.slice(-2)).toEqual(['--', `--${hostile}`]);
    expect(existsSync(join(temp, 'x'))).toBe(false);
    // The program itself understands what the action says.
    const { exitCode, stderr } = await run(argv, { cwd: temp, env: { PATH: process.env.PATH ?? '' } });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('is no directory.')]);
  });
});
