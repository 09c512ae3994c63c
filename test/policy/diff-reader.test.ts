import { describe, expect, it } from 'vitest';
import { DiffReader } from '../../src/policy/changes/diff-reader.js';

function read(...lines: readonly string[]) {
  const reader = new DiffReader();
  for (const line of lines) reader.read(line);
  return Object.fromEntries(
    [...reader.lines].map(([path, ranges]) => [path, ranges.map(({ first, last }) => [first, last])]),
  );
}
const file = (path: string) => ['diff --git a/x b/x', '--- a/x', `+++ ${path}`];

describe('a diff', () => {
  it('gives the changed lines of the new side', () => {
    expect(read(...file('b/a.ts'), '@@ -1 +1,2 @@ x', '-a', '+a', '+b', '@@ -9,0 +11 @@', '+c')).toEqual({
      'a.ts': [
        [1, 2],
        [11, 11],
      ],
    });
  });

  it('takes the neighbours of removed lines', () => {
    expect(read(...file('b/a.ts'), '@@ -5,2 +4,0 @@', '-a', '-b')).toEqual({ 'a.ts': [[4, 5]] });
  });

  it('takes no code for a header', () => {
    const code = ['-- a/evil.ts', '++ b/evil.ts'];
    const hunk = ['@@ -1,2 +1,2 @@', `-${code[0]}`, '-@@ -1 +1 @@', `+${code[1]}`, '+@@ -1 +9 @@'];
    expect(read(...file('b/a.ts'), ...hunk, ...file('b/b.ts'), '@@ -1 +2 @@', '-a', '+a')).toEqual({
      'a.ts': [[1, 2]],
      'b.ts': [[2, 2]],
    });
  });

  it.each([
    ['"b/\\303\\244 \\"\\\\\\t.ts"', 'ä "\\\t.ts'],
    ['b/with space.ts\t', 'with space.ts'],
    ['b/b/a.ts', 'b/a.ts'],
  ])('reads the path %s', (written, path) => {
    expect(Object.keys(read(...file(written), '@@ -0,0 +1 @@', '+a'))).toEqual([path]);
  });

  it('leaves out deleted files', () => {
    expect(read(...file('/dev/null'), '@@ -1 +0,0 @@', '-a')).toEqual({});
  });
});
