import { describe, expect, it } from 'vitest';
import { cannedReports, finding, reportOf } from './canned.js';
import { render } from './render.js';
import { validator } from './schema.js';

const errorsOf = validator('sonarqube-generic-issues');

describe('SonarQube', () => {
  it.each(Object.entries(cannedReports))('has the documented fields: %s', async (_, report) => {
    expect(errorsOf(JSON.parse(await render('sonarqube', report)))).toBeNull();
  });

  it('is refused by the schema when it is wrong', () => {
    expect(errorsOf({ rules: [], issues: [{ ruleId: 'a' }] })).not.toBeNull();
  });

  it('declares each rule that an issue names, once', async () => {
    const { rules, issues } = JSON.parse(await render('sonarqube', cannedReports.many));
    expect(rules.map(({ id }: { id: string }) => id)).toEqual([
      'android-debuggable',
      'token-in-preferences',
      'audit-incomplete',
    ]);
    expect(new Set(issues.map(({ ruleId }: { ruleId: string }) => ruleId)).size).toBe(3);
  });

  it('counts columns from 0 and gives no empty range, which would fail the import', async () => {
    const empty = { file: 'a.ts', line: 2, column: 4, endLine: 2, endColumn: 4 };
    const report = reportOf({ findings: [finding(), finding({ location: empty })] });
    const { issues } = JSON.parse(await render('sonarqube', report));
    expect(issues.map((issue: { primaryLocation: { textRange: unknown } }) => issue.primaryLocation.textRange)).toEqual(
      [{ startLine: 3, endLine: 3, startColumn: 4, endColumn: 41 }, { startLine: 2 }],
    );
  });
});
