import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { audit } from '../src/index.js';
import { report as schema } from '../src/report/report.js';

const sample = fileURLToPath(new URL('../fixtures/apps/trailhead', import.meta.url));

describe('audit', () => {
  it('gives a report that its own schema accepts', async () => {
    const report = await audit(sample, { rules: ['token-in-preferences'] });
    expect(schema.parse(report)).toEqual(report);
    expect(report.apps.map((app) => app.name)).toEqual(['Trailhead']);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: 'token-in-preferences', severity: 'critical', key: 'th.session' }),
    );
    expect(report.inventory).toContainEqual(
      expect.objectContaining({ key: 'watch.pairingToken', medium: 'keystore', protection: 'keystore' }),
    );
  });

  it('leaves out ignored rules', async () => {
    const { summary } = await audit(sample, { ignoreRules: ['token-in-preferences'] });
    expect(Object.keys(summary.byRule)).toContain('token-in-log');
    expect(Object.keys(summary.byRule)).not.toContain('token-in-preferences');
  });

  it('throws an error with a hint when it cannot start', async () => {
    await expect(audit('/no/such/directory')).rejects.toMatchObject({ hint: expect.stringContaining('Capacitor') });
    await expect(audit(sample, { rules: ['token-in-logs'] })).rejects.toMatchObject({
      hint: 'Did you mean "token-in-log"?',
    });
  });
});
