import { describe, expect, it } from 'vitest';
import { ProjectError } from '../../src/project/project-error.js';
import { run } from './capture.js';

const failing = (error: unknown) => ({ audit: () => Promise.reject(error) });

describe('errors', () => {
  it('of the user take two lines and exit with 2', async () => {
    const { exitCode, stdout, stderr } = await run([], failing(new ProjectError('No app\x1b here.', 'Go elsewhere.')));
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toBe('error: No app\\u{1b} here.\nhint: Go elsewhere.\n');
  });

  it('of capward print a stack and exit with 3', async () => {
    const { exitCode, stdout, stderr } = await run([], failing(new TypeError('x is not a function\x1b[2J')));
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toMatch(/^internal error: .*\nTypeError: x is not a function\\u\{1b\}\[2J\n {4}at /);
    expect((await run([], failing('thrown text'))).stderr).toContain('thrown text');
  });

  it.each([
    [['--formt', 'json'], 'Did you mean --format?'],
    [['audit', '--fail-no', 'high'], 'Did you mean --fail-on?'],
    [['--format', 'xml'], 'Allowed choices are text, json, html, '],
    [['--fail-on', 'hihg'], 'Allowed choices are critical, high, medium, low, info, none.'],
    [['--min-confidence', 'sure'], 'Allowed choices are high, medium, low.'],
    [['--output'], 'argument missing'],
    [['audit', 'one', 'two'], 'too many arguments'],
    [['explain'], "missing required argument 'rule'"],
    [['explain', 'token-in-prefs'], 'Did you mean "token-in-preferences"?'],
    [['explain', 'banana'], 'Run "capward rules" to see all rules.'],
  ])('%j exits with 2 and says "%s"', async (argv, message) => {
    const { exitCode, stdout, stderr } = await run(argv);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
