import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/report/reporters/formats.js';
import { cannedReports } from './canned.js';
import { render } from './render.js';

const reports = Object.entries(cannedReports);

describe.each(formats)('the format %s', (format) => {
  it.each(reports)('renders a report that is %s', async (_, report) => {
    const text = await render(format, report);
    expect(text.endsWith('\n')).toBe(true);
  });

  it.each(reports)('gives the same bytes for the same report: %s', async (_, report) => {
    expect(await render(format, structuredClone(report))).toBe(await render(format, report));
  });

  it.each(reports)('needs neither sources nor rules: %s', async (_, report) => {
    const text = await render(format, report, { readSource: () => null, rules: new Map() });
    expect(text.length).toBeGreaterThan(0);
  });

  it('lets no text of the app drive a terminal or hide itself', async () => {
    const text = await render(format, cannedReports['hostile text']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what is tested
    expect(text).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u200b]|\p{Cs}/u);
  });
});
