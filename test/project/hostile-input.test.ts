import { describe, expect, it } from 'vitest';
import { createProject, createProjects } from '../../src/project/in-memory.js';

const workspace = {
  'package.json': '{"dependencies": {"@capacitor/core": "7"}}',
  'lib/package.json': '{"name": "lib", "scripts": {}}',
  'lib/index.ts': '',
};

/** Linear work takes milliseconds; a search that backtracks takes minutes. */
const soon = { timeout: 5_000 };

describe('hostile input', () => {
  it('of blanks does not stall the search for imports', soon, () => {
    const text = `${'import\n'.repeat(100_000)}${' '.repeat(500_000)}from${' '.repeat(500_000)}`;
    expect(createProject({ ...workspace, 'src/main.ts': text }).files.web).toEqual(['src/main.ts']);
  });

  it('in lockfiles and catalogs does not stall the version', soon, () => {
    const blanks = ' '.repeat(500_000);
    const files = {
      'package.json': '{"dependencies": {"@capacitor/core": "catalog:"}}',
      'pnpm-workspace.yaml': `catalog:\n  '@capacitor/core': ${blanks}#${blanks}x`,
      'package-lock.json': `"node_modules/@capacitor/core": {${blanks}`,
      'yarn.lock': `"@capacitor/core@x:\n${'\n'.repeat(500_000)}`,
    };
    expect(createProject(files).app.capacitor).toBeNull();
  });

  it('in a configuration of the bundler does not stall the aliases', soon, () => {
    const files = { ...workspace, 'vite.config.ts': `alias: {${"'a' :".repeat(100_000)}`, 'src/main.ts': '' };
    expect(createProject(files).files.resolve('a/x', 'src/main.ts')).toBeNull();
  });

  it('as names of members does not reach the prototype', () => {
    const files = { 'capacitor.config.json': '{"__proto__": {"webDir": "x"}, "constructor": 1}' };
    expect(createProject(files).app.config?.value).toMatchObject({ kind: 'object' });
    expect(
      createProject({ 'package.json': '{"dependencies": ["@capacitor/core"]}', 'capacitor.config.ts': '' }).app
        .dependencies.size,
    ).toBe(0);
  });

  it('that leads out of the directory leads nowhere', () => {
    const config = '{"webDir": "../../etc", "android": {"path": "../../../"}, "ios": {"path": "/"}}';
    const { app, files } = createProject({ 'capacitor.config.json': config, 'src/main.ts': '' });
    expect(app.platforms).toEqual([]);
    expect(files.web).toEqual(['src/main.ts']);
    expect(files.resolve('../../../etc/passwd', 'src/main.ts')).toBeNull();
  });

  it('in folders nested without end is walked', () => {
    const path = `${'d/'.repeat(2_000)}main.ts`;
    expect(createProject({ [path]: '' }).files.web).toEqual([path]);
  });
});

describe('diagnostics', () => {
  it("leave out broken files that are not the app's own", () => {
    const broken = '{';
    const projects = createProjects({
      'a/capacitor.config.json': '{}',
      'a/src/templates/package.json': broken,
      'a/src/main.ts': '',
      'b/capacitor.config.json': '{}',
      'b/src/main.ts': '',
      'b/package.json': broken,
    });
    expect(projects.map((project) => project.diagnostics.map(({ file }) => file))).toEqual([[], ['b/package.json']]);
  });

  it('name a tsconfig that is met when an import is resolved', () => {
    const project = createProject({ 'src/main.ts': '', 'tsconfig.json': '{"compilerOptions": ' });
    expect(project.diagnostics).toEqual([]);
    project.files.resolve('@app/x', 'src/main.ts');
    project.files.resolve('@app/y', 'src/main.ts');
    expect(project.diagnostics).toMatchObject([{ kind: 'unresolved', file: 'tsconfig.json' }]);
  });
});
