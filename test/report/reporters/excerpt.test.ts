import { describe, expect, it } from 'vitest';
import { type ExcerptLine, excerptOf } from '../../../src/report/reporters/excerpt.js';
import { finding } from './canned.js';

const at = (line: number, column: number, endLine = line, endColumn = column) =>
  finding({ location: { file: 'a.ts', line, column, endLine, endColumn } });

/** `>12 before[marked]after` */
const drawn = (lines: readonly ExcerptLine[]) =>
  lines.map(({ number, before, marked, after }) => `${number} ${before}${marked === '' ? '' : `[${marked}]`}${after}`);

const source = ['function keep() {', '', '  save(token);', '}', '', 'keep();'];

describe('excerptOf', () => {
  it('marks the place, with the lines around it', () => {
    expect(drawn(excerptOf(at(3, 3, 3, 14), source, 1))).toEqual(['3   [save(token)];', '4 }']);
    expect(drawn(excerptOf(at(3, 3, 3, 14), source, 2))).toEqual([
      '1 function keep() {',
      '2 ',
      '3   [save(token)];',
      '4 }',
    ]);
  });

  it('marks every line of a longer place, without its indent', () => {
    expect(drawn(excerptOf(at(1, 10, 4, 2), source, 0))).toEqual([
      '1 function [keep() {]',
      '2 ',
      '3   [save(token);]',
      '4 [}]',
    ]);
  });

  it('shows the beginning of a very long place', () => {
    const many = Array.from({ length: 100 }, (_, index) => `line ${index + 1}`);
    expect(excerptOf(at(1, 1, 90, 3), many, 0)).toHaveLength(6);
  });

  it('shows nothing when the source is gone or has become shorter', () => {
    expect(excerptOf(at(3, 3, 3, 14), [], 2)).toEqual([]);
    expect(excerptOf(at(9, 1), source, 2)).toEqual([]);
  });

  it('marks nothing where a place is empty or ends after its line', () => {
    expect(drawn(excerptOf(at(6, 1), source, 0))).toEqual(['6 keep();']);
    expect(drawn(excerptOf(at(6, 1, 6, 99), source, 0))).toEqual(['6 [keep();]']);
  });

  it('cuts a long line around the place', () => {
    const line = `${'a'.repeat(5_000)}save(token)${'b'.repeat(5_000)}`;
    const [shown] = excerptOf(at(1, 5_001, 1, 5_012), [line], 0);
    expect(shown).toEqual({
      number: 1,
      before: `…${'a'.repeat(160)}`,
      marked: 'save(token)',
      after: `${'b'.repeat(160)}…`,
    });
  });

  it('covers a secret that the cut goes through', () => {
    const token = `eyJhbGciOiJIUzI1NiJ9.${'eyJzdWIiOiIxMjM0NTY3ODkwIn0'.repeat(4)}.c2lnbmF0dXJl`;
    for (let gap = 40; gap < 160; gap += 20) {
      const line = `login('${token}');${' '.repeat(gap)}save(token)`;
      const column = line.indexOf('save') + 1;
      const [shown] = excerptOf(at(1, column, 1, column + 11), [line], 0);
      expect(shown?.before).not.toMatch(/zdWIi|MjM0NTY3/);
    }
  });
});
