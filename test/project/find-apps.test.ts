import { describe, expect, it } from 'vitest';
import { createProject, createProjects, type FileMap } from '../../src/project/in-memory.js';

const capacitor = (more: object = {}) => JSON.stringify({ dependencies: { '@capacitor/core': '^7.1.0' }, ...more });
const rootsOf = (files: FileMap) => createProjects(files).map((project) => project.app.root);

describe('findApps', () => {
  it.each<[string, FileMap, string[]]>([
    ['a config', { 'capacitor.config.json': '{}' }, ['.']],
    ['a dependency', { 'package.json': capacitor() }, ['.']],
    ['an Ionic integration', { 'ionic.config.json': '{"integrations": {"capacitor": {}}}' }, ['.']],
    ['nothing', { 'package.json': '{"dependencies": {"express": "4"}}', 'ionic.config.json': '{}' }, []],
    [
      'all markers at once',
      { 'package.json': capacitor(), 'capacitor.config.ts': '', 'capacitor.config.json': '{}' },
      ['.'],
    ],
    [
      'apps side by side',
      { 'b/capacitor.config.ts': '', 'a/package.json': capacitor(), 'a/index.html': '' },
      ['a', 'b'],
    ],
    ['a package.json above the config', { 'package.json': capacitor(), 'mobile/capacitor.config.ts': '' }, ['mobile']],
    [
      'an app and its desktop shell',
      {
        'package.json': capacitor(),
        'capacitor.config.ts': '',
        'electron/package.json': '{"dependencies": {"@capacitor-community/electron": "5"}}',
        'electron/capacitor.config.ts': '',
      },
      ['.'],
    ],
    [
      'an app in a folder of that name',
      { 'electron/package.json': capacitor(), 'electron/capacitor.config.ts': '' },
      ['electron'],
    ],
    [
      'Quasar',
      {
        'package.json': '{"dependencies": {"quasar": "2"}}',
        'src-capacitor/package.json': capacitor(),
        'src-capacitor/capacitor.config.json': '{}',
      },
      ['.'],
    ],
    [
      'a plugin and its example',
      {
        'package.json': '{"peerDependencies": {"@capacitor/core": "7"}, "devDependencies": {"@capacitor/core": "7"}}',
        'example/package.json': capacitor(),
        'example/capacitor.config.json': '{}',
      },
      ['example'],
    ],
    [
      'a workspace',
      {
        'package.json': capacitor({ workspaces: ['*'] }),
        'app/package.json': capacitor(),
        'app/capacitor.config.ts': '',
        'ui/package.json': capacitor(),
      },
      ['app'],
    ],
    [
      'copies in native projects',
      {
        'capacitor.config.ts': '',
        'ios/App/App/capacitor.config.json': '{}',
        'android/app/src/main/assets/capacitor.config.json': '{}',
        'android/app/src/debug/assets/capacitor.config.json': '{}',
      },
      ['.'],
    ],
    [
      'an Ionic workspace',
      {
        'ionic.config.json': '{"projects": {"one": {"root": "apps/one", "integrations": {"capacitor": {}}}}}',
        'apps/one/index.html': '',
      },
      ['apps/one'],
    ],
    [
      'an app inside an app',
      { 'capacitor.config.ts': '', 'demo/capacitor.config.ts': '', 'demo/package.json': capacitor() },
      ['.', 'demo'],
    ],
    [
      'a config above the project that builds its bundle',
      {
        'capacitor.config.json': '{"webDir": "dist/apps/mobile/browser"}',
        'apps/mobile/package.json': capacitor(),
        'apps/mobile/src/index.html': '',
      },
      ['.'],
    ],
    [
      'an app that moved below the folder of its Ionic integration',
      {
        'package.json': '{}',
        'ionic.config.json': '{"integrations": {"capacitor": {}}}',
        'client/package.json': capacitor(),
        'client/capacitor.config.json': '{}',
      },
      ['client'],
    ],
    [
      'an app below an Ionic app',
      {
        'package.json': capacitor(),
        'ionic.config.json': '{"integrations": {"capacitor": {}}}',
        'client/capacitor.config.json': '{}',
        'client/package.json': capacitor(),
      },
      ['.', 'client'],
    ],
    ['installed packages', { 'node_modules/x/capacitor.config.json': '{}' }, []],
  ])('finds %s', (_, files, expected) => {
    expect(rootsOf(files)).toEqual(expected);
  });

  it('reports a package.json that is not JSON', () => {
    const { diagnostics } = createProject({
      'src/main.ts': '',
      'package.json': '{"name": }',
      'capacitor.config.json': '{}',
    });
    expect(diagnostics).toEqual([
      { kind: 'unparsable', file: 'package.json', message: 'Not valid JSON at 1:10: expected a JSON value.' },
    ]);
  });
});

