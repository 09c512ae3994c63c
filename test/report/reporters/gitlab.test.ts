import { describe, expect, it } from 'vitest';
import { cannedReports } from './canned.js';
import { render } from './render.js';
import { validator } from './schema.js';

const reports = Object.entries(cannedReports);

describe('GitLab Code Quality', () => {
  const errorsOf = validator('gitlab-code-quality');

  it.each(reports)('has the documented fields: %s', async (_, report) => {
    expect(errorsOf(JSON.parse(await render('gitlab', report)))).toBeNull();
  });

  it('is refused by the schema when it is wrong', () => {
    expect(errorsOf([{ description: 'a' }])).not.toBeNull();
  });

  it('says what, where and how grave, the gravest first, without what is ignored', async () => {
    const violations = JSON.parse(await render('gitlab', cannedReports.many));
    expect(violations.map(({ severity }: { severity: string }) => severity)).toEqual([
      'blocker',
      'critical',
      'critical',
      'major',
      'minor',
      'major',
    ]);
    expect(violations[0]).toMatchObject({
      check_name: 'token-in-preferences',
      location: { path: 'src/app/session.ts', lines: { begin: 3, end: 3 } },
    });
    expect(violations.at(-1)).toMatchObject({
      check_name: 'audit-unparsable',
      location: { path: 'src/app/broken.ts' },
    });
  });
});

describe('GitLab SAST', () => {
  const errorsOf = validator('gitlab-sast-15.2.1');

  it.each(reports)('follows the schema of GitLab: %s', async (_, report) => {
    expect(errorsOf(JSON.parse(await render('gitlab-sast', report)))).toBeNull();
  });

  it('is refused by the schema when it is wrong', () => {
    expect(errorsOf({ version: '15.2.1', vulnerabilities: [{}] })).not.toBeNull();
  });

  it('names the rule first, then its weaknesses, and shows the way', async () => {
    const { vulnerabilities, scan } = JSON.parse(await render('gitlab-sast', cannedReports.one));
    expect(scan).toMatchObject({
      status: 'success',
      start_time: '2026-01-02T03:04:05',
      end_time: '2026-01-02T03:04:06',
    });
    expect(vulnerabilities[0]).toMatchObject({
      id: '00112233-4455-6677-8899-aabbccddeeff',
      severity: 'Critical',
      identifiers: [{ value: 'token-in-preferences' }, { type: 'cwe', value: '312' }],
    });
    const nodes = vulnerabilities[0].details.flow.items[0];
    expect(nodes.map((node: { node_type: string }) => node.node_type)).toEqual(['source', 'propagation', 'sink']);
  });

  it('says what the audit could not see', async () => {
    const { scan } = JSON.parse(await render('gitlab-sast', cannedReports.many));
    expect(scan.messages).toEqual([
      { level: 'warn', value: 'unparsable: src/app/broken.ts: unexpected end' },
      { level: 'warn', value: 'bound-reached: stopped after 20 rounds' },
    ]);
  });
});
