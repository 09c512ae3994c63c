import { describe, expect, it } from 'vitest';
import { closest } from '../../src/rules/closest.js';
import { rules } from '../../src/rules/index.js';
import { selectRules, UnknownRuleError } from '../../src/rules/select-rules.js';

const ids = (only: readonly string[], ignored: readonly string[]) => selectRules(only, ignored).map((rule) => rule.id);

describe('selectRules', () => {
  it('takes all rules, the named ones, or all but the ignored ones', () => {
    expect(selectRules([], [])).toHaveLength(rules.length);
    expect(ids(['token-in-log', 'token-in-file'], [])).toEqual(['token-in-file', 'token-in-log']);
    expect(ids(['token-in-log', 'token-in-file'], ['token-in-log'])).toEqual(['token-in-file']);
    expect(ids([], ['token-in-log'])).toHaveLength(rules.length - 1);
  });

  it('refuses an unknown id, named or ignored, with a suggestion', () => {
    expect(() => selectRules(['token-in-prefs'], [])).toThrow(UnknownRuleError);
    expect(() => selectRules([], ['token-in-logs'])).toThrow('There is no rule "token-in-logs".');
    expect(new UnknownRuleError('token-in-prefs').hint).toBe('Did you mean "token-in-preferences"?');
    expect(new UnknownRuleError('banana').hint).toContain('capward rules');
  });
});

describe('closest', () => {
  it('finds swapped, missing and added letters', () => {
    const candidates = ['token-in-log', 'token-in-url'];
    expect(closest('tokn-in-log', candidates)).toBe('token-in-log');
    expect(closest('token-in-urls', candidates)).toBe('token-in-url');
    expect(closest('', candidates)).toBeNull();
    expect(closest('x'.repeat(10_000), candidates)).toBeNull();
  });
});
