import { describe, expect, it } from 'vitest';
import type { FileMap } from '../../src/project/in-memory.js';
import { app, applied, planOf } from './scene.js';

const { 'src/main.tsx': _, ...native } = app;

/** An app of a framework that has no entry file of its own. */
const made = (packages: Record<string, string>, files: FileMap): FileMap => ({
  ...native,
  'package.json': JSON.stringify({
    name: 'trailhead',
    dependencies: {
      '@capacitor/android': '^8.0.0',
      '@capacitor/core': '^8.0.0',
      '@capacitor/ios': '^8.0.0',
      ...packages,
    },
  }),
  ...files,
});

const auth =
  "interface Login { accessToken: string }\nexport async function signIn(api: string) {\n  const login: Login = await (await fetch(api + '/login', { method: 'POST' })).json();\n  localStorage.setItem('token', login.accessToken);\n}\nexport const current = () => localStorage.getItem('token');\n";

const kit = (files: FileMap = {}) =>
  made(
    { '@sveltejs/kit': '^2.20.0', svelte: '^5.0.0' },
    { 'src/routes/+page.svelte': '<p>Hi</p>\n', 'src/lib/auth.ts': auth, 'src/lib/more.ts': 'export {};\n', ...files },
  );
const quasar = (files: FileMap = {}) =>
  made(
    { '@quasar/app-vite': '^2.0.0', quasar: '^2.18.0', vue: '^3.5.0' },
    {
      'quasar.config.ts':
        "export default () => ({\n  boot: [\n    'i18n',\n    'axios',\n  ],\n  css: ['app.scss'],\n});\n",
      'src/App.vue': '<template><p>Hi</p></template>\n',
      'src/auth.ts': auth,
      'src/more.ts': 'export {};\n',
      ...files,
    },
  );
const nuxt = (files: FileMap = {}) =>
  made(
    { nuxt: '^4.0.0', vue: '^3.5.0' },
    {
      'app/app.vue': '<template><p>Hi</p></template>\n',
      'app/utils/auth.ts': auth,
      'nuxt.config.ts': 'export default defineNuxtConfig({ ssr: false });\n',
      ...files,
    },
  );

async function init(files: FileMap, migrate = true) {
  const plan = await planOf(files, { answers: { migrate } });
  const after = applied(files, plan);
  const again = await planOf(after, { answers: { migrate } });
  expect([again.edits, again.manualSteps]).toEqual([[], []]);
  const steps = plan.manualSteps.filter(({ file }) => !file?.endsWith('endpoints/custom.ts'));
  return { after, steps };
}

