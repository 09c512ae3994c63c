import { describe, expect, it } from 'vitest';
import type { Medium } from '../../src/catalogue/medium.js';
import { type SecretKind, secretTitle } from '../../src/catalogue/secret.js';
import { severities } from '../../src/report/scales.js';
import { severityOf, severityPolicy } from '../../src/rules/severity.js';

const severity = (kind: SecretKind, medium: Medium = 'local-storage', runsOn: 'any' | 'web' | 'native' = 'any') =>
  severityOf({ subject: { kind }, medium, runsOn });
const rank = (kind: SecretKind, medium: Medium) => severities.indexOf(severity(kind, medium));

describe('severityOf', () => {
  it.each<[SecretKind, string]>([
    ['refresh-token', 'critical'],
    ['password', 'critical'],
    ['key', 'critical'],
    ['api-secret', 'critical'],
    ['credentials', 'critical'],
    ['access-token', 'high'],
    ['session', 'high'],
    ['id-token', 'medium'],
    ['one-time-token', 'low'],
    ['push-token', 'info'],
  ])('rates a %s at rest as %s', (kind, expected) => {
    expect(severity(kind)).toBe(expected);
    expect(severity(kind, 'preferences')).toBe(expected);
  });

  it('rates session storage one step lower and shared files one step higher', () => {
    expect(severity('refresh-token', 'session-storage')).toBe('high');
    expect(severity('access-token', 'session-storage')).toBe('medium');
    expect(severity('access-token', 'external-file')).toBe('critical');
    expect(severity('id-token', 'external-file')).toBe('high');
  });

  it('stays on the scale at both ends', () => {
    expect(severity('refresh-token', 'external-file')).toBe('critical');
    expect(severity('one-time-token', 'session-storage')).toBe('low');
    expect(severity('push-token', 'external-file')).toBe('info');
  });

  it('rates code that only runs in a browser as low at most', () => {
    expect(severity('refresh-token', 'local-storage', 'web')).toBe('low');
    expect(severity('push-token', 'local-storage', 'web')).toBe('info');
    expect(severity('refresh-token', 'local-storage', 'native')).toBe('critical');
  });

  it('never rates a less damaging kind graver than a more damaging one', () => {
    const kinds = Object.keys(secretTitle).filter((name): name is SecretKind => name in secretTitle);
    for (const medium of ['local-storage', 'session-storage', 'external-file', 'log'] as const) {
      const ranks = kinds.map((kind) => rank(kind, medium));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });
});

describe('severityPolicy', () => {
  it('names the media that differ from the usual one', () => {
    expect(severityPolicy(['local-storage', 'session-storage', 'web-storage'])).toMatch(
      /^critical: refresh-token.*In `session-storage` one step lower\. Code that only runs in a browser/,
    );
    expect(severityPolicy(['file', 'external-file'])).toContain('In `external-file` one step higher.');
  });
});
