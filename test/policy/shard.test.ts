import { describe, expect, it } from 'vitest';
import { appsOf } from '../../src/policy/shard.js';
import { projectOf } from '../report/sample.js';

const app = (root: string, size: number) =>
  projectOf(Object.fromEntries(Array.from({ length: size }, (_, index) => [`${root}/src/${index}.ts`, ''])), root);
const apps = [app('a', 2), app('b', 50), app('c', 3), app('d', 40), app('e', 30), app('f', 20)];
const rootsOf = (index: number, count: number, projects = apps) =>
  appsOf({ index, count }, projects).map((project) => project.app.root);

describe('the parts of --shard', () => {
  it.each([1, 2, 3, 6, 9])('of %i hold each app once', (count) => {
    const parts = Array.from({ length: count }, (_, index) => rootsOf(index + 1, count));
    expect(parts.flat().sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('are about as large as each other', () => {
    expect([rootsOf(1, 2), rootsOf(2, 2)]).toEqual([
      ['b', 'c', 'f'],
      ['a', 'd', 'e'],
    ]);
  });

  it('depend on the apps only, not on their order', () => {
    expect(rootsOf(2, 3, apps.toReversed()).sort()).toEqual(rootsOf(2, 3));
  });
});
