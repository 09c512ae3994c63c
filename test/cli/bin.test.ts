import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../src/index.js';
import { version } from '../../src/version.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Packages that parse or check code, prompt or validate: too slow to load for an answer that needs none of them. */
const heavy = [
  'ts-morph',
  'typescript',
  'svelte',
  '@vue',
  '@astrojs',
  'parse5',
  'graphql',
  'zod',
  '@inquirer',
  'fast-glob',
];

// Prints the address of every module that is loaded, and at the end the paths of those that were required.
const loader = `data:text/javascript,import{writeSync}from'node:fs';export function load(u,c,n){writeSync(2,u+'\\n');return n(u,c)}`;
const required = `process.on('exit',()=>console.error(Object.keys(createRequire('file:///').cache).join('\\n')))`;
const spy = `data:text/javascript,import{createRequire,register}from'node:module';register(${JSON.stringify(loader)});${required}`;

const keep = "localStorage.setItem('access', session.accessToken)";
const components = {
  'package.json': '{ "name": "mixed", "dependencies": { "@capacitor/core": "^8.0.0", "vue": "3", "svelte": "5" } }',
  'index.html': `<p title="a&amp;b">&copy;</p><script>const session = login(); ${keep};</script><b onclick="${keep}">x</b>`,
  'src/A.vue': `<script setup lang="ts">const session: { accessToken: string } = login();</script>
<template><a :title="'a&amp;b'" @click="${keep}">&lt;&nbsp;{{ 1 &lt; 2 }}</a></template>`,
  'src/B.svelte': `<script lang="ts">let session: { accessToken: string } = login();</script>
{#if session}<b on:click={() => ${keep}}>&copy;</b>{/if}`,
  'src/C.astro': `---\nconst a = 1;\n---\n<script>const session = login(); ${keep};</script>`,
  'src/d.tsx': `const session: { accessToken: string } = login(); export const d = <b onClick={() => ${keep}}>x</b>;`,
  'src/Broken.vue': `<script setup>${keep};</script><template><b`,
  'src/Broken.svelte': `<script>let a = 1; ${keep};</script>{#if a}<b>`,
};

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
      expect(loaded.filter((url) => /\/vendor\/|\/chunks\/zod-/.test(url))).toEqual([]);
    },
  );

  it('loads the engine for an audit, as the test above would notice', () => {
    const { stderr } = node('--import', spy, bin(), 'audit');
    expect(stderr).toContain('/node_modules/ts-morph/');
    expect(stderr).not.toContain('/chunks/zod-');
    const app = join(home, 'configured');
    mkdirSync(app);
    writeFileSync(join(app, 'capward.config.json'), '{}');
    expect(node('--import', spy, bin(), 'audit', app).stderr).toContain('/chunks/zod-');
  });

  it('reads components with the parsers in the package as with the packages themselves', async () => {
    const app = join(home, 'components');
    for (const [path, text] of Object.entries(components)) {
      mkdirSync(dirname(join(app, path)), { recursive: true });
      writeFileSync(join(app, path), text);
    }
    const { stdout } = node(bin(), 'audit', app, '--format', 'json');
    const timeless = { startedAt: '', durationMs: 0 };
    const report = await audit(app);
    expect({ ...JSON.parse(stdout), ...timeless }).toEqual({ ...report, ...timeless });
    expect(new Set(report.findings.map(({ location }) => location.file)).size).toBeGreaterThan(4);
    expect(report.diagnostics.map(({ file }) => file)).toEqual(['src/Broken.svelte', 'src/Broken.vue']);
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
