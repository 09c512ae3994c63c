import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Audit, runAudit } from '../../../src/audit.js';
import { loadReaders } from '../../../src/readers.js';
import { type Format, formats } from '../../../src/report/reporters/formats.js';
import { render } from './render.js';
import { validator } from './schema.js';
import { parseXml } from './xml.js';

const app = fileURLToPath(new URL('../../../fixtures/apps/trailhead', import.meta.url));

let audit: Audit;
beforeAll(async () => {
  audit = await runAudit(await loadReaders(), app);
});

const report = (format: Format) => render(format, audit.report, { readSource: audit.readSource });

describe('the report on the sample app', () => {
  it.each(formats)('names every rule that found something, as %s', async (format) => {
    const text = await report(format);
    const found = audit.report.findings.filter(({ confidence }) => confidence !== 'low');
    expect(found.length).toBeGreaterThan(5);
    for (const { rule } of found) expect(text).toContain(rule);
  });

  it.each([
    ['sarif', 'sarif-schema-2.1.0'],
    ['gitlab', 'gitlab-code-quality'],
    ['gitlab-sast', 'gitlab-sast-15.2.1'],
    ['sonarqube', 'sonarqube-generic-issues'],
  ] as const)('is valid %s', async (format, schema) => {
    expect(validator(schema)(JSON.parse(await report(format)))).toBeNull();
  });

  it('is well-formed XML as junit', async () => {
    expect(parseXml(await report('junit')).name).toBe('testsuites');
  });

  it.each(['text', 'html', 'markdown'] as const)('quotes the source, as %s', async (format) => {
    expect((await report(format)).replaceAll('&#39;', "'")).toContain("localStorage.setItem('th.remember', password)");
  });
});

describe('docs/reports.md', () => {
  it('has a section for each format, and a line in its table', () => {
    const page = readFileSync(new URL('../../../docs/reports.md', import.meta.url), 'utf8');
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(
      expect.arrayContaining([...formats]),
    );
    for (const format of formats) expect(page).toContain(`| [\`${format}\`](#${format}) |`);
  });
});
