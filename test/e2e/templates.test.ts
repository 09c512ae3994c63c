import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assemble, sampleValues, templateFiles } from '../templates/assemble.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the templates import, and what runs their tests. The packages of private registries are declared instead. */
const packages = [
  ...['core', 'app', 'browser', 'preferences'].map((name) => `@capacitor/${name}@8`),
  '@capgo/capacitor-native-biometric@^8.6.11',
  '@aparajita/capacitor-secure-storage@^8.0.1',
  '@aparajita/capacitor-biometric-auth@^10.0.0',
  'capacitor-secure-storage-plugin@0.13.0',
  ...['oauth4webapi@^3.8.0', 'jose@^6.2.0', 'axios@1', '@apollo/client@4', 'graphql@16', 'rxjs@7', 'tslib@2'],
  ...['core', 'common', 'compiler', 'router', 'platform-browser'].map((name) => `@angular/${name}@22`),
  ...['react@19', '@types/react@19', 'vue@3', 'svelte@5'],
  ...['@supabase/supabase-js@2', 'firebase@13', 'aws-amplify@6', '@auth0/auth0-spa-js@2', '@azure/msal-browser@5'],
  ...['@ionic/storage@4', '@ionic/storage-angular@4', 'localforage@1', 'js-cookie@3', '@types/js-cookie@3'],
  ...['oidc-client-ts@3', 'angular-oauth2-oidc@22', 'ionic-appauth@2', '@openid/appauth@1'],
  ...[
    'typescript@5.9',
    'old-typescript@npm:typescript@5.4',
    'vitest@4',
    'jsdom@26',
    'jest@30',
    'ts-jest@29',
    '@jest/globals@30',
  ],
];

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'capward-templates-'));
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "commonjs" }');
  // Angular wants a newer Node than the templates do, and only its types are used.
  const flags = ['--no-audit', '--no-fund', '--prefer-offline', '--legacy-peer-deps', '--engine-strict=false'];
  execFileSync('npm', ['install', ...flags, ...packages], { cwd: home, stdio: 'pipe' });
}, 600_000);
afterAll(() => rmSync(home, { recursive: true }), 120_000);

/** Every value that some condition names. */
const everything = (): Record<string, string[]> => {
  const answers: Record<string, string[]> = {};
  for (const { when = {} } of templateFiles)
    for (const [name, values] of Object.entries(when)) answers[name] = [...(answers[name] ?? []), ...values];
  return answers;
};

/** Writes the vault of an app that has everything, and gives its folder. */
function writeApp(name: string, values: Partial<typeof sampleValues>): string {
  const folder = join(home, name);
  for (const [path, text] of assemble(everything(), { ...sampleValues, ...values })) {
    const file = join(folder, 'src', 'auth-vault', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  cpSync(join(root, 'test/templates/licensed-packages.d.ts'), join(folder, 'src', 'licensed-packages.d.ts'));
  return folder;
}

const run = (folder: string, ...args: string[]): string => {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? 'ok' : stdout + stderr;
};

const strict = {
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  jsx: 'react-jsx',
  noEmit: true,
  strict: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  skipLibCheck: true,
  isolatedModules: true,
  types: [],
};

/** As `ng new`, and as create-vite with everything on. */
const settings = {
  angular: {
    target: 'ES2022',
    experimentalDecorators: true,
    useDefineForClassFields: false,
    noImplicitOverride: true,
    noPropertyAccessFromIndexSignature: true,
  },
  vite: {
    target: 'ES2022',
    experimentalDecorators: true,
    verbatimModuleSyntax: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
  },
};

describe('all templates together', { timeout: 300_000 }, () => {
  it.each([
    ['old-typescript', 'capgo', 'custom', settings.angular],
    ['typescript', 'capgo', 'oauth', settings.angular],
    ['old-typescript', 'aparajita-biometric', 'oauth', settings.vite],
    ['typescript', 'aparajita', 'custom', settings.vite],
    ['typescript', 'identity-vault', 'custom', settings.vite],
    ['typescript', 'capawesome-vault', 'oauth', settings.vite],
  ] as const)('type-check with %s, %s and the %s endpoint', (compiler, backend, endpoint, options) => {
    const folder = writeApp(`${compiler} ${backend}`, { BACKEND: backend, ENDPOINT: endpoint });
    cpSync(join(root, 'test/e2e/apps/vaulted-stores.ts'), join(folder, 'src', 'vaulted-stores.ts'));
    const config = { compilerOptions: { ...strict, ...options }, include: ['src'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    expect(run(folder, join(home, 'node_modules', compiler, 'bin', 'tsc'), '-p', '.')).toBe('ok');
  });
});

describe('the face for Angular', { timeout: 120_000 }, () => {
  it('attaches tokens, shows the state and guards routes', () => {
    const folder = writeApp('angular', {});
    cpSync(join(root, 'test/e2e/apps/angular-face.spec.ts'), join(folder, 'src', 'face.spec.ts'));
    const compilerOptions = { ...strict, ...settings.angular };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
    const vitest = join(home, 'node_modules/vitest/vitest.mjs');
    expect(run(folder, vitest, 'run', '--root', folder, 'face.spec')).toBe('ok');
  });
});

describe('the tests that apps get', { timeout: 120_000 }, () => {
  it('pass with vitest', () => {
    const folder = writeApp('with vitest', { TEST_RUNNER: 'vitest' });
    expect(run(folder, join(home, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder)).toBe('ok');
  });

  it('pass with jest', () => {
    const folder = writeApp('with jest', { TEST_RUNNER: '@jest/globals' });
    const transform = { '\\.ts$': ['ts-jest', { diagnostics: false, isolatedModules: true }] };
    writeFileSync(join(folder, 'jest.config.json'), JSON.stringify({ transform, testMatch: ['**/*.test.ts'] }));
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { module: 'CommonJS' } }));
    expect(run(folder, join(home, 'node_modules/jest/bin/jest.js'), '--config', 'jest.config.json')).toBe('ok');
  });
});
