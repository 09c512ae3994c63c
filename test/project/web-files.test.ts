import { describe, expect, it } from 'vitest';
import { createProject, createProjects, type FileMap } from '../../src/project/in-memory.js';

const config = { 'capacitor.config.json': '{"webDir": "dist"}' };
const vite = { ...config, 'package.json': '{"devDependencies": {"vite": "6"}}', 'src/main.ts': '' };
const hosting = { 'firebase.json': '{}', 'vercel.json': '{}', 'next.config.js': '' };
const webOf = (files: FileMap, includeTests = false) => createProject(files, { includeTests }).files.web;

describe('web files', () => {
  it('are code of every framework, in order', () => {
    const names = [
      'a.ts',
      'b.tsx',
      'c.mts',
      'd.cts',
      'e.js',
      'f.jsx',
      'g.mjs',
      'h.cjs',
      'i.vue',
      'j.svelte',
      'k.astro',
      'l.html',
    ];
    const other = ['a.d.ts', 'm.css', 'n.json'];
    const files = Object.fromEntries([...names, ...other].map((name) => [`src/${name}`, '']));
    expect(webOf({ ...config, ...files })).toEqual(names.map((name) => `src/${name}`));
  });

  it.each([
    'src/app/auth.service.spec.ts',
    'src/auth.test.tsx',
    'src/__tests__/auth.ts',
    'src/__mocks__/auth.ts',
    'e2e/login.ts',
    'cypress/support/index.ts',
    'tests/app/login.ts',
    'src/Button.stories.tsx',
  ])('leave out the test %s unless asked', (path) => {
    expect(webOf({ ...vite, [path]: '' })).toEqual(['src/main.ts']);
    expect(webOf({ ...vite, [path]: '' }, true)).toContain(path);
  });

  it.each([
    'dist/assets/index.js',
    'node_modules/x/index.js',
    '.angular/cache/x.js',
    'coverage/lcov.js',
    'android/app/src/main/assets/public/index.js',
    'android/app/build/x.js',
    'ios/App/App/public/main.js',
    'ios/App/Extension/Action.js',
    'public/jquery-3.7.1.js',
    'public/lib/map.js',
    'src/vendor.min.js',
    'docs/guide.html',
    'scripts/release.mjs',
    'supabase/functions/login/index.ts',
    'backend-lib/supabase/functions/login/index.ts',
    'functions/index.ts',
    'convex/messages.ts',
    'prisma/seed.ts',
    'pages/api/login.ts',
    'api/login.js',
    'server/api/login.post.ts',
    'src/hooks.server.ts',
    'src/routes/login/+page.server.ts',
    'src/routes/api/+server.ts',
    'src/app/api/login/route.ts',
    'electron/main.ts',
  ])('leave out %s', (path) => {
    expect(webOf({ ...vite, ...hosting, [path]: '' })).toEqual(['next.config.js', 'src/main.ts']);
  });

  it.each([
    'supabase/client.ts',
    'src/app/tests/tests.page.ts',
    'src/app/api/auth.service.ts',
    'src/app/public/vendor/vendor.page.ts',
    'src/lib/storage.ts',
    'src/integrations/supabase/client.ts',
    'src/app/build/order.ts',
    'src/environments/environment.prod.ts',
    'public/firebase-messaging-sw.js',
    'src/dist/distance.ts',
    'vite.config.ts',
  ])('keep %s', (path) => {
    expect(webOf({ ...vite, '.gitignore': 'environments/\nsrc/dist\n', [path]: '' })).toContain(path);
  });

  it('leave out folders git ignores, but never native projects', () => {
    const files = {
      ...vite,
      '.gitignore': 'generated/\n/android\n',
      'generated/x.ts': '',
      'android/app/Main.java': '',
    };
    const project = createProject(files);
    expect(project.files.web).toEqual(['src/main.ts']);
    expect(project.files.other).toContain('android/app/Main.java');
  });

  it('are the bundle itself when nobody builds it', () => {
    const files = {
      'capacitor.config.json': '{"webDir": "www"}',
      'package.json': '{"dependencies": {"@capacitor/core": "6"}}',
      'www/index.html': '',
      'www/js/app.js': '',
      'www/js/jquery.min.js': '',
      'www/test-login.html': '',
      'www/unused/debug.js': '',
      'www/latest-news.html': '',
      'www/lib/ionic.bundle.js': '',
    };
    expect(webOf(files)).toEqual(['www/index.html', 'www/js/app.js', 'www/latest-news.html']);
  });

  it('are everything when the app is served from its own folder', () => {
    const files = { 'capacitor.config.json': '{"webDir": "."}', 'index.html': '', 'scripts/app.js': '' };
    expect(webOf(files)).toEqual(['index.html', 'scripts/app.js']);
  });

  it('are looked for in the default folder when the configuration computes it', () => {
    const files = { 'capacitor.config.ts': 'export default { webDir: process.env.OUT }', 'www/app.js': '' };
    expect(webOf(files)).toEqual(['capacitor.config.ts', 'www/app.js']);
  });

  it('are missed aloud', () => {
    const { diagnostics } = createProject({ 'capacitor.config.ts': 'export default {}' });
    expect(diagnostics).toEqual([{ kind: 'unresolved', file: '', message: 'No web source of this app was found.' }]);
  });

  it('come from the folder that builds a bundle outside the app', () => {
    const files = {
      'mobile/capacitor.config.json': '{"webDir": "../web/dist"}',
      'mobile/package.json': '{"dependencies": {"@capacitor/core": "6"}}',
      'web/package.json': '{"dependencies": {"react": "18", "vite": "5"}}',
      'web/src/main.tsx': '',
      'web/dist/index.js': '',
    };
    const project = createProject(files);
    expect(project.files.web).toEqual(['web/src/main.tsx']);
    expect(project.app.framework).toBe('react');
  });

  it('are not what a compiler has written beside them', () => {
    const project = createProject({
      'package.json': '{"dependencies": {"@capacitor/core": "6", "vite": "5"}}',
      'src/auth.ts': '',
      'src/auth.js': '',
      'src/Login.vue': '',
      'src/Login.vue.js': '',
      'src/plain.js': '',
    });
    expect(project.files.web).toEqual(['src/Login.vue', 'src/auth.ts', 'src/plain.js']);
  });

  it('are the bundle where nothing beside it needs a build', () => {
    const files = {
      'capacitor.config.json': '{"webDir": "renderer"}',
      'package.json': '{"dependencies": {"@capacitor/core": "6", "electron": "33"}}',
      'renderer/index.html': '',
      'renderer/app.js': '',
    };
    expect(webOf({ ...files, 'src/shell.js': '' })).toEqual(['renderer/app.js', 'renderer/index.html', 'src/shell.js']);
    expect(webOf({ ...files, 'src/main.tsx': '' })).toEqual(['src/main.tsx']);
  });

  describe('are the bundle as well that lies beside code of other things', () => {
    const tags = (...paths: string[]) => paths.map((path) => `<script src="${path}"></script>`).join('\n');
    const beside = {
      'capacitor.config.json': '{"webDir": "www"}',
      'package.json': '{"dependencies": {"@capacitor/core": "6"}, "devDependencies": {"esbuild": "0.24"}}',
      'signup.js': '',
    };
    const scripts = { 'www/js/api.js': '', 'www/js/session.js': '', 'www/js/cart.js': '' };

    it('when its pages load scripts that somebody wrote', () => {
      const pages = {
        'www/index.html': tags('js/api.js', 'js/session.js?v=3', 'js/jquery.min.js', 'js/gone.js'),
        'www/cart.html': tags('./js/api.js', '/js/cart.js', 'https://cdn.example/pay.js'),
      };
      expect(webOf({ ...beside, ...scripts, ...pages })).toEqual([
        'signup.js',
        'www/cart.html',
        'www/index.html',
        'www/js/api.js',
        'www/js/cart.js',
        'www/js/session.js',
      ]);
    });

    it.each([
      ['a build has put a hash into a name', ['js/api.js', 'js/session.js', 'js/cart.js', 'assets/index-BxK3f9aQ.js']],
      ['a build writes to a folder of its own', ['js/api.js', 'js/session.js', 'js/cart.js', 'build/app.js']],
      ['there are few', ['js/api.js', 'js/session.js']],
    ])('and not when %s', (_, paths) => {
      const files = { ...scripts, 'www/assets/index-BxK3f9aQ.js': '', 'www/build/app.js': '' };
      expect(webOf({ ...beside, ...files, 'www/index.html': tags(...paths) })).toEqual(['signup.js']);
    });

    it('nor when their code is packed', () => {
      const packed = `(self["webpackChunkapp"]=self["webpackChunkapp"]||[]).push([[1],{}]);${'a(1);'.repeat(1_200)}`;
      const files = {
        ...scripts,
        'www/js/cart.js': packed,
        'www/index.html': tags(...Object.keys(scripts).map((path) => path.slice(4))),
      };
      expect(webOf({ ...beside, ...files })).toEqual(['signup.js']);
    });
  });

  it('do not take hosted functions for a library that a script tries out', () => {
    const files = {
      'package.json': '{"dependencies": {"@capacitor/core": "6", "vite": "5"}}',
      'netlify/functions/package.json': '{"dependencies": {"stripe": "15"}}',
      'netlify/functions/pay.js': '',
      'try.js': "require('./netlify/functions/pay.js');",
      'src/main.ts': '',
    };
    expect(webOf(files)).toEqual(['src/main.ts', 'try.js']);
    expect(webOf({ ...files, '_smoke-test.js': '', 'stress-test-orders.js': '' })).toEqual(['src/main.ts', 'try.js']);
  });

  it('come from a workspace root that has a page of its own', () => {
    const files = {
      'package.json': '{"workspaces": ["apps/*"], "dependencies": {"react": "18", "vite": "5"}}',
      'apps/mobile/capacitor.config.json': '{"webDir": "../../dist"}',
      'apps/mobile/package.json': '{"dependencies": {"@capacitor/core": "6"}}',
      'apps/desktop/package.json': '{"dependencies": {"electron": "33"}}',
      'apps/desktop/main.ts': '',
      'src/main.tsx': '',
    };
    expect(createProject({ ...files, 'index.html': '' }).files.web).toEqual(['index.html', 'src/main.tsx']);
    expect(createProject(files).files.web).toEqual([]);
  });

  it('come from the Nx project that the bundle is named after', () => {
    const project = createProject({
      'capacitor.config.json': '{"webDir": "dist/apps/mobile/browser"}',
      'package.json': '{"dependencies": {"@capacitor/core": "8", "@angular/core": "21", "nx": "22"}}',
      'nx.json': '{}',
      'apps/landing/project.json': '{}',
      'apps/landing/src/main.ts': '',
      'apps/mobile/project.json': '{}',
      'apps/mobile/src/main.ts': "import '../../../libs/ui/src/index';",
      'libs/ui/project.json': '{}',
      'libs/ui/src/index.ts': '',
      'libs/unused/project.json': '{}',
      'libs/unused/src/index.ts': '',
      'ios/App/Podfile': '',
    });
    expect(project.files.web).toEqual(['apps/mobile/src/main.ts', 'libs/ui/src/index.ts']);
    expect(project.files.other).toContain('ios/App/Podfile');
  });

  it.each([
    ['the bundle is named after', 'dist/apps/mobile', 'dist/apps/mobile'],
    ['writes the bundle', 'www/browser', 'www'],
  ])('come from the project of an Angular workspace that %s', (_, webDir, outputPath) => {
    const project = (root: string, output: string, projectType = 'application') => ({
      root,
      projectType,
      architect: { build: { options: { outputPath: output } } },
    });
    const projects = {
      admin: project('apps/admin', 'dist/apps/admin'),
      mobile: project('apps/mobile', outputPath),
      ui: project('libs/ui', 'dist/libs/ui', 'library'),
    };
    const files = {
      'capacitor.config.json': JSON.stringify({ webDir }),
      'package.json': '{"dependencies": {"@capacitor/core": "8", "@angular/core": "21"}}',
      'apps/admin/src/main.ts': '',
      'apps/mobile/src/main.ts': '',
      'libs/ui/src/index.ts': '',
    };
    const workspace = JSON.stringify({ projects });
    expect(webOf({ ...files, 'angular.json': workspace })).toEqual(['apps/mobile/src/main.ts', 'libs/ui/src/index.ts']);
    // Where the workspace does not say whose the bundle is, any of them may be the app.
    expect(webOf({ ...files, 'angular.json': workspace.replaceAll(outputPath, 'elsewhere') })).toContain(
      webDir.startsWith('dist') ? 'apps/mobile/src/main.ts' : 'apps/admin/src/main.ts',
    );
  });

  it.each([
    ['src', ['src/app/auth.service.ts', 'src/main.ts']],
    ['src/app/admin', ['src/app/auth.service.ts', 'src/main.ts']],
  ])('leave out another application of the workspace, not the same one described again: %s', (root, expected) => {
    const project = (folder: string, outputPath: string) => ({
      root: folder,
      projectType: 'application',
      architect: { build: { options: { outputPath, main: 'src/main.ts' } } },
    });
    const files = {
      'capacitor.config.json': '{"webDir": "www"}',
      'package.json': '{"dependencies": {"@capacitor/core": "8", "@angular/core": "21"}}',
      'angular.json': JSON.stringify({ projects: { app: project('', 'www'), other: project(root, 'dist') } }),
      'src/main.ts': '',
      'src/app/auth.service.ts': '',
      'src/app/admin/main.ts': '',
    };
    expect(webOf(files).filter((file) => !file.startsWith('src/app/admin'))).toEqual(expected);
    expect(webOf(files).includes('src/app/admin/main.ts')).toBe(root === 'src');
  });

  it('are the source that a configuration takes for the bundle, whatever is tested beside it', () => {
    const files = {
      'capacitor.config.json': '{"webDir": "src"}',
      'package.json': '{"dependencies": {"@capacitor/core": "1"}, "devDependencies": {"@angular/cli": "8"}}',
      'src/index.html': '',
      'src/app/auth.service.ts': '',
      'e2e/src/app.po.ts': '',
    };
    expect(webOf(files)).toEqual(['src/app/auth.service.ts', 'src/index.html']);
  });

  it('come from a frontend below an app that has no code', () => {
    const files = {
      'capacitor.config.json': '{}',
      'client/package.json': '{"devDependencies": {"vite": "5"}}',
      'client/src/main.ts': '',
      'api/package.json': '{"dependencies": {"express": "4"}}',
      'api/src/index.ts': '',
    };
    expect(webOf(files)).toEqual(['client/src/main.ts']);
  });

  it.each([
    ['copies', { 'apps/phone/scripts/prepare.mjs': "const bundle = resolve(root, '../site/dist');" }, ''],
    ['builds', {}, 'vite build ../site --outDir ../phone/dist'],
  ])('come from a frontend beside an app without code whose script %s it', (_, scripts, build) => {
    const files = {
      'package.json': '{"workspaces": ["apps/*"]}',
      'apps/phone/capacitor.config.json': '{"webDir": "dist"}',
      'apps/phone/package.json': JSON.stringify({ dependencies: { '@capacitor/core': '8' }, scripts: { build } }),
      'apps/site/package.json': '{"devDependencies": {"vite": "7"}}',
      'apps/site/src/main.ts': '',
      'apps/other/package.json': '{"devDependencies": {"vite": "7"}}',
      'apps/other/src/main.ts': '',
    };
    expect(webOf({ ...files, ...scripts })).toEqual(['apps/site/src/main.ts']);
    // Code of its own is the app, whatever else its scripts speak of.
    expect(webOf({ ...files, ...scripts, 'apps/phone/src/main.ts': '' })).toEqual(['apps/phone/src/main.ts']);
  });

  it('include libraries the app imports, directly and through each other', () => {
    const project = createProject({
      'package.json': '{"workspaces": ["*"], "dependencies": {"@capacitor/core": "7"}}',
      'tsconfig.base.json': '{"compilerOptions": {"paths": {"@acme/auth": ["libs/auth/src/index.ts"]}}}',
      'apps/mobile/capacitor.config.ts': "export default { webDir: '../../dist/apps/mobile' };",
      'apps/mobile/src/main.ts': "import { login } from '@acme/auth';",
      'apps/admin/src/main.ts': '',
      'libs/auth/src/index.ts': "export * from '@acme/store';",
      'libs/auth/src/index.spec.ts': '',
      'packages/store/package.json': '{"name": "@acme/store", "main": "dist/index.js", "scripts": {}}',
      'packages/store/src/index.ts': '',
      'packages/unused/package.json': '{"name": "@acme/unused", "scripts": {}}',
      'packages/unused/src/index.ts': '',
    });
    expect(project.files.web).toEqual([
      'apps/mobile/capacitor.config.ts',
      'apps/mobile/src/main.ts',
      'libs/auth/src/index.ts',
      'packages/store/src/index.ts',
    ]);
    expect(project.files.other).toContain('tsconfig.base.json');
    expect(project.files.resolve('@acme/store', 'libs/auth/src/index.ts')).toBe('packages/store/src/index.ts');
    expect(project.files.resolve('@acme/unused', 'libs/auth/src/index.ts')).toBeNull();
  });

  it('leave out nested packages that serve or are other apps', () => {
    const projects = createProjects({
      ...vite,
      'src/main.ts': "import type { Api } from '../backend-api/src/index';",
      'backend-api/package.json': '{"dependencies": {"fastify": "4"}}',
      'backend-api/src/index.ts': '',
      'demo/capacitor.config.json': '{}',
      'demo/package.json': '{"dependencies": {"@capacitor/core": "6"}}',
      'demo/src/main.ts': '',
      'src/esm/package.json': '{"type": "module"}',
      'src/esm/x.js': '',
    });
    expect(projects.map((project) => project.files.web)).toEqual([
      ['src/esm/x.js', 'src/main.ts'],
      ['demo/src/main.ts'],
    ]);
  });
});

it.each([
  ['what is deployed as a Worker', { wrangler: '4' }, []],
  ['the worker of a page', {}, ['worker/index.ts']],
])('leave out the code of a server: %s', (_, deployment, kept) => {
  const manifest = JSON.stringify({ devDependencies: { vite: '6', ...deployment } });
  const files = { ...config, 'package.json': manifest, 'src/main.ts': '', 'worker/index.ts': '' };
  expect(webOf(files)).toEqual(['src/main.ts', ...kept]);
});

it('no library is what an app asks a service to run', () => {
  const files = {
    'package.json': '{"dependencies": {"convex": "1"}}',
    'convex/push.ts': 'export const send = 1;',
    'convex/_generated/api.js': "export * from '../push';",
    'shared/units.ts': '',
    'apps/web/capacitor.config.json': '{"webDir": "dist"}',
    'apps/web/package.json': '{"dependencies": {"@capacitor/core": "8", "vite": "6"}}',
    'apps/web/src/main.ts': "import { api } from '../../../convex/_generated/api'; import '../../../shared/units';",
  };
  expect(webOf(files)).toEqual(['apps/web/src/main.ts', 'shared/units.ts']);
});
