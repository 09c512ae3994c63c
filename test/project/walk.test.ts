import { describe, expect, it } from 'vitest';
import type { FileSystem } from '../../src/project/file-system.js';
import { openMemory } from '../../src/project/memory.js';
import { walk } from '../../src/project/walk.js';

function memoryOf(paths: readonly string[]): FileSystem {
  return openMemory(Object.fromEntries(paths.map((path) => [path, ''])));
}

/** Notes which folders are listed, and refuses to list those in `locked`. */
function watch(system: FileSystem, locked: readonly string[] = []) {
  const listed: string[] = [];
  const list: FileSystem['list'] = (folder) => {
    listed.push(folder);
    if (locked.includes(folder)) throw Object.assign(new Error(`/home/me/${folder}`), { code: 'EACCES' });
    return system.list(folder);
  };
  return { listed, system: { ...system, list } };
}

describe('the walk', () => {
  it.each([
    'pages/[id]/(group)/{a,b}.ts',
    '**/*.ts',
    '!not/+(x)/?.ts',
    'line\nfeed/carriage\rreturn/\u2028.ts',
    'back\\slash/.\\a.ts',
    '.\\',
    'two../...three',
    '__proto__/constructor',
    'src/.env',
  ])('finds %j under its own name, also from a folder inside', (path) => {
    expect(walk(memoryOf([path])).files).toEqual([path]);
    expect(walk(memoryOf([`dist [1]\\\n/${path}`]), 'dist [1]\\\n').files).toEqual([`dist [1]\\\n/${path}`]);
  });

  it('does not list what it leaves out', () => {
    const left = ['node_modules/a/b.js', '.git/c', 'dist/d.js', 'ios/App/App/public/e.js'];
    const { system, listed } = watch(memoryOf(['package.json', 'src/dist/f.ts', ...left]));
    expect(walk(system)).toEqual({ files: ['package.json', 'src/dist/f.ts'], outputs: ['dist'], diagnostics: [] });
    expect(listed.sort()).toEqual(['.', 'ios', 'ios/App', 'ios/App/App', 'src', 'src/dist']);
  });

  it('enters build output it is told to start from', () => {
    expect(walk(memoryOf(['package.json', 'www/js/app.js']), 'www').files).toEqual(['www/js/app.js']);
  });

  it('honours each .gitignore below its own folder only', () => {
    const files = { 'a/.gitignore': 'gen/', 'a/x/gen/1.ts': '', 'b/gen/2.ts': '' };
    expect(walk(openMemory(files)).files).toEqual(['a/.gitignore', 'b/gen/2.ts']);
  });

  it('reports a folder that cannot be listed and goes on', () => {
    const { system } = watch(memoryOf(['a/1.ts', 'locked/2.ts', 'z/3.ts']), ['locked']);
    const message = 'Cannot list the folder: EACCES';
    expect(walk(system)).toEqual({
      files: ['a/1.ts', 'z/3.ts'],
      outputs: [],
      diagnostics: [{ kind: 'unreadable', file: 'locked', message }],
    });
  });
});