describe('the app', () => {
  it('is named by its config, its package or its folder', () => {
    const names = createProjects({
      'a/capacitor.config.json': '{"appName": "Shown"}',
      'b/package.json': capacitor({ name: 'packaged' }),
      'b/capacitor.config.json': '{}',
      'c/capacitor.config.json': '{}',
    }).map((project) => project.app.name);
    expect(names).toEqual(['Shown', 'packaged', 'c']);
  });

  it.each([
    [{ '@angular/core': '17' }, 'angular'],
    [{ react: '18', '@ionic/react': '7' }, 'react'],
    [{ nuxt: '3' }, 'vue'],
    [{ '@sveltejs/kit': '2' }, 'svelte'],
    [{ 'solid-js': '1' }, 'solid'],
    [{ astro: '4', react: '18' }, 'astro'],
    [{ jquery: '3' }, 'plain'],
  ])('with %j is built with %s', (dependencies, framework) => {
    const files = { 'capacitor.config.json': '{}', 'package.json': JSON.stringify({ dependencies }) };
    expect(createProject(files).app.framework).toBe(framework);
  });

  it.each<[string, string]>([
    ['src/app/app.component.ts', 'angular'],
    ['src/main.tsx', 'react'],
    ['src/main.ts', 'plain'],
  ])('in a workspace that lists the packages of all its apps: with %s', (source, framework) => {
    const files = {
      'nx.json': '{}',
      'package.json': JSON.stringify({ dependencies: { '@angular/core': '^15.0.0', react: '^18.0.0' } }),
      'apps/shop/package.json': JSON.stringify({ dependencies: { '@capacitor/core': '^5.0.0' } }),
      'apps/shop/capacitor.config.json': '{}',
      [`apps/shop/${source}`]: '',
      'apps/admin/src/main.tsx': '',
    };
    expect(createProject(files).app.framework).toBe(framework);
    const { 'nx.json': _, ...unrelated } = files;
    expect(createProject(unrelated).app.framework).toBe('plain');
  });

  it('in a workspace of one framework, with all its components in libraries', () => {
    const files = {
      'nx.json': '{}',
      'package.json': JSON.stringify({ dependencies: { '@angular/core': '^15.0.0', '@nestjs/core': '^9.0.0' } }),
      'apps/shop/package.json': JSON.stringify({ dependencies: { '@capacitor/core': '^5.0.0' } }),
      'apps/shop/capacitor.config.json': '{}',
      'apps/shop/src/main.ts': '',
    };
    expect(createProject(files).app.framework).toBe('angular');
  });

  it.each<[string, FileMap, string[]]>([
    ['folders', { 'android/build.gradle': '', 'ios/App/Podfile': '' }, ['android', 'ios']],
    ['dependencies', { 'package.json': '{"dependencies": {"@capacitor/ios": "7"}}' }, ['ios']],
    [
      'custom folders',
      { 'capacitor.config.json': '{"android": {"path": "native/droid"}}', 'native/droid/build.gradle': '' },
      ['android'],
    ],
    [
      'folders the config does not name',
      { 'capacitor.config.ts': 'export default {ios: {path: process.env.IOS}}', 'ios/App/Podfile': '' },
      [],
    ],
  ])('finds its platforms by %s', (_, files, expected) => {
    expect(createProject({ 'capacitor.config.json': '{}', ...files }).app.platforms).toEqual(expected);
  });

  const lock = (version: string) => `{"packages": {"node_modules/@capacitor/core": {\n "version": "${version}"}}}`;
  it.each<[string, FileMap, { major: number; version: string } | null]>([
    ['^6.1.0', {}, { major: 6, version: '6.1.0' }],
    ['>=5 <7', {}, { major: 5, version: '5' }],
    ['next', {}, null],
    ['workspace:*', {}, null],
    ['file:../core-9.0.0.tgz', {}, null],
    [
      'catalog:',
      { 'pnpm-workspace.yaml': "packages:\n  - 'a/*'\ncatalog:\n  '@capacitor/core': ^7.2.0\n" },
      { major: 7, version: '7.2.0' },
    ],
    [
      'catalog:cap',
      { 'pnpm-workspace.yaml': 'catalogs:\n  cap:\n    "@capacitor/core": 8.0.0\n' },
      { major: 8, version: '8.0.0' },
    ],
    ['^6.0.0', { 'package-lock.json': lock('6.2.1') }, { major: 6, version: '6.2.1' }],
    ['latest', { 'package-lock.json': lock('8.0.1') }, { major: 8, version: '8.0.1' }],
    ['^5.0.0', { 'yarn.lock': '"@capacitor/core@^5.0.0":\n  version "5.7.8"\n' }, { major: 5, version: '5.7.8' }],
    ['^7.0.0', { 'pnpm-lock.yaml': "packages:\n\n  '@capacitor/core@7.4.2':\n" }, { major: 7, version: '7.4.2' }],
    ['latest', { 'node_modules/@capacitor/core/package.json': '{"version": "4.8.1"}' }, { major: 4, version: '4.8.1' }],
  ])('with Capacitor %s and %j', (range, files, expected) => {
    const manifest = JSON.stringify({ dependencies: { '@capacitor/core': range } });
    expect(createProject({ 'package.json': manifest, ...files }).app.capacitor).toEqual(expected);
  });
});
