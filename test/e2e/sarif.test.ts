import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cannedReports } from '../report/reporters/canned.js';
import { render } from '../report/reporters/render.js';

/** Not among the dependencies: it weighs 100 MB. */
const tool = '@microsoft/sarif-multitool@5.7.0';

let home: string;
let validator: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'capward-sarif-'));
  writeFileSync(join(home, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tool], { cwd: home, stdio: 'pipe' });
  validator = createRequire(join(home, 'package.json'))('@microsoft/sarif-multitool');
  // Its install script would, where npm runs install scripts.
  chmodSync(validator, 0o755);
}, 240_000);
afterAll(() => rmSync(home, { recursive: true }));

/** What the validator of the SARIF SDK has to say, by level. */
function validate(sarif: string, rules: string): string[] {
  writeFileSync(join(home, 'report.sarif'), sarif);
  rmSync(join(home, 'result.sarif'), { force: true });
  // It fails when it finds errors; the log tells them.
  const output = ['--output', 'result.sarif', '--log', 'ForceOverwrite'];
  spawnSync(validator, ['validate', 'report.sarif', '--rule-kind', rules, ...output], { cwd: home });
  const log: Log = JSON.parse(readFileSync(join(home, 'result.sarif'), 'utf8'));
  return (log.runs[0]?.results ?? []).map(
    ({ level = 'warning', ruleId, message }) => `${level} ${ruleId} ${JSON.stringify(message.arguments)}`,
  );
}

describe('the SARIF validator', { timeout: 120_000 }, () => {
  // The rules of the format, and of GitHub code scanning.
  describe.each(['Sarif', 'Ghas'])('with the rules %s', (rules) => {
    it.each(Object.entries(cannedReports))('has no complaint about a report that is %s', async (_, report) => {
      const complaints = validate(await render('sarif', report), rules);
      expect(complaints.filter((complaint) => !complaint.startsWith('note'))).toEqual([]);
    });
  });

  it('complains about what is wrong', async () => {
    const wrong = (await render('sarif', cannedReports.one)).replaceAll('"startLine": 3', '"startLine": 0');
    expect(validate(wrong, 'Sarif').some((complaint) => complaint.startsWith('error'))).toBe(true);
  });
});
