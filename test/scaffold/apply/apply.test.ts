import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/scaffold/apply/apply.js';
import { recover } from '../../../src/scaffold/apply/recover.js';
import type { Edit } from '../../../src/scaffold/plan.js';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'capward-apply-')));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
const read = (path: string) => readFileSync(join(root, path));
const edit = (path: string, before: string | null, after: string | null): Edit => ({ path, before, after, why: [] });

class Stop extends Error {}
/** Ends the run before its n-th step. */
function stopAt(n: number): () => void {
  let step = 0;
  return () => {
    step += 1;
    if (step === n) throw new Stop();
  };
}

describe('applyEdits', () => {
  it('creates, changes and removes files, and leaves nothing else behind', () => {
    write('a.txt', 'old');
    write('b.txt', 'gone');
    applyEdits(root, [edit('a.txt', 'old', 'new'), edit('b.txt', 'gone', null), edit('deep/er/c.txt', null, 'made')]);
    expect(read('a.txt').toString()).toBe('new');
    expect(read('deep/er/c.txt').toString()).toBe('made');
    expect(readdirSync(root).sort()).toEqual(['a.txt', 'deep']);
  });

  it('keeps encoding, byte order mark and mode', () => {
    write('utf8', Buffer.from('\ufeffold\r\n'));
    write('utf16le', Buffer.from('\ufeffold', 'utf16le'));
    write('utf16be', Buffer.from('\ufeffold', 'utf16le').swap16());
    write('run.sh', 'old');
    chmodSync(join(root, 'run.sh'), 0o755);
    applyEdits(root, [
      edit('utf8', 'old\r\n', 'neü\r\n'),
      edit('utf16le', 'old', 'neü'),
      edit('utf16be', 'old', 'neü'),
      edit('run.sh', 'old', 'new'),
    ]);
    expect(read('utf8')).toEqual(Buffer.from('\ufeffneü\r\n'));
    expect(read('utf16le')).toEqual(Buffer.from('\ufeffneü', 'utf16le'));
    expect(read('utf16be')).toEqual(Buffer.from('\ufeffneü', 'utf16le').swap16());
    expect(statSync(join(root, 'run.sh')).mode & 0o777).toBe(0o755);
  });

  it.each([
    ['another text', 'a.txt', () => write('a.txt', 'theirs')],
    ['a file that is gone', 'a.txt', () => rmSync(join(root, 'a.txt'))],
    ['bytes that are no text', 'a.txt', () => write('a.txt', Buffer.from([0x6f, 0xff]))],
    ['a file where none was', 'new.txt', () => write('new.txt', 'theirs')],
  ])('refuses %s, and changes nothing', (_, path, meanwhile) => {
    write('a.txt', 'old');
    write('z.txt', 'old');
    meanwhile();
    const edits = [edit('z.txt', 'old', 'new'), path === 'a.txt' ? edit(path, 'old', 'new') : edit(path, null, 'new')];
    expect(() => applyEdits(root, edits)).toThrow(/changed since the plan/);
    expect(read('z.txt').toString()).toBe('old');
    expect(existsSync(join(root, '.capward'))).toBe(false);
  });

  it.each([
    '../out.txt',
    '/etc/out',
    'a/../../out',
    'a//b',
    '.git/hooks/pre-commit',
    'sub/.GIT/config',
    'node_modules/a.js',
    'a\\b',
    'c:x',
    '',
  ])('writes nothing to %j', (path) => {
    expect(() => applyEdits(root, [edit(path, null, 'x')])).toThrow(/does not write/);
  });

  it('follows no links', () => {
    const outside = mkdtempSync(join(tmpdir(), 'capward-outside-'));
    writeFileSync(join(outside, 'file'), 'old');
    symlinkSync(outside, join(root, 'folder'));
    symlinkSync(join(outside, 'file'), join(root, 'file'));
    symlinkSync(outside, join(root, '.capward'));
    expect(() => applyEdits(root, [edit('new.txt', null, 'x')])).toThrow(/\.capward is no folder/);
    rmSync(join(root, '.capward'));
    for (const [path, before] of [
      ['folder/new.txt', null],
      ['folder/file', 'old'],
      ['file', 'old'],
    ] as const) {
      expect(() => applyEdits(root, [edit(path, before, 'new')])).toThrow(/symbolic link/);
    }
    expect(readFileSync(join(outside, 'file'), 'utf8')).toBe('old');
    expect(readdirSync(outside)).toEqual(['file']);
    rmSync(outside, { recursive: true });
  });
});

describe('recover', () => {
  const edits = [edit('a.txt', 'old a', 'new a'), edit('b.txt', 'old b', null), edit('c/d.txt', null, 'new d')];
  const state = () =>
    ['a.txt', 'b.txt', 'c/d.txt'].map((path) => (existsSync(join(root, path)) ? read(path).toString() : null));
  const older = ['old a', 'old b', null];
  const newer = ['new a', null, 'new d'];

  it('reaches the old or the new state from every step', () => {
    const reached = new Set<string>();
    for (let step = 1; ; step++) {
      rmSync(join(root, 'c'), { recursive: true, force: true });
      write('a.txt', 'old a');
      write('b.txt', 'old b');
      try {
        applyEdits(root, edits, stopAt(step));
        break;
      } catch (error) {
        expect(error).toBeInstanceOf(Stop);
      }
      const recovery = recover(root);
      expect(state()).toEqual(recovery === 'completed' ? newer : older);
      expect(existsSync(join(root, '.capward'))).toBe(false);
      expect(recover(root)).toBe('nothing');
      reached.add(recovery);
    }
    expect([...reached].sort()).toEqual(['completed', 'nothing']);
    expect(state()).toEqual(newer);
  });

  it('gives up no work of the user', () => {
    write('a.txt', 'old a');
    write('b.txt', 'old b');
    expect(() => applyEdits(root, edits, stopAt(8))).toThrow(Stop);
    expect(state()[0]).toBe('new a');
    write('b.txt', 'theirs');
    expect(() => recover(root)).toThrow(/b\.txt changed/);
    expect(read('b.txt').toString()).toBe('theirs');
  });

  it.each(['{}', 'x', '{"version":1,"changes":[{"path":"a","before":null,"after":"x","staged":"../../etc"}]}'])(
    'refuses the journal %j',
    (journal) => {
      write('.capward/journal.json', journal);
      expect(() => recover(root)).toThrow(/is not from capward/);
    },
  );

  it('writes no journal of strangers outside of the app', () => {
    const journal = { version: 1, changes: [{ path: '../x', before: null, after: 'a'.repeat(64), staged: '0' }] };
    write('.capward/journal.json', JSON.stringify(journal));
    expect(() => recover(root)).toThrow(/does not write/);
  });
});
