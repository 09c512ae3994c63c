import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/report/report.js';
import { cannedReports, finding, reportOf } from './canned.js';
import { render } from './render.js';
import { validator } from './schema.js';

const errorsOf = validator('sarif-schema-2.1.0');

async function runOf(report: Report) {
  const log: Log = JSON.parse(await render('sarif', report));
  const run = log.runs[0];
  if (!run) throw new Error('The log has no run.');
  return { ...run, results: run.results ?? [] };
}

describe('SARIF', () => {
  it.each(Object.entries(cannedReports))('follows the schema of OASIS: %s', async (_, report) => {
    expect(errorsOf(JSON.parse(await render('sarif', report)))).toBeNull();
  });

  it('is refused by the schema when it is wrong', () => {
    expect(errorsOf({ version: '2.1.0', runs: [{ results: [{}] }] })).not.toBeNull();
  });

  it('names the rule, the place, the origin and the way', async () => {
    const { results, tool } = await runOf(cannedReports.one);
    expect(results).toMatchObject([
      {
        ruleId: 'token-in-preferences',
        ruleIndex: 0,
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'src/app/session.ts', uriBaseId: '%SRCROOT%' },
              region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 42 },
            },
          },
        ],
        relatedLocations: [{ id: 1, physicalLocation: { artifactLocation: { uri: 'src/app/api.ts' } } }],
        codeFlows: [{ threadFlows: [{ locations: { length: 3 } }] }],
        partialFingerprints: { 'capward/v1': '00112233445566778899aabbccddeeff' },
      },
    ]);
    expect(results[0]).not.toHaveProperty('suppressions');
    expect(results[0]).not.toHaveProperty('baselineState');
    const [rule] = tool.driver.rules ?? [];
    expect(rule).toMatchObject({
      id: 'token-in-preferences',
      properties: { 'security-severity': '8.0', precision: 'high' },
    });
    expect(rule?.properties?.tags).toEqual(expect.arrayContaining(['security', 'external/cwe/cwe-312']));
    expect(rule?.help?.markdown).toContain('## What to do');
    expect(rule?.help?.text).not.toContain('#');
  });

  it('lists each rule once, in the order that results refer to', async () => {
    const { results, tool } = await runOf(cannedReports.many);
    const ids = (tool.driver.rules ?? []).map((rule) => rule.id);
    expect(ids).toEqual(['android-debuggable', 'token-in-preferences']);
    for (const { ruleId, ruleIndex = -1 } of results) expect(ids[ruleIndex]).toBe(ruleId);
  });

  it('marks what is ignored and what the baseline holds', async () => {
    const { results } = await runOf(cannedReports.many);
    expect(results.map(({ baselineState }) => baselineState)).toEqual([
      ...[undefined, 'unchanged', 'new', undefined, undefined, undefined, undefined],
    ]);
    expect(
      results.map(({ suppressions }) => suppressions?.map(({ kind, justification }) => [kind, justification])),
    ).toEqual([...[[], [], [], []], [['inSource', 'a public demo token']], [['external', 'only the debug build']], []]);
  });

  it('reports gaps and decisions without use as notifications', async () => {
    const { invocations } = await runOf(cannedReports.many);
    const notifications = invocations?.[0]?.toolExecutionNotifications ?? [];
    expect(notifications.map(({ descriptor, level }) => [descriptor?.id, level])).toEqual([
      ['unparsable', 'error'],
      ['bound-reached', 'warning'],
      ['unused-ignore', 'note'],
      ['stale-baseline', 'note'],
    ]);
  });

  it('percent-encodes paths', async () => {
    const file = 'src/a b/ü#100%?/[id].ts';
    const report = reportOf({ findings: [finding({ location: { ...finding().location, file } })] });
    const { results } = await runOf(report);
    const uri = results[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
    expect(uri).toBe('src/a%20b/%C3%BC%23100%25%3F/%5Bid%5D.ts');
    expect(decodeURIComponent(uri)).toBe(file);
  });

  it('makes no link of text of the app', async () => {
    const { results } = await runOf(cannedReports['hostile text']);
    expect(results[0]?.message.text).toContain('\\[link](javascript:alert(1))');
  });
});
