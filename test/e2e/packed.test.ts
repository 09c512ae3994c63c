import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noInputs, scripts, shell } from '../cli/action-scripts.js';
import { type Packed, pack, root } from './pack.js';
import { installTools, type Registry, startRegistry, type Tools } from './registry.js';

const ajv = new Ajv2020();
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(join(root, 'schemas', 'report.schema.json'), 'utf8')));

let home: string;
let packed: Packed;
let tools: Tools;
let registry: Registry;
const app = () => join(home, 'my app');

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'capward-packed-'));
  packed = pack(home);
  tools = installTools(join(home, 'tools'));
  registry = await startRegistry(tools, join(home, 'registry'));
  writeFileSync(
    join(home, '.npmrc'),
    `registry=${registry.url}\n${registry.url.replace('http:', '')}:_authToken=anyone\n`,
  );
  execFileSync('npm', ['publish', packed.tarball, '--ignore-scripts'], {
    cwd: home,
    env: environment(),
    stdio: 'pipe',
  });
  cpSync(join(root, 'fixtures', 'apps', 'trailhead'), app(), { recursive: true });
}, 600_000);
afterAll(() => {
  registry?.stop();
  rmSync(home, { recursive: true, force: true });
}, 120_000);

const node20 = dirname(process.execPath);

/** A computer of somebody who never had capward: no settings but the registry, and no cache. */
function environment(nodeFolder = node20, user = home): Record<string, string> {
  return {
    PATH: `${nodeFolder}:${process.env.PATH}`,
    HOME: user,
    NO_COLOR: '1',
    npm_config_userconfig: join(home, '.npmrc'),
    npm_config_registry: registry.url,
    npm_config_cache: join(user, 'npm-cache'),
    YARN_NPM_REGISTRY_SERVER: registry.url,
    YARN_UNSAFE_HTTP_WHITELIST: 'localhost',
    YARN_ENABLE_TELEMETRY: '0',
    // What was published a moment ago is what is tested.
    YARN_NPM_MINIMAL_AGE_GATE: '0',
    BUN_INSTALL_CACHE_DIR: join(user, 'bun-cache'),
  };
}

function freshUser(name: string): string {
  const user = join(home, name);
  mkdirSync(user, { recursive: true });
  return user;
}

type Manager = readonly [name: string, command: () => string, args: readonly string[]];
const managers: readonly Manager[] = [
  ['npm', () => 'npx', ['--yes', 'capward@latest']],
  ['pnpm', () => tools.bin('pnpm'), ['dlx', 'capward@latest']],
  ['yarn', () => tools.bin('yarn'), ['dlx', '--quiet', 'capward@latest']],
  ['bun', () => tools.bun, ['x', 'capward@latest']],
];
const nodes: readonly (readonly [string, () => string])[] = [
  ['20', () => node20],
  ['22', () => tools.node22],
];
const runs = nodes.flatMap(([node, folder]) =>
  managers.map(([name, command, args]) => ({ node, folder, name, command, args })),
);

describe('the published package, in a fresh folder', { timeout: 300_000 }, () => {
  it.each(runs)('runs with $name on Node $node', ({ node, folder, name, command, args }) => {
    const user = freshUser(`${name}-${node}`);
    const argv = [...args, 'audit', app(), '--format', 'json', '--output', join(user, 'report.json')];
    const { status, stdout, stderr } = spawnSync(command(), argv, {
      cwd: user,
      encoding: 'utf8',
      env: environment(folder(), user),
    });
    expect([status, existsSync(join(user, 'report.json'))], stdout + stderr).toEqual([1, true]);
    const report = JSON.parse(readFileSync(join(user, 'report.json'), 'utf8'));
    expect([validate(report), validate.errors]).toEqual([true, null]);
    expect(report.findings.length).toBeGreaterThan(5);
  });
});

const kilobytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + Math.ceil(statSync(join(entry.parentPath, entry.name)).size / 4096) * 4, 0);

