import { describe, expect, it } from 'vitest';
import { renderFrame } from '../../src/report/reporters/text/frame.js';
import { createTheme } from '../../src/report/reporters/text/theme.js';
import { locate } from './sample.js';

const frame = (text: string, part: string, width = 80) =>
  renderFrame(text.split('\n'), locate('a.ts', text, part), createTheme(false, width));

describe('renderFrame', () => {
  it('marks the place with carets and shows the line before', () => {
    expect(frame('const a = 1;\nsave(token);\nrest();', 'token')).toEqual([
      '      1 │ const a = 1;',
      '    > 2 │ save(token);',
      '        │      ^^^^^',
    ]);
  });

  it('marks the lines of a longer span, four at most', () => {
    const text = 'x();\nset({\n  key,\n  a,\n  b,\n  c,\n});';
    expect(frame(text, text.slice(5))).toEqual([
      '      1 │ x();',
      '    > 2 │ set({',
      '    > 3 │   key,',
      '    > 4 │   a,',
      '    > 5 │   b,',
    ]);
  });

  it('expands tabs and keeps the carets below the place', () => {
    expect(frame('\tif (x)\tsave(token);', 'token')).toEqual([
      '    > 1 │     if (x)  save(token);',
      '        │                  ^^^^^',
    ]);
  });

  it('counts wide characters as two columns', () => {
    expect(frame("log('令牌', token)", 'token')).toEqual([
      "    > 1 │ log('令牌', token)",
      '        │             ^^^^^',
    ]);
  });

  it('cuts a long line on both sides of the place', () => {
    const rows = frame(`${'a'.repeat(5_000)};save(token);${'b'.repeat(5_000)}`, 'token', 60);
    expect(rows).toHaveLength(2);
    const [code = '', carets = ''] = rows;
    expect(code.length).toBeLessThanOrEqual(60);
    expect(code.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('token');
    expect(code).toMatch(/│ …a+;save\(token\);b+…$/);
  });

  it('keeps carets inside the width when the place is longer than the line shown', () => {
    const rows = frame(`save(${'t'.repeat(300)})`, `save(${'t'.repeat(300)})`, 60);
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(60);
  });

  it('shows control characters, covers secrets', () => {
    const key = '9f86d081884c7d659a2feaa0c55ad015';
    const [code = '', carets = ''] = frame(`set('${key}', '\x1b[2J', token)`, 'token');
    expect(code).toContain('\\u{1b}[2J');
    expect(code).not.toContain(key.slice(4));
    expect(code.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('token');
  });

  it('shows nothing of a file that is not there any more', () => {
    expect(renderFrame([], locate('a.ts', 'token', 'token'), createTheme(false, 80))).toEqual([]);
  });
});
