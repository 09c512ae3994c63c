import { rmSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BackendId, backends } from '../../../src/catalogue/backends.js';
import { leakyApp } from '../../scaffold/leaky-app.js';
import { readFiles, writeFiles } from '../../scaffold/on-disk.js';
import { buildProgram } from './built.js';
import { keys, PseudoTerminal } from './terminal.js';

let bin: string;
beforeAll(() => {
  bin = buildProgram();
}, 120_000);

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

function start() {
  const root = writeFiles(leakyApp('react', 8));
  roots.push(root);
  return { root, terminal: new PseudoTerminal([process.execPath, bin, 'init', '--no-install'], root) };
}

/** What is asked after the back end, in order. */
const questions = [
  'Folder for the vault',
  'What should iOS say',
  'How should requests get their token',
  'Add sign-in by OAuth 2',
  'Rewrite the code',
  'Hide the app',
  'Add a GitHub workflow',
];

describe('the prompts', { timeout: 120_000 }, () => {
  it.each<[BackendId]>(backends.map(({ id }) => [id]))('lead to %s', async (id) => {
    const { root, terminal } = start();
    await terminal.waitFor('Where should the key of the vault be kept?');
    const position = backends.findIndex((one) => one.id === id);
    terminal.press(...Array.from({ length: position }, () => keys.down), keys.enter);
    for (const question of questions) {
      if (id === 'aparajita' && question === 'What should iOS say') continue;
      await terminal.waitFor(question);
      terminal.press(keys.enter);
    }
    await terminal.waitFor('Apply this plan?');
    terminal.press(keys.enter);
    expect(await terminal.end()).toBe(0);
    expect(terminal.shown).toContain(`npx capward init --backend ${id} --folder src/auth-vault`);
    const files = readFiles(root);
    expect(files['src/auth-vault/auth.ts']).toContain(`from './backends/${id}'`);
    expect(files['src/auth.ts']).toContain('secureStorage.setItem');
  });

  it.each(['Where should the key', ...questions, 'Apply this plan?'])(
    'leave nothing behind on Ctrl-C at "%s"',
    async (last) => {
      const { root, terminal } = start();
      const before = readFiles(root);
      const all = ['Where should the key', ...questions, 'Apply this plan?'];
      for (const question of all.slice(0, all.indexOf(last))) {
        await terminal.waitFor(question);
        terminal.press(keys.enter);
      }
      await terminal.waitFor(last);
      terminal.press(keys.cancel);
      expect(await terminal.end()).toBe(2);
      expect(terminal.shown).toContain('Cancelled: nothing was changed.');
      expect(readFiles(root)).toEqual(before);
    },
  );

  it('change nothing when the plan is declined', async () => {
    const { root, terminal } = start();
    const before = readFiles(root);
    for (const question of ['Where should the key', ...questions]) {
      await terminal.waitFor(question);
      terminal.press(keys.enter);
    }
    await terminal.waitFor('Apply this plan?');
    terminal.press('n', keys.enter);
    expect(await terminal.end()).toBe(0);
    expect(terminal.shown).toContain('Nothing was changed.');
    expect(readFiles(root)).toEqual(before);
  });
});
