import { describe, expect, it } from 'vitest';
import { type Mention, NameIndex } from '../../../src/web/search/name-index.js';

const files = {
  'a.ts': 'export const load$ = () => storage.save(value);',
  'b.ts': "import { save } from './indexed-db-adapter'; restore();",
  'c.ts': 'Vue.prototype.$api = api; größe();',
  'd.ts': 'saved; restoreAll; load2',
};

const filesWith = (...mentions: Mention[]): string[] => {
  const index = new NameIndex();
  for (const [file, text] of Object.entries(files)) index.add(file, new TextEncoder().encode(text));
  return index.filesWith(mentions);
};

describe('the index of names', () => {
  it.each<[string, string[]]>([
    ['save', ['a.ts', 'b.ts']],
    ['restore', ['b.ts']],
    ['load$', ['a.ts']],
    ['api', ['c.ts']],
    ['größe', ['c.ts']],
    ['load2', ['d.ts']],
    ['Save', []],
    ['$', []],
  ])('finds the files that mention %s as a word', (name, expected) => {
    expect(filesWith({ name, beside: [] })).toEqual(expected);
  });

  it('wants one of the words beside a common name', () => {
    expect(filesWith({ name: 'save', beside: ['indexed-db-adapter', 'Adapter'] })).toEqual(['b.ts']);
    expect(filesWith({ name: 'save', beside: ['adapter'] }, { name: 'load2', beside: [] })).toEqual(['b.ts', 'd.ts']);
    expect(filesWith({ name: 'save', beside: ['nothing'] })).toEqual([]);
  });

  it('keeps files apart that hold very many words', () => {
    const index = new NameIndex();
    const words = (from: number) => Array.from({ length: 50_000 }, (_, i) => `w${from + i}`).join(' ');
    index.add('one.ts', new TextEncoder().encode(words(0)));
    index.add('two.ts', new TextEncoder().encode(words(50_000)));
    expect(index.filesWith([{ name: 'w49999', beside: [] }])).toEqual(['one.ts']);
    expect(index.filesWith([{ name: 'w50000', beside: [] }])).toEqual(['two.ts']);
  });
});