describe('the installed package', { timeout: 120_000 }, () => {
  let fresh: string;
  beforeAll(() => {
    fresh = freshUser('installed');
    writeFileSync(join(fresh, 'package.json'), '{ "private": true }');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', 'capward'], {
      cwd: fresh,
      env: environment(node20, fresh),
      stdio: 'pipe',
    });
  }, 300_000);

  const capward = (...args: string[]) =>
    spawnSync('npx', ['--no-install', 'capward', ...args], {
      cwd: fresh,
      encoding: 'utf8',
      env: environment(node20, fresh),
    });

  it('exits as documented', () => {
    const clean = join(fresh, 'clean');
    mkdirSync(clean);
    writeFileSync(join(clean, 'package.json'), '{ "name": "clean", "dependencies": { "@capacitor/core": "^8.0.0" } }');
    writeFileSync(join(clean, 'index.html'), '<p>Hello</p>');
    expect(capward('audit', clean).status).toBe(0);
    writeFileSync(join(clean, 'capacitor.config.json'), '{');
    expect(capward('audit', clean).status).toBe(3);
    expect(capward('audit', app()).status).toBe(1);
    expect(capward('audit', app(), '--fail-on', 'none').status).toBe(0);
    expect(capward('audit', app(), '--max-findings', '99').status).toBe(0);
    expect(capward('audit', fresh, '--no-config', '--rule', 'nonsense').status).toBe(2);
    expect(capward('audit', join(fresh, 'nowhere')).status).toBe(2);
    expect(capward('audit', app(), '--since', 'main').status).toBe(2);
    expect(capward('audit', app(), '--config', 'nowhere.json').status).toBe(2);
    expect(capward('audit', app(), '--baseline', 'known.json').status).toBe(2);
    expect(capward('audit', app(), '--baseline', 'known.json', '--update-baseline').status).toBe(0);
    expect(capward('audit', app(), '--baseline', 'known.json').status).toBe(0);
    expect(capward('merge', 'known.json').status).toBe(2);
    expect(capward('--version').status).toBe(0);
  });

  it('gives its types and schemas to those who import it', () => {
    writeFileSync(
      join(fresh, 'use.mjs'),
      `import { audit, defineConfig } from 'capward';
       import { createRequire } from 'node:module';
       const require = createRequire(import.meta.url);
       const report = await audit(${JSON.stringify(app())});
       console.log(report.findings.length > 5, defineConfig({ failOn: 'low' }).failOn,
         require('capward/report.schema.json').title, require('capward/config.schema.json').title);`,
    );
    const { stdout, stderr } = spawnSync('node', ['use.mjs'], { cwd: fresh, encoding: 'utf8' });
    expect(stdout, stderr).toBe('true low capward report capward configuration\n');
    writeFileSync(
      join(fresh, 'use.mts'),
      `import { audit, defineConfig, type Report } from 'capward';
       const report: Report = await audit('.');
       const rule: string = report.findings[0]!.rule;
       // @ts-expect-error: a report says how grave a finding is in words
       const grave: number = report.findings[0]!.severity;
       defineConfig({ severity: { 'token-in-log': 'low' }, vaults: [{ module: './a.ts', member: 'a', value: 0 }] });
       // @ts-expect-error: there is no such severity
       defineConfig({ failOn: 'grave' });
       console.log(rule, grave);`,
    );
    const tsc = join(root, 'node_modules', '.bin', 'tsc');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', ''];
    const { stdout: problems } = spawnSync(tsc, [...options, '--ignoreConfig', 'use.mts'], {
      cwd: fresh,
      encoding: 'utf8',
    });
    expect(problems).toBe('');
  });

  it('starts fast and stays small', () => {
    const timed = (...argv: string[]) => {
      const times = [1, 2, 3, 4, 5].map(() => {
        const start = performance.now();
        spawnSync('node', [join(fresh, 'node_modules/capward/bin/capward.js'), ...argv], { cwd: fresh });
        return performance.now() - start;
      });
      return Math.round(Math.min(...times));
    };
    const startUp = { version: timed('--version'), help: timed('--help'), rules: timed('rules') };
    const installed = kilobytes(join(fresh, 'node_modules'));
    // biome-ignore lint/suspicious/noConsole: the numbers are for people, the bounds below for mistakes
    console.info({
      startUp,
      packedKB: Math.round(packed.size / 1024),
      unpackedKB: Math.round(packed.unpackedSize / 1024),
      installedKB: installed,
    });
    expect(Math.max(...Object.values(startUp))).toBeLessThan(1_500);
    expect(installed).toBeLessThan(64 * 1024);
    expect(packed.size).toBeLessThan(2 * 1024 * 1024);
  });
});

describe('the action', { timeout: 300_000 }, () => {
  it('installs, audits, and writes what the next steps take', () => {
    const user = freshUser('runner');
    const env = {
      ...environment(node20, user),
      ...noInputs,
      RUNNER_TEMP: user,
      GITHUB_OUTPUT: join(user, 'output'),
      GITHUB_STEP_SUMMARY: join(user, 'summary'),
      CAPWARD_VERSION: 'latest',
      CAPWARD_DIRECTORY: 'my app',
    };
    const [install = '', audit = ''] = scripts;
    const installed = spawnSync('bash', [...shell, install], { cwd: user, encoding: 'utf8', env });
    expect(installed.status, installed.stderr).toBe(0);
    const audited = spawnSync('bash', [...shell, audit], { cwd: home, encoding: 'utf8', env });
    expect(audited.status, audited.stderr).toBe(0);
    const sarif = join(user, 'capward-reports/capward.sarif');
    expect(readFileSync(join(user, 'output'), 'utf8')).toBe(`exit-code=1\nsarif-file=${sarif}\n`);
    const { results } = JSON.parse(readFileSync(sarif, 'utf8')).runs[0];
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toMatch(/^my%20app\//);
    expect(readFileSync(join(user, 'summary'), 'utf8')).toContain('token-in-');
  });
});

describe('the content of the package', () => {
  it('is what is needed, and nothing else', () => {
    const folders = new Set(packed.files.map((path) => path.split('/')[0]));
    expect([...folders].sort()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'bin',
        'dist',
        'docs',
        'grammars',
        'package.json',
        'schemas',
        'templates',
      ].filter((name) => existsSync(join(root, name))),
    );
    expect(packed.files.filter((path) => /\.map$|(^|\/)(src|test|fixtures|bench)\//.test(path))).toEqual([]);
  });
});
