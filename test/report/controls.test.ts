import { describe, expect, it } from 'vitest';
import { runAudit } from '../../src/audit.js';
import { renderControls } from '../../src/report/reporters/text/controls.js';
import { createTheme } from '../../src/report/reporters/text/theme.js';
import { factsOf, flowOf, projectOf, readersOf, storedOf } from './sample.js';

const audit = async (projects: ReturnType<typeof projectOf>[], facts: ReturnType<typeof factsOf>, options = {}) => {
  return (await runAudit(readersOf(projects, facts), '/app', options)).report;
};
const leaky = factsOf([flowOf()], [storedOf()]);

describe('the scorecard in a report', () => {
  it('is counted in the summary', async () => {
    const { controls, summary } = await audit([projectOf({})], leaky);
    expect(controls).toHaveLength(12);
    const { pass, fail, warn, unknown, notApplicable } = summary.controls;
    expect(fail).toBe(controls.filter(({ status }) => status === 'fail').length);
    expect(fail).toBeGreaterThan(0);
    expect(pass + fail + warn + unknown + notApplicable).toBe(12);
  });

  it('means the same whichever rules the report shows', async () => {
    const whole = await audit([projectOf({})], leaky);
    const narrow = await audit([projectOf({})], leaky, { rules: ['token-in-log'] });
    expect(narrow.findings).toEqual([]);
    expect(narrow.controls).toEqual(whole.controls);
  });

  it('is that of each app, and the text names the app where there are several', async () => {
    const report = await audit([projectOf({}, 'b'), projectOf({}, 'a')], leaky);
    expect(report.controls.map(({ app }) => app)).toEqual([...Array(12).fill('a'), ...Array(12).fill('b')]);
    const lines = renderControls(report, createTheme(false, 80));
    expect(lines.filter((line) => line.startsWith('Controls of trailhead'))).toHaveLength(2);
    const single = renderControls(await audit([projectOf({})], leaky), createTheme(false, 80));
    expect(single[0]).toBe('Controls');
  });

  it('shows the worst first', async () => {
    const lines = renderControls(await audit([projectOf({})], leaky), createTheme(false, 100));
    const words = lines.flatMap((line) => /^ {2}(fail|warn|unknown|pass|n\/a)\b/.exec(line)?.[1] ?? []);
    const order = ['fail', 'warn', 'unknown', 'pass', 'n/a'];
    expect(words).toHaveLength(12);
    expect(words).toEqual(words.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  });
});
