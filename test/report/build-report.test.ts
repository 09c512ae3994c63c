import { describe, expect, it } from 'vitest';
import { runAudit } from '../../src/audit.js';
import { version } from '../../src/version.js';
import type { TokenFlow, WebFacts } from '../../src/web/token-flow.js';
import { factsOf, flowOf, projectOf, readersOf, storedOf } from './sample.js';

const reportOf = async (facts: WebFacts) => {
  const readers = readersOf([projectOf({ 'src/login.ts': '' })], facts);
  return (await runAudit(readers, '/app')).report;
};
const at = (file: string, line: number, over: Partial<TokenFlow> = {}) =>
  flowOf({ ...over, location: { file, line, column: 1, endLine: line, endColumn: 9 } });
const fingerprintsOf = async (...flows: TokenFlow[]) =>
  (await reportOf(factsOf(flows))).findings.map((finding) => finding.fingerprint);

describe('a report', () => {
  it('is the same whatever the order of discovery', async () => {
    const flows = [at('b.ts', 2), at('a.ts', 9), at('a.ts', 1, { medium: 'log' }), at('a.ts', 1)];
    const stored = [storedOf({ key: 'b' }), storedOf({ key: 'a' })];
    const diagnostics = [
      { kind: 'skipped', file: 'b.ts', message: 'large' },
      { kind: 'skipped', file: 'a.ts', message: 'large' },
    ] as const;
    const one = await reportOf({ ...factsOf(flows, stored), diagnostics });
    const other = await reportOf({
      ...factsOf(flows.toReversed(), stored.toReversed()),
      diagnostics: diagnostics.toReversed(),
    });
    const timeless = { startedAt: '', durationMs: 0 };
    expect({ ...one, ...timeless }).toEqual({ ...other, ...timeless });
    expect(one.findings.map(({ location, rule }) => `${location.file}:${location.line} ${rule}`)).toEqual([
      'a.ts:1 token-in-log',
      'a.ts:1 token-in-web-storage',
      'a.ts:9 token-in-web-storage',
      'b.ts:2 token-in-web-storage',
    ]);
  });

  it('counts by severity and rule', async () => {
    const { summary } = await reportOf(factsOf([at('a.ts', 1), at('a.ts', 2), at('a.ts', 3, { medium: 'log' })]));
    expect(summary.bySeverity).toEqual({ critical: 0, high: 2, medium: 1, low: 0, info: 0 });
    expect(summary.byRule).toEqual({ 'token-in-log': 1, 'token-in-web-storage': 2 });
  });

  it('names tool, app and effort', async () => {
    const report = await reportOf(factsOf([]));
    expect(report.tool).toEqual({ name: 'capward', version });
    expect(report.apps).toEqual([
      {
        root: '.',
        name: 'trailhead',
        capacitor: { major: 8, version: '8.0.1' },
        framework: 'angular',
        platforms: ['android', 'ios'],
        filesSeen: 1,
        filesAnalysed: 1,
      },
    ]);
  });

  it('tells a diagnostic once', async () => {
    const note = { kind: 'unresolved', file: 'a.ts', message: 'no such file' } as const;
    expect((await reportOf({ ...factsOf([]), diagnostics: [note, { ...note }] })).diagnostics).toEqual([note]);
  });
});

describe('a fingerprint', () => {
  it('survives moved lines, renamed locals and a change of confidence', async () => {
    const before = await fingerprintsOf(at('a.ts', 10));
    const after = await fingerprintsOf(
      at('a.ts', 80, { subject: { kind: 'access-token', name: 'renamed' }, confidence: 'medium', steps: [] }),
    );
    expect(after).toEqual(before);
  });

  it('tells file, rule, medium, kind and key apart', async () => {
    const all = await fingerprintsOf(
      at('a.ts', 1),
      at('b.ts', 1),
      at('a.ts', 2, { key: 'other' }),
      at('a.ts', 3, { key: null }),
      at('a.ts', 4, { medium: 'session-storage' }),
      at('a.ts', 5, { via: 'sdk' }),
      at('a.ts', 6, { subject: { kind: 'refresh-token', name: 'response.token' } }),
    );
    expect(new Set(all).size).toBe(7);
  });

  it('tells equal findings of a file apart by their order', async () => {
    const two = await fingerprintsOf(at('a.ts', 1), at('a.ts', 2));
    expect(new Set(two).size).toBe(2);
    expect(two[0]).toBe((await fingerprintsOf(at('a.ts', 5)))[0]);
  });
});
