import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recover } from '../../src/scaffold/apply/recover.js';
import type { Edit } from '../../src/scaffold/plan.js';

const project = fileURLToPath(new URL('../../', import.meta.url));
const kills = 200;

/** Files that change, appear and disappear, some larger than what a disk writes at once. */
const paths = Array.from({ length: 24 }, (_, index) => `folder-${index % 5}/deep/file-${index}.txt`);
const textOf = (index: number, name: string) => `${name} ${index}\n`.repeat(index % 4 === 0 ? 20_000 : 3);
const oldText = (index: number) => (index % 6 === 1 ? null : textOf(index, 'old'));
const newText = (index: number) => (index % 6 === 2 ? null : textOf(index, 'new'));

let home: string;
beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'capward-killed-')));
  execFileSync('npx', ['tsc', '-p', 'tsconfig.json', '--noCheck', '--outDir', join(home, 'dist')], { cwd: project });
  symlinkSync(join(project, 'node_modules'), join(home, 'node_modules'));
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
  const edits = (from: typeof oldText, to: typeof oldText): Edit[] =>
    paths.map((path, index) => ({ path, before: from(index), after: to(index), why: [] }));
  writeFileSync(join(home, 'edits.json'), JSON.stringify([edits(oldText, newText), edits(newText, oldText)]));
  writeFileSync(
    join(home, 'writer.mjs'),
    `import { readFileSync } from 'node:fs';
     import { applyEdits } from ${JSON.stringify(pathToFileURL(join(home, 'dist/scaffold/apply/apply.js')).href)};
     const [forth, back] = JSON.parse(readFileSync(${JSON.stringify(join(home, 'edits.json'))}, 'utf8'));
     process.stdout.write('ready');
     for (;;) { applyEdits(process.argv[2], forth); applyEdits(process.argv[2], back); }`,
  );
});
afterAll(() => rmSync(home, { recursive: true }));

function freshFolder(name: string): string {
  const root = join(home, name);
  for (const [index, path] of paths.entries()) {
    const text = oldText(index);
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

async function killWhileWriting(root: string, delay: number): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, [join(home, 'writer.mjs'), root], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout) await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, delay));
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
}

const stateOf = (root: string) =>
  paths.map((path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null));

it(`leaves the old or the new state when it is killed, ${kills} times`, { timeout: 300_000 }, async () => {
  const [older, newer] = [paths.map((_, index) => oldText(index)), paths.map((_, index) => newText(index))];
  const seen = { nothing: 0, undone: 0, completed: 0, mixed: 0 };
  let count = 0;
  const worker = async (root: string) => {
    while (count < kills) {
      count += 1;
      await killWhileWriting(root, Math.random() * 40);
      const raw = JSON.stringify(stateOf(root));
      if (raw !== JSON.stringify(older) && raw !== JSON.stringify(newer)) seen.mixed += 1;
      seen[recover(root)] += 1;
      const state = stateOf(root);
      expect([older, newer]).toContainEqual(state);
      expect(existsSync(join(root, '.capward'))).toBe(false);
      // The writer starts with the old state.
      rmSync(root, { recursive: true });
      freshFolder(root.slice(home.length + 1));
    }
  };
  await Promise.all(['one', 'two', 'three'].map((name) => worker(freshFolder(name))));
  // Proof that the kills hit the run in all of its phases, also between two renames.
  expect(seen.undone).toBeGreaterThan(0);
  expect(seen.completed).toBeGreaterThan(0);
  expect(seen.mixed).toBeGreaterThan(0);
});
