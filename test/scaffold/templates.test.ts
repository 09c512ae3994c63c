// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are hostile names
import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { openMemory } from '../../src/project/memory.js';
import { fillIn, stringLiteral } from '../../src/scaffold/fill-in.js';
import { loadTemplates } from '../../src/scaffold/load-templates.js';
import { overlay } from '../../src/scaffold/overlay.js';
import { javaScriptPath, toJavaScript } from '../../src/scaffold/to-javascript.js';

const templates = loadTemplates(new URL('../../templates/', import.meta.url));

/** What a literal stands for, as JavaScript reads it. */
const textOf = (literal: string): unknown => {
  const source = ts.createSourceFile('a.ts', `(${literal})`, ts.ScriptTarget.Latest, true);
  const [statement] = source.statements;
  if (source.statements.length !== 1 || !statement || !ts.isExpressionStatement(statement)) return undefined;
  const inner = ts.isParenthesizedExpression(statement.expression) ? statement.expression.expression : null;
  return inner && ts.isStringLiteral(inner) ? inner.text : undefined;
};

describe('fillIn', () => {
  it.each([
    'Trailhead',
    "Bob's app",
    'a\\',
    "\\'; alert(1); '",
    '"q"',
    'line\nbreak\r',
    '${x} `y`',
    '\u2028',
    '</script>',
    '__CAPWARD_X__',
    '😀',
  ])('keeps %j a string', (text) => {
    expect(textOf(stringLiteral(text))).toBe(text);
    expect(fillIn('a = __CAPWARD_NAME__;', { NAME: { kind: 'string' } }, { NAME: text })).toBe(
      `a = ${stringLiteral(text)};`,
    );
  });

  it('fills in words, lists and code', () => {
    const placeholders = { A: { kind: 'word' }, B: { kind: 'strings' }, C: { kind: 'code' } } as const;
    expect(
      fillIn("'./__CAPWARD_A__' __CAPWARD_B__ __CAPWARD_C__", placeholders, { A: 'x', B: ['a', "b'"], C: '[1]' }),
    ).toBe("'./x' ['a', 'b\\''] [1]");
  });

  it('fails on a placeholder that nobody knows', () => {
    expect(() => fillIn('__CAPWARD_NEW__', {}, {})).toThrow('__CAPWARD_NEW__');
  });
});

describe('toJavaScript', () => {
  it.each(templates.files.map(({ from }) => from))('makes valid JavaScript of %s', (from) => {
    const text = toJavaScript(templates.read(from), from);
    const kind = from.endsWith('x') ? ts.ScriptKind.JSX : ts.ScriptKind.JS;
    const { diagnostics } = ts.transpileModule(text, {
      fileName: javaScriptPath(from),
      reportDiagnostics: true,
      compilerOptions: { allowJs: true, checkJs: false, jsx: ts.JsxEmit.Preserve },
    });
    expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
    const source = ts.createSourceFile('a.js', text, ts.ScriptTarget.Latest, true, kind);
    expect(source.statements.some(ts.isInterfaceDeclaration)).toBe(false);
  });

  it('keeps comments and indents by two', () => {
    expect(toJavaScript('/** Why. */\nexport function f(a: string): string {\n  // so\n  return a;\n}\n', 'a.ts')).toBe(
      '/** Why. */\nexport function f(a) {\n  // so\n  return a;\n}\n',
    );
  });
});

describe('overlay', () => {
  const base = openMemory({ 'a.txt': 'old', 'sub/b.txt': 'b', 'sub/c.txt': 'c' });
  const edits = [
    { path: 'a.txt', before: 'old', after: 'new', why: [] },
    { path: 'sub/c.txt', before: 'c', after: null, why: [] },
    { path: 'new/deep/d.txt', before: null, after: 'd', why: [] },
  ];
  const changed = overlay(base, edits);
  const read = (path: string) => Buffer.from(changed.read(path, 100)).toString();

  it('shows the files as they would be', () => {
    expect([read('a.txt'), read('sub/b.txt'), read('new/deep/d.txt')]).toEqual(['new', 'b', 'd']);
    expect(() => read('sub/c.txt')).toThrow('no such file');
    expect(
      changed
        .list('.')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['a.txt', 'new', 'sub']);
    expect(changed.list('sub')).toEqual([{ name: 'b.txt', isFolder: false }]);
    expect(changed.list('new')).toEqual([{ name: 'deep', isFolder: true }]);
    expect(changed.list('new/deep')).toEqual([{ name: 'd.txt', isFolder: false }]);
  });
});
