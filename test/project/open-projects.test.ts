import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openProjects } from '../../src/project/open-projects.js';
import type { Project } from '../../src/project/project.js';
import { ProjectError } from '../../src/project/project-error.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'project-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

function write(path: string, content: string | Uint8Array = ''): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), content);
}

function open(): Project {
  write('capacitor.config.json', '{"webDir": "dist"}');
  const [project] = openProjects(directory);
  if (!project) throw new Error('no project');
  return project;
}

const problemOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

describe('openProjects', () => {
  it.each([
    ['nowhere', /does not exist/],
    ['a-file', /is not a directory/],
    ['empty', /holds no Capacitor app/],
  ])('says why it cannot audit %s', (name, message) => {
    write('a-file');
    mkdirSync(join(directory, 'empty'));
    const error = problemOf(() => openProjects(join(directory, name)));
    expect(error).toBeInstanceOf(ProjectError);
    expect(error).toMatchObject({ message: expect.stringMatching(message), hint: expect.stringMatching(/\w/) });
  });

  it('names the app after the folder when nothing else does', () => {
    expect(directory.endsWith(open().app.name)).toBe(true);
  });

  it('follows no links', () => {
    write('src/main.ts', 'own');
    symlinkSync('..', join(directory, 'src/loop'));
    symlinkSync(tmpdir(), join(directory, 'src/outside'));
    symlinkSync('/etc/hosts', join(directory, 'src/hosts.ts'));
    expect(open().files.web).toEqual(['src/main.ts']);
  });

  it('opens a directory that is itself a link', () => {
    write('real/capacitor.config.json', '{}');
    write('real/src/main.ts');
    symlinkSync('real', join(directory, 'link'));
    expect(openProjects(join(directory, 'link'))[0]?.files.web).toEqual(['src/main.ts']);
  });

  it('takes names as they are', () => {
    const names = ['src/a\nb.ts', 'src/%0A.ts', 'src/ü ñ.ts', "src/'$(x)`.ts"];
    for (const name of names) write(name, name);
    const { files } = open();
    expect([...files.web].sort()).toEqual(names.sort());
    for (const name of names) expect(files.text(name)).toBe(name);
  });
});

describe('text', () => {
  const text = 'const token = "ü";\n';

  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('is decoded from %s', (_, bytes) => {
    write('src/main.ts', bytes);
    const project = open();
    expect(project.files.text('src/main.ts')).toBe(text);
    expect(project.diagnostics).toEqual([]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['binary', Buffer.from([0x61, 0, 0x62]), 'The file is binary.'],
    ['too large', 'x\n'.repeat(1_100_000), 'The file is larger than 2 MB.'],
    ['minified', 'a(b);c=d;'.repeat(5_000), 'The file is bundled or minified code.'],
    [
      'a chunk of webpack',
      `(window["webpackJsonp"] = window["webpackJsonp"] || []).push([["main"],{\n${'a(b);\n'.repeat(1_000)}}]);`,
      'The file is bundled or minified code.',
    ],
  ])('is not given when the file is %s, and that is said once', (_, content, message) => {
    write('src/main.ts', content);
    const project = open();
    expect(project.files.text('src/main.ts')).toBeNull();
    expect(project.files.text('src/main.ts')).toBeNull();
    expect(project.diagnostics).toEqual([{ kind: 'skipped', file: 'src/main.ts', message }]);
  });

  it('is given when a hand-written file holds an image on one line', () => {
    write('src/logo.ts', `export const logo = "data:image/png;base64,${'iVBORw0KGgo'.repeat(20_000)}";\n`);
    expect(open().files.text('src/logo.ts')).not.toBeNull();
  });

  it('is given when a source only speaks of the chunks of webpack', () => {
    write('src/chunks.ts', `export const chunks = window['webpackChunkapp'];\n${'a(b);\n'.repeat(1_000)}`);
    expect(open().files.text('src/chunks.ts')).not.toBeNull();
  });

  it('is given when only far into a source a text holds a zero character', () => {
    write('src/rows.ts', `${'export const row = 1;\n'.repeat(500)}const all = '\0all';\n`);
    expect(open().files.text('src/rows.ts')).toContain('\0all');
  });

  it('reports a file that vanished, without its absolute path', () => {
    write('src/main.ts');
    const project = open();
    rmSync(join(directory, 'src/main.ts'));
    expect(project.files.text('src/main.ts')).toBeNull();
    expect(project.diagnostics).toEqual([
      { kind: 'unreadable', file: 'src/main.ts', message: 'Cannot read the file: ENOENT' },
    ]);
  });

  it('is given for no path but the files of the app', () => {
    write('src/main.ts');
    const project = open();
    expect(project.files.text('../../etc/hosts')).toBeNull();
    expect(project.files.text('src/none.ts')).toBeNull();
    expect(project.diagnostics).toEqual([]);
  });

  it('is not read through a link that took the place of the file', () => {
    write('src/main.ts');
    const project = open();
    rmSync(join(directory, 'src/main.ts'));
    symlinkSync('/etc/hosts', join(directory, 'src/main.ts'));
    expect(project.files.text('src/main.ts')).toBeNull();
    expect(project.diagnostics).toMatchObject([{ kind: 'unreadable' }]);
  });
});
