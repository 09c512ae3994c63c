import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordMatcher } from '../../../src/web/search/word-matcher.js';

const match = (groups: readonly (readonly string[])[], text: string): number =>
  new WordMatcher(groups).match(new TextEncoder().encode(text));

describe('the matcher of words', () => {
  it.each([
    ['she said', 0b11],
    ['his', 0b10],
    ['ushers', 0b11],
    ['HERS', 0b01],
    ['h e r s', 0],
    ['', 0],
  ])('finds the groups of %j', (text, found) => {
    expect(
      match(
        [
          ['he', 'hers', 'SHE'],
          ['his', 'she'],
        ],
        text,
      ),
    ).toBe(found);
  });

  it('finds words that are not ASCII as they are written', () => {
    expect(match([['пароль']], 'const мой_пароль = 1')).toBe(1);
    expect(match([['пароль']], 'ПАРОЛЬ')).toBe(0);
  });

  it('finds nothing for no words', () => {
    expect(match([[], ['']], 'text')).toBe(0);
  });

  it('agrees with a search for each word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '.', 'é'), minLength: 1, maxLength: 5 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '.', 'é', ' '), maxLength: 40 });
    const groups = fc.array(fc.array(word, { maxLength: 6 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(groups, text, (some, sample) => {
        const expected = some.reduce((bits, words, n) => {
          return words.some((one) => sample.toLowerCase().includes(one.toLowerCase())) ? bits | (1 << n) : bits;
        }, 0);
        expect(match(some, sample)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});
