import { expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { Loader } from '../../../src/web/loader.js';
import { World } from '../../../src/web/program/world.js';
import { NameIndex } from '../../../src/web/search/name-index.js';
import { ShippedFiles } from '../../../src/web/search/shipped-files.js';

const code = "export const a = localStorage.getItem('a');\n";
const files = ['src/a.ts', 'src/b.ts', 'src/c.ts'];

function load(room?: number) {
  const project = createProject(Object.fromEntries(files.map((file) => [file, code])));
  const world = new World([], { resolve: () => null, mayExport: () => false, added: () => '' });
  const names = new NameIndex();
  const shipped = new ShippedFiles(project, names);
  const loader = new Loader(project, world, { names, shipped, signInCalls: [] }, room);
  loader.load(files);
  return { size: world.size, diagnostics: loader.diagnostics };
}

it('stops, and says so once, before the memory is full', () => {
  const { size, diagnostics } = load(code.length * 2);
  expect(size).toBe(1);
  expect(diagnostics).toMatchObject([
    { kind: 'bound-reached', message: expect.stringContaining('--max-old-space-size') },
  ]);
});

it('has room for what a process of ordinary size holds', () => {
  expect(load()).toEqual({ size: 3, diagnostics: [] });
});
