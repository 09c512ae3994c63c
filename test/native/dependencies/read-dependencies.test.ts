import { describe, expect, it } from 'vitest';
import { readDependencies } from '../../../src/native/dependencies/read-dependencies.js';
import { scopesIn } from '../../../src/native/dependencies/registries.js';
import type { Diagnostic } from '../../../src/project/diagnostic.js';
import { createProject, createProjects, type FileMap } from '../../../src/project/in-memory.js';

const read = (files: FileMap) => readDependencies(createProject({ 'src/main.ts': '', ...files }), []);
const store = '@aparajita/capacitor-secure-storage';

describe('declared dependencies', () => {
  it('stand where their entry stands', () => {
    const { declared } = read({
      'package.json': `{\n  "dependencies": {\n    "@capacitor/core": "^8.0.0",\n    "${store}": "^8.0.1"\n  }\n}`,
    });
    expect(declared.get(store)).toEqual({
      name: store,
      value: '^8.0.1',
      location: { file: 'package.json', line: 4, column: 5, endLine: 4, endColumn: 52 },
    });
  });

  it('are those of the nearest package.json, then of those above', () => {
    const [project] = createProjects({
      'package.json': `{ "workspaces": ["apps/*"], "devDependencies": { "${store}": "6.0.0", "x": "1" } }`,
      'apps/one/package.json': `{ "dependencies": { "@capacitor/core": "8.0.0", "${store}": "8.0.1" } }`,
      'apps/one/capacitor.config.json': '{}',
      'apps/one/src/main.ts': '',
    });
    const { declared } = readDependencies(project ?? expect.fail('no app'), []);
    expect(declared.get(store)?.value).toBe('8.0.1');
    expect(declared.get('x')?.location.file).toBe('package.json');
  });

  it('are reported when package.json is broken', () => {
    const project = createProject({
      'src/main.ts': '',
      'capacitor.config.json': '{}',
      'package.json': '{ "dependencies": {',
    });
    const diagnostics: Diagnostic[] = [];
    expect(readDependencies(project, diagnostics).declared.size).toBe(0);
    expect(diagnostics).toMatchObject([{ kind: 'unparsable', file: 'package.json' }]);
  });
});

describe('locked versions', () => {
  it.each<[string, string, string, number]>([
    ['package-lock.json', 'npm', `{\n "packages": {\n  "node_modules/${store}": {\n   "version": "8.0.1",\n`, 3],
    ['package-lock.json', 'npm 6', `{\n "dependencies": {\n  "${store}": {\n   "version": "8.0.1",\n`, 3],
    ['pnpm-lock.yaml', 'pnpm 9', `packages:\n\n  '${store}@8.0.1':\n    resolution: {}\n`, 3],
    ['pnpm-lock.yaml', 'pnpm 8', `packages:\n\n  /${store}@8.0.1(@capacitor/core@8.0.0):\n`, 3],
    ['pnpm-lock.yaml', 'pnpm 7', `packages:\n\n  /${store}/8.0.1:\n`, 3],
    ['yarn.lock', 'Yarn 1', `"${store}@^8.0.0", "${store}@^8.0.1":\n  version "8.0.1"\n`, 1],
    ['yarn.lock', 'Yarn 4', `"${store}@npm:^8.0.0":\n  version: 8.0.1\n`, 1],
    ['bun.lock', 'Bun', `{\n  "packages": {\n    "${store}": ["${store}@8.0.1", "", {}],\n`, 3],
  ])('are read from %s of %s', (file, _, text, line) => {
    const found = read({ [file]: text }).locked.get(store);
    expect(found?.value).toBe('8.0.1');
    expect(found?.location).toMatchObject({ file, line });
  });

  it('are absent for packages that do not matter, and in a broken lockfile', () => {
    expect(read({ 'pnpm-lock.yaml': "packages:\n\n  'left-pad@1.3.0':\n" }).locked.size).toBe(0);
    expect(read({ 'package-lock.json': '{"node_modules/' }).locked.size).toBe(0);
  });

  it('are searched in linear time', () => {
    const hostile = `"${'@a/b '.repeat(200_000)}\n${'"x@'.repeat(100_000)}`;
    const start = performance.now();
    for (const file of ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock']) read({ [file]: hostile });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('registries of scopes', () => {
  it.each([
    ['.npmrc', '@ionic-enterprise:registry=https://registry.example/\n//registry.example/:_authToken='],
    ['.yarnrc', '"@ionic-enterprise:registry" "https://registry.example/"'],
    [
      '.yarnrc.yml',
      'npmScopes:\n  ionic-enterprise:\n    npmRegistryServer: "https://registry.example"\nnodeLinker: x',
    ],
    ['bunfig.toml', '[install.scopes]\n"@ionic-enterprise" = "https://registry.example"'],
  ])('are read from %s', (file, text) => {
    expect([...read({ [file]: text }).registries]).toEqual(['@ionic-enterprise']);
  });

  it('are not read from comments', () => {
    expect(scopesIn('# @a:registry=https://x\n; @b:registry=https://x\nregistry=https://x')).toEqual([]);
  });
});
