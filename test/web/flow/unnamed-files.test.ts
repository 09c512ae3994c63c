import { describe, expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

const store = 'export const keep = (accessToken: string) => localStorage.setItem("accessToken", accessToken);\n';
const page =
  '<div id="root"></div><script type="module" src="/src/main.ts"></script><script type="module" src="/src/kept.ts"></script><script type="module" src="/src/known.ts"></script>';
const left = 'src/account/session-store.ts';

/** What is told of a file with a store in it, in an app that says in `files` who imports it. */
function told(files: Record<string, string>, packages: readonly string[] = ['vite'], file = left) {
  const dependencies = Object.fromEntries(['@capacitor/core', ...packages].map((name) => [name, '*']));
  const app = {
    'package.json': JSON.stringify({ dependencies }),
    'index.html': page,
    'src/main.ts': '',
    'src/kept.ts': store.replaceAll('accessToken', 'refreshToken'),
    'src/known.ts': store.replaceAll('accessToken', 'sessionToken'),
  };
  const { flows, stored } = findTokenFlows(createProject({ ...app, [file]: store, ...files }));
  return { sure: flows.filter(({ confidence }) => confidence !== 'low').length, stored: stored.length };
}

const doubted = { sure: 2, stored: 2 };
const sure = { sure: 3, stored: 3 };

describe('a file that nothing imports', () => {
  it.each([
    ['at all', {}],
    ['but another of its name', { 'src/session-store.ts': '', 'src/main.ts': "import './session-store';" }],
    ['but its style', { 'src/main.ts': "import './account/session-store.css';", 'src/account/session-store.css': '' }],
    ['though a word is the same', { 'src/main.ts': "document.body.className = 'session-store';" }],
    ['but itself', { [left]: `${store}export const self = () => import('./session-store');` }],
  ])('is doubted: %s', (_, files) => {
    expect(told(files)).toEqual(doubted);
  });

  it.each([
    ['react-scripts', 'src/index.tsx'],
    ['@vue/cli-service', 'src/main.js'],
    ['@angular/core', 'src/main.ts'],
  ])('is doubted in a build of %s', (name, begin) => {
    expect(told({ [begin]: '' }, [name])).toEqual(doubted);
  });
});

it('is believed where nothing imports much of what there is to tell of', () => {
  const other = store.replaceAll('accessToken', 'idToken');
  expect(told({ 'src/account/other-store.ts': other })).toEqual({ sure: 4, stored: 4 });
});

describe('a file counts', () => {
  it.each([
    ['with an extension', "import './account/session-store.js';"],
    ['later', "export const load = () => import('./account/session-store');"],
    ['by an alias that leads nowhere known', "import { keep } from '@core/session-store';"],
    ['as a worker', "new Worker(new URL('./account/session-store.ts', import.meta.url));"],
    ['with a query', "import Store from './account/session-store?worker';"],
    ['by a pattern', "const all = import.meta.glob('./account/*.ts');"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code
    ['by a name that is put together', 'const load = (name: string) => import(`./account/${name}.ts`);'],
    ['by its folder', "require.context('./account', true);"],
  ])('that is imported %s', (_, main) => {
    expect(told({ 'src/main.ts': main })).toEqual(sure);
  });

  it.each([
    ['that the configuration names', { 'vite.config.ts': `export default { input: ['${left}'] };` }, ['vite'], left],
    ['that a plugin takes in by its folder', {}, ['vite', 'unplugin-auto-import'], left],
    ['of a framework with folders for its files', {}, ['vite', '@quasar/app-vite'], left],
    ['where the build is not known', {}, [], left],
    ['that a build begins with', {}, ['vite'], 'src/account/main.ts'],
    ['of a variant', { 'src/main.ts': "import './account/store';" }, ['vite'], 'src/account/store.web.ts'],
  ])('%s', (_, files, packages, file) => {
    expect(told(files, packages, file)).toEqual(sure);
  });
});
