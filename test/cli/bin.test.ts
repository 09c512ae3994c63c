import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../src/version.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Packages that parse or check code, prompt or validate: too slow to load for an answer that needs none of them. */
const heavy = ['ts-morph', 'typescript', 'svelte', '@vue', '@astrojs', 'parse5', 'zod', '@inquirer', 'fast-glob'];

// Prints the address of every module that is loaded, and at the end the paths of those that were required.
const loader = `data:text/javascript,import{writeSync}from'node:fs';export function load(u,c,n){writeSync(2,u+'\\n');return n(u,c)}`;
const required = `process.on('exit',()=>console.error(Object.keys(createRequire('file:///').cache).join('\\n')))`;
const spy = `data:text/javascript,import{createRequire,register}from'node:module';register(${JSON.stringify(loader)});${required}`;

let home: string;
beforeAll(() => {
  // A build of its own, so that the test neither needs nor disturbs dist/.
  home = mkdtempSync(join(tmpdir(), 'capward-bin-'));
  execFileSync('node', ['scripts/build.mjs', join(home, 'dist')], { cwd: root });
  cpSync(join(root, 'bin'), join(home, 'bin'), { recursive: true });
  cpSync(join(root, 'package.json'), join(home, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
  mkdirSync(join(home, 'empty'));
}, 120_000);
afterAll(() => rmSync(home, { recursive: true }));

const node = (...args: string[]) =>
  spawnSync(process.execPath, args, { cwd: join(home, 'empty'), encoding: 'utf8', env: { PATH: process.env.PATH } });
const bin = () => join(home, 'bin', 'capward.js');

describe('the program', () => {
  it('has the version of its package', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(version).toBe(manifest.version);
    expect(node(bin(), '--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([['--help'], ['--version'], ['rules'], ['explain', 'token-in-log'], ['audit', '--help']])(
    'loads nothing heavy for %s',
    (...argv) => {
      const { status, stderr } = node('--import', spy, bin(), ...argv);
      const loaded = stderr.split('\n');
      expect(status).toBe(0);
      expect(loaded.some((url) => url.includes('/node_modules/commander/'))).toBe(true);
      expect(loaded.filter((url) => heavy.some((name) => url.includes(`/node_modules/${name}/`)))).toEqual([]);
    },
  );

  it('loads the engine for an audit, as the test above would notice', () => {
    const { stderr } = node('--import', spy, bin(), 'audit');
    expect(stderr).toContain('/node_modules/ts-morph/');
    expect(stderr).not.toContain('/node_modules/zod/');
  });

  it('does not call a folder without an app clean', () => {
    const { status, stdout, stderr } = node(bin(), 'audit', '--format', 'json');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: .*holds no Capacitor app\.\nhint: /);
  });

  it('survives a reader that stops early', () => {
    const command = `"${process.execPath}" "${bin()}" audit --help | head -c 1; echo "$?\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^U00/);
  });
});
