import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/native/android/gradle-tokens.js';

const valuesOf = (code: string) => tokenize(code).map(({ kind, value }) => `${kind} ${value}`);

describe('tokenize', () => {
  it('leaves out comments and keeps texts whole', () => {
    const code = `a /* "b" */ = "c // \\" d" // e\n'f'`;
    expect(valuesOf(code)).toEqual(['word a', 'sign =', 'text c // \\" d', 'text f']);
  });

  it('tells templates from texts', () => {
    expect(valuesOf(`"a $b" "\${c}" "\\$d" '$e' """f\n$g"""`)).toEqual([
      'template a $b',
      `template \${c}`,
      'text \\$d',
      'text $e',
      'template f\n$g',
    ]);
  });

  it('reads numbers, annotations, quoted names and letters of any language', () => {
    expect(valuesOf('16_08 1.5 1..2 @Ann `in` größe')).toEqual([
      'number 16_08',
      'number 1.5',
      'number 1',
      'sign .',
      'sign .',
      'number 2',
      'word @Ann',
      'word in',
      'word größe',
    ]);
  });

  it('marks what begins a line, also after a comment and a carriage return', () => {
    const starts = tokenize('a b\r\n/* c\n*/ d\n// e\nf').filter(({ startsLine }) => startsLine);
    expect(starts.map(({ value }) => value)).toEqual(['a', 'd', 'f']);
  });

  it.each(['"', "'", '"""', '/*', '//', '`', '"\\', '"a\nb'])('survives %j', (code) => {
    for (const { start, end } of tokenize(code)) expect(end).toBeGreaterThan(start);
  });

  it('gives spans of the source', () => {
    const code = 'val key = "token" + 1';
    expect(tokenize(code).map(({ start, end }) => code.slice(start, end))).toEqual([
      'val',
      'key',
      '=',
      '"token"',
      '+',
      '1',
    ]);
  });
});