describe('the vault is opened where a framework waits', () => {
  it('SvelteKit: in the hooks of the client', async () => {
    const { after, steps } = await init(kit());
    expect(steps).toEqual([]);
    expect(after['src/hooks.client.ts']).toBe(
      "import { openSecureStorage } from './auth-vault/storage/secure-storage';\n\n// SvelteKit waits for this before it loads the first page.\nexport const init = () => openSecureStorage();\n",
    );
    expect(after['src/lib/auth.ts']).toContain("secureStorage.getItem('token')");
  });

  it('SvelteKit: beside hooks that are there', async () => {
    const hooks =
      "import type { HandleClientError } from '@sveltejs/kit';\r\n\r\nexport const handleError: HandleClientError = () => undefined;\r\n";
    const { after, steps } = await init(kit({ 'src/hooks.client.ts': hooks }));
    expect(steps).toEqual([]);
    expect(after['src/hooks.client.ts']).toMatch(
      /handleError: HandleClientError = \(\) => undefined;\r\n\r\n.*\r\nexport const init = \(\) => openSecureStorage\(\);\r\n$/,
    );
    expect(String(after['src/hooks.client.ts']).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('Quasar: in a boot file that comes first', async () => {
    const { after, steps } = await init(quasar());
    expect(steps).toEqual([]);
    expect(after['quasar.config.ts']).toContain("boot: [\n    'auth-vault',\n    'i18n',\n    'axios',\n  ]");
    expect(after['src/boot/auth-vault.ts']).toContain('export default () => openSecureStorage();');
    const inline = await init(quasar({ 'quasar.config.ts': 'module.exports = () => ({ boot: ["i18n"] });\n' }));
    expect(inline.after['quasar.config.ts']).toContain('boot: ["auth-vault", "i18n"]');
    const empty = await init(quasar({ 'quasar.config.ts': 'module.exports = () => ({ boot: [\n  ] });\n' }));
    expect(empty.after['quasar.config.ts']).toContain("boot: ['auth-vault'] })");
  });

  it('Nuxt: in a plugin that comes first', async () => {
    const { after, steps } = await init(nuxt());
    expect(steps).toEqual([]);
    expect(after['app/plugins/00.auth-vault.client.ts']).toContain('  await openSecureStorage();');
  });

  it('Nuxt: at the root, when the code lies there', async () => {
    const { 'app/app.vue': _app, 'app/utils/auth.ts': _auth, ...rest } = nuxt();
    const { after, steps } = await init({ ...rest, 'app.vue': '<template><p /></template>\n', 'utils/auth.ts': auth });
    expect(steps).toEqual([]);
    expect(after['plugins/00.auth-vault.client.ts']).toContain("from '../src/auth-vault/storage/secure-storage';");
  });

  it.each<[string, FileMap, RegExp]>([
    [
      'SvelteKit: hooks that start something already',
      kit({ 'src/hooks.client.ts': 'export const init = () => undefined;\n' }),
      /does not know where the app starts/,
    ],
    [
      'SvelteKit before 2.10, which has no such hook',
      { ...kit(), ...made({ '@sveltejs/kit': '~2.5.0', svelte: '^4.0.0' }, {}), 'src/lib/auth.ts': auth },
      /does not know where the app starts/,
    ],
    [
      'Nuxt 2, whose plugins have another shape',
      { ...nuxt(), ...made({ nuxt: '^2.18.0', vue: '^2.7.0' }, {}), 'app/utils/auth.ts': auth },
      /does not know where the app starts/,
    ],
    [
      'Quasar: boot files that depend on the build',
      quasar({ 'quasar.config.ts': "export default (ctx) => ({ boot: ctx.dev ? ['a'] : ['b'] });\n" }),
      /does not know where the app starts/,
    ],
    [
      'Quasar: code that reads while it is loaded',
      quasar({ 'src/auth.ts': `${auth}export const first = localStorage.getItem('token');\n` }),
      /read while its module loads.*auth\.ts:7/,
    ],
  ])('and not in %s', async (_, files, reason) => {
    const { manualSteps, edits } = await planOf(files);
    expect(manualSteps.map(({ text }) => text).join('\n')).toMatch(reason);
    expect(
      edits.map(({ path }) => path).filter((path) => /auth\.ts$|hooks/.test(path) && !path.includes('auth-vault')),
    ).toEqual([]);
  });

  it('also for components, whose code runs when they are shown', async () => {
    const page =
      '<script setup lang="ts">\nconst isSignedIn = localStorage.getItem(\'token\') !== null;\n</script>\n<template><p v-if="isSignedIn">Hi</p></template>\n';
    const { after, steps } = await init(quasar({ 'src/pages/Home.vue': page }));
    expect(steps).toEqual([]);
    expect(after['src/pages/Home.vue']).toContain("secureStorage.getItem('token') !== null");
  });
});

describe('the session is started where a framework waits', () => {
  it.each<[string, FileMap, string, RegExp]>([
    [
      'SvelteKit',
      kit(),
      'src/hooks.client.ts',
      /^import \{ startAuth \} from '.\/auth-vault\/auth';\n\n\/\/.*\nexport const init = \(\) => startAuth\(\);\n$/,
    ],
    [
      'Quasar',
      quasar(),
      'src/boot/auth-vault.ts',
      /^import type \{ App \} from 'vue';\nimport \{ authVault \} from '..\/auth-vault\/vue\/auth-vault';\n\nexport default \(\{ app \}: \{ app: App \}\) => \{\n {2}app\.use\(authVault\);\n\};\n$/,
    ],
    [
      'Nuxt',
      nuxt(),
      'app/plugins/00.auth-vault.client.ts',
      /defineNuxtPlugin\(\(\{ vueApp \}\) => \{\n {2}vueApp\.use\(authVault\);/,
    ],
  ])('%s', async (_, files, file, expected) => {
    const { after, steps } = await init(files, false);
    expect(after[file]).toMatch(expected);
    expect(steps).toEqual([]);
  });

  it('in JavaScript, without types', async () => {
    const files = Object.fromEntries(
      Object.entries(quasar()).map(([path, text]) => [
        path.replace(/\.ts$/, '.js'),
        path.endsWith('auth.ts') ? 'export {};\n' : text,
      ]),
    );
    const { after } = await init(files, false);
    expect(after['src/boot/auth-vault.js']).toContain('export default ({ app }) => {\n  app.use(authVault);\n};');
  });
});
