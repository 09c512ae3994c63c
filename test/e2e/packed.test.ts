import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ajv = new Ajv2020();
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(join(root, 'schemas', 'report.schema.json'), 'utf8')));

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'capward-packed-'));
  const copy = join(home, 'source');
  // Built and packed from a copy, so that dist/ stays as it is.
  const { files }: { files: string[] } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of ['package.json', 'README.md', 'LICENSE', ...files]) {
    if (name !== 'dist' && existsSync(join(root, name)))
      cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  execFileSync('node', ['scripts/build.mjs', join(copy, 'dist')], { cwd: root });
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', home], { cwd: copy, stdio: 'pipe' });
  const tarball = readdirSync(home).find((name) => name.endsWith('.tgz')) ?? '';
  const fresh = join(home, 'fresh');
  mkdirSync(fresh);
  writeFileSync(join(fresh, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', join(home, tarball)], {
    cwd: fresh,
    stdio: 'pipe',
  });
  cpSync(join(root, 'fixtures', 'apps', 'trailhead'), join(fresh, 'my app'), { recursive: true });
}, 240_000);
afterAll(() => rmSync(home, { recursive: true }));

const capward = (...args: string[]) =>
  spawnSync('npx', ['--no-install', 'capward', ...args], {
    cwd: join(home, 'fresh'),
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: home, NO_COLOR: '1' },
  });

describe('the published package', { timeout: 120_000 }, () => {
  it('audits an app with nothing but its own dependencies installed', () => {
    const { status, stdout, stderr } = capward('audit', 'my app', '--format', 'json');
    // npx adds notices of its own.
    expect([status, stderr.replace(/^npm .*\n/gm, '')]).toEqual([1, '']);
    const report = JSON.parse(stdout);
    expect([validate(report), validate.errors]).toEqual([true, null]);
    expect(report.apps).toHaveLength(1);
    expect(report.findings.length).toBeGreaterThan(0);
  });

  it('prints the same findings as text', () => {
    const { status, stdout } = capward('audit', 'my app', '--quiet');
    expect(status).toBe(1);
    expect(stdout).toContain('src/app/');
  });

  it('holds neither sources nor tests', () => {
    const files = readdirSync(join(home, 'fresh', 'node_modules', 'capward'));
    expect(files).not.toEqual(expect.arrayContaining(['src']));
    expect(files).not.toEqual(expect.arrayContaining(['test']));
    expect(files).toEqual(expect.arrayContaining(['bin', 'dist', 'schemas']));
  });
});
