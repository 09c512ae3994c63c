import { beforeAll, describe, expect, it } from 'vitest';
import { formats } from '../../../src/report/reporters/formats.js';
import { loadReporter } from '../../../src/report/reporters/load-reporter.js';
import { manyFindings, sourceOfMany } from './many-findings.js';
import { render } from './render.js';

const report = manyFindings(10_000);

describe('10,000 findings', () => {
  beforeAll(async () => {
    for (const format of formats) await loadReporter(format);
  });

  // Of computing: what else a machine does at the time must not fail a test. Nor must what the tests before left behind,
  // which is collected once: a second try tells.
  it.each(formats)('are rendered as %s in less than 2 seconds', { retry: 2 }, async (format) => {
    const before = process.cpuUsage();
    await render(format, report, { readSource: sourceOfMany });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(2_000);
  });
});
