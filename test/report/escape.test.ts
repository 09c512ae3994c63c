import { describe, expect, it } from 'vitest';
import { escapeControl } from '../../src/report/escape.js';

describe('escapeControl', () => {
  it.each([
    ['an escape sequence', '\x1b[31mred', '\\u{1b}[31mred'],
    ['an operating system command', '\x1b]0;title\x07', '\\u{1b}]0;title\\u{7}'],
    ['an 8-bit control sequence', '\x9b31m', '\\u{9b}31m'],
    ['line ends', 'a\r\nb', 'a\\u{d}\\u{a}b'],
    ['a bidirectional override', 'user\u202etxt.ts', 'user\\u{202e}txt.ts'],
    ['an isolate', '\u2066x\u2069', '\\u{2066}x\\u{2069}'],
    ['what cannot be seen', 'to\u200bken\ufeff', 'to\\u{200b}ken\\u{feff}'],
    ['line separators', 'a\u2028b', 'a\\u{2028}b'],
    ['tag characters', 'a\u{e0041}', 'a\\u{e0041}'],
    ['a lone surrogate', 'a\ud800b', 'a\\u{d800}b'],
  ])('shows %s', (_, text, shown) => {
    expect(escapeControl(text)).toBe(shown);
  });

  it('leaves text of all languages alone', () => {
    const text = 'Zugriffstoken für Jürgen, 令牌, токен, رمز, 🔑';
    expect(escapeControl(text)).toBe(text);
  });
});
