import { describe, expect, it } from 'vitest';
import { cutTo, displayWidth } from '../../src/report/reporters/text/display-width.js';
import { wrap } from '../../src/report/reporters/text/wrap.js';

describe('wrap', () => {
  it('breaks at spaces, and inside a word only when it must', () => {
    expect(wrap('the quick brown fox', 10)).toEqual(['the quick', 'brown fox']);
    expect(wrap('a abcdefghijkl b', 5)).toEqual(['a', 'abcde', 'fghij', 'kl b']);
    expect(wrap('', 10)).toEqual([]);
  });

  it('measures what a terminal shows', () => {
    expect(wrap('令牌 令牌 令牌', 9)).toEqual(['令牌 令牌', '令牌']);
  });
});

describe('displayWidth', () => {
  it('counts columns', () => {
    expect(displayWidth('token')).toBe(5);
    expect(displayWidth('令牌')).toBe(4);
    expect(displayWidth('e\u0301')).toBe(1);
    expect(displayWidth('🔑')).toBe(2);
  });
});

describe('cutTo', () => {
  it('keeps the start, or the end of a path', () => {
    expect(cutTo('refresh token', 8)).toBe('refresh…');
    expect(cutTo('src/app/login.ts', 9, 'end')).toBe('…login.ts');
    expect(cutTo('short', 8)).toBe('short');
  });
});
