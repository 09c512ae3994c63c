import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/report/reporters/formats.js';
import { finding, reportOf } from './canned.js';
import { render } from './render.js';

const source = "const phrase = 'correct horse';\nopen(phrase, 'battery staple');\n";

/** A literal is the secret itself, so no report may quote it, not even beside another finding. */
const secret = finding({
  rule: 'secret-in-code',
  subject: { kind: 'password', name: 'phrase' },
  medium: null,
  confidence: 'low',
  location: { file: 'a.ts', line: 1, column: 16, endLine: 1, endColumn: 31 },
  flow: [],
});
const neighbour = finding({ location: { file: 'a.ts', line: 2, column: 1, endLine: 2, endColumn: 31 }, flow: [] });
const report = reportOf({ findings: [secret, neighbour] });

describe.each(formats)('a secret in the code, as %s', (format) => {
  it.each([true, false])('is covered, even when it is not shown itself: %s', async (isShown) => {
    const minConfidence = isShown ? 'low' : 'high';
    const text = await render(format, report, {
      readSource: () => source,
      thresholds: { minSeverity: 'info', minConfidence },
    });
    expect(text).not.toContain('horse');
    expect(text).toContain('token-in-preferences');
  });
});

it.each(['text', 'html', 'markdown'] as const)('the code beside it is shown, as %s', async (format) => {
  const text = await render(format, report, { readSource: () => source });
  expect(text).toContain('open(phrase');
  expect(text).toContain('•••');
});
