import { describe, expect, it } from 'vitest';
import { createProject, type FileMap } from '../../src/project/in-memory.js';

const source: FileMap = {
  'capacitor.config.json': '{"webDir": "dist"}',
  'src/main.ts': '',
  'src/auth/index.ts': '',
  'src/auth/token.service.ts': '',
  'src/auth/Login.vue': '',
  'src/api.d.ts': '',
  'src/lib/store.ts': '',
  'src/boot/axios.js': '',
};

function resolve(specifier: string, files: FileMap = {}, from = 'src/main.ts'): string | null {
  return createProject({ ...source, ...files }).files.resolve(specifier, from);
}

const tsconfig = (options: object) => ({ 'tsconfig.json': JSON.stringify({ compilerOptions: options }) });

describe('resolve', () => {
  it.each([
    ['./auth', 'src/auth/index.ts'],
    ['./auth/token.service', 'src/auth/token.service.ts'],
    ['./auth/token.service.js', 'src/auth/token.service.ts'],
    ['./auth/Login.vue', 'src/auth/Login.vue'],
    ['./auth/Login.vue?raw', 'src/auth/Login.vue'],
    ['./auth/Login', null],
    ['./api', 'src/api.d.ts'],
    ['../src/auth/', 'src/auth/index.ts'],
    ['../../outside', null],
    ['/src/auth/index.ts', 'src/auth/index.ts'],
    ['@/auth', 'src/auth/index.ts'],
    ['~/auth', 'src/auth/index.ts'],
    ['~~/src/auth', 'src/auth/index.ts'],
    ['$lib/store', 'src/lib/store.ts'],
    ['src/auth', 'src/auth/index.ts'],
    ['boot/axios', 'src/boot/axios.js'],
    ['@ionic/storage', null],
    ['rxjs', null],
    ['__proto__', null],
    ['', null],
  ])('leads %s to %s', (specifier, expected) => {
    expect(resolve(specifier)).toBe(expected);
  });

  it.each<[string, FileMap, string]>([
    ['paths', tsconfig({ paths: { '@auth/*': ['./src/auth/*'] } }), '@auth/token.service'],
    ['a base folder', tsconfig({ baseUrl: 'src' }), 'auth/token.service'],
    ['paths below a base folder', tsconfig({ baseUrl: './src', paths: { '#t': ['auth/token.service'] } }), '#t'],
    [
      'a jsconfig with comments',
      { 'jsconfig.json': '{ // c\n "compilerOptions": {"paths": {"t/*": ["src/auth/*"],}, } }' },
      't/token.service',
    ],
    [
      'an inherited file',
      {
        ...tsconfig({}),
        'tsconfig.json': '{"extends": "./base"}',
        'base.json': '{"compilerOptions": {"paths": {"t/*": ["src/auth/*"]}}}',
      },
      't/token.service',
    ],
    [
      'a referenced file',
      {
        'tsconfig.json': '{"files": [], "references": [{"path": "./tsconfig.web.json"}]}',
        'tsconfig.web.json': '{"compilerOptions": {"paths": {"t/*": ["./src/auth/*"]}}}',
      },
      't/token.service',
    ],
    [
      'the bundler',
      { 'vite.config.ts': "export default { resolve: { alias: { 't': path.resolve(__dirname, './src/auth') } } }" },
      't/token.service',
    ],
    [
      'a list of the bundler',
      {
        'vite.config.ts':
          "resolve: { alias: [{ find: 't', replacement: fileURLToPath(new URL('./src/auth', import.meta.url)) }] }",
      },
      't/token.service',
    ],
    [
      'what Next.js hands to its bundler',
      {
        'next.config.mjs':
          "export default { webpack: (config) => { config.resolve.alias = { ...config.resolve.alias, 't': path.resolve(here, './src/auth') }; return config; } }",
      },
      't/token.service',
    ],
    ['private imports', { 'package.json': '{"imports": {"#t/*": "./src/auth/*.ts"}}' }, '#t/token.service'],
  ])('follows %s', (_, files, specifier) => {
    expect(resolve(specifier, files)).toBe('src/auth/token.service.ts');
  });

  it('prefers the longest alias and the nearest configuration', () => {
    const files = {
      ...tsconfig({ paths: { '@/*': ['src/lib/*'], '@/auth/*': ['src/auth/*'] } }),
      'src/auth/tsconfig.json': '{"compilerOptions": {"paths": {"@/*": ["./*"]}}}',
    };
    expect(resolve('@/auth/token.service', files)).toBe('src/auth/token.service.ts');
    expect(resolve('@/store', files)).toBe('src/lib/store.ts');
    expect(resolve('@/token.service', files, 'src/auth/index.ts')).toBe('src/auth/token.service.ts');
  });

  it('survives configurations that extend each other', () => {
    const files = { 'tsconfig.json': '{"extends": "./other.json"}', 'other.json': '{"extends": "./tsconfig.json"}' };
    expect(resolve('@/auth', files)).toBe('src/auth/index.ts');
  });

  it('finds the exports of workspace packages by their source', () => {
    const files = {
      'package.json': '{"workspaces": ["packages/*"], "dependencies": {"@acme/kit": "workspace:*"}}',
      'src/main.ts': "import '@acme/kit/vault';",
      'packages/kit/package.json':
        '{"name": "@acme/kit", "scripts": {}, "exports": {".": {"import": "./dist/index.mjs"}, "./*": "./dist/*.js"}}',
      'packages/kit/src/index.ts': '',
      'packages/kit/src/vault.ts': '',
    };
    expect(resolve('@acme/kit', files)).toBe('packages/kit/src/index.ts');
    expect(resolve('@acme/kit/vault', files)).toBe('packages/kit/src/vault.ts');
    expect(resolve('@acme/kit/none', files)).toBeNull();
  });

  it('finds the modules of a hand-written bundle, also under a name of build output', () => {
    const files: FileMap = {
      'package.json': '{"dependencies": {"@capacitor/core": "^8.0.0"}}',
      'www/js/app.js': '',
      'www/js/store.js': '',
    };
    expect(createProject(files).files.resolve('./store.js', 'www/js/app.js')).toBe('www/js/store.js');
  });
});
