import { describe, expect, test } from 'vitest';
import { toSourceUnit } from '../../../src/web/units/read-unit.js';
import { expectSamePositions } from './unit-checks.js';

describe('source units', () => {
  test.each([
    ['ts', 'ts'],
    ['mts', 'ts'],
    ['cts', 'ts'],
    ['tsx', 'tsx'],
    ['js', 'jsx'],
    ['jsx', 'jsx'],
    ['mjs', 'jsx'],
    ['cjs', 'jsx'],
  ])('.%s passes as it is', (extension, language) => {
    const script = 'const a = <b/>\r\n}';
    const { unit, diagnostics } = toSourceUnit(`src/a.${extension}`, script);
    expect(unit).toMatchObject({ file: `src/a.${extension}`, script, language });
    expect(diagnostics).toEqual([]);
  });

  test.each(['README.md', 'constructor', 'a.__proto__', ''])('%s is no source file', (file) => {
    expect(toSourceUnit(file, 'save(1)')).toEqual({ unit: null, diagnostics: [] });
  });
});

const times = (count: number, text: string) => text.repeat(count);

const hostile: [string, string][] = [
  ['nothing', ''],
  ['NULs', `<script>\0</script>${times(1000, '\0')}`],
  ['one long line', times(5_000_000, 'x')],
  ['a long script', `<script>${times(100_000, 'save(1);')}</script>`],
  ['deep nesting', times(5000, '<div>')],
  ['deep components', times(5000, '<A @click="save(1)" on:click={save(1)} onclick="save(1)">')],
  ['closing tags of nothing', times(40_000, '<i></q>')],
  ['many attributes', `<a ${Array.from({ length: 20_000 }, (_, i) => `a${i}=save()`).join(' ')}>`],
  ['open comments', times(40_000, '<!--')],
  ['open quotes', times(40_000, '<a onclick="')],
  ['open braces', times(40_000, '{{')],
  ['open scripts', times(20_000, '<script><!--')],
  ['open blocks', times(20_000, '{#if a()}')],
  [
    'deep expressions',
    `<a onclick="${times(100_000, '(')}" @click="${times(100_000, '(')}">{${times(50_000, '(')}}</a>`,
  ],
  ['fences', times(40_000, '---\n')],
  ['many handlers', times(10_000, '<a @click="save(1)" onclick="save(1)" on:click={save(1)}>{{ save(1) }}</a>\r\n')],
  ['lone surrogates', '<p>\ud800</p><script>save("\udc00")</script>'],
];

describe.each(['vue', 'svelte', 'astro', 'html'])('hostile %s', (extension) => {
  test.each(hostile)('%s', (_, markup) => {
    const text = extension === 'vue' ? `<script>let a</script><template>${markup}</template>` : markup;
    const start = performance.now();
    const { unit } = toSourceUnit(`a.${extension}`, text);
    expect(performance.now() - start).toBeLessThan(2000);
    if (unit) expectSamePositions(unit, text);
  });
});
