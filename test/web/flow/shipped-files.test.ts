import { expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

const store = `export const keep = (accessToken: string) => localStorage.setItem('accessToken', accessToken);\n`;
const page = '<div id="root"></div><script type="module" src="/src/main.ts"></script>';

/** Places of the flows in an app that is built with the packages. */
function flowsOf(packages: readonly string[], files: Record<string, string>): string[] {
  const dependencies = Object.fromEntries(['@capacitor/core', ...packages].map((name) => [name, '*']));
  const manifest = JSON.stringify({ dependencies, scripts: { build: 'vite build && esbuild worker/sync.ts' } });
  const project = createProject({ 'package.json': manifest, ...files });
  return findTokenFlows(project).flows.map(({ location }) => `${location.file}:${location.line}`);
}

const vite = (files: Record<string, string>): string[] =>
  flowsOf(['vite'], { 'index.html': page, 'src/main.ts': '', ...files });

it.each([
  ['utils/session/client.ts', { 'src/client.ts': 'export const a = 1;', 'src/main.ts': "import './client';" }],
  ['archived/login/index.ts', { 'archived/login/page.ts': "import { keep } from '.';" }],
  ['demo.html', { 'demo.html': `<script>${store.replace('export ', '').replace(/: string/g, '')}</script>` }],
  ['load/session.ts', { 'load/run.ts': "import { keep } from './session';\nkeep(accessToken);" }],
])('leaves out %s, which nothing in the folder of the app names', (file, files) => {
  expect(vite({ [file]: store, ...files })).toEqual([]);
});

it.each([
  ['shared/session.ts', "import { keep } from '../shared/session';"],
  ['shared/session.ts', "export const load = () => import('../shared/session.ts');"],
  ['shared/session/index.ts', "import { keep } from '../shared/session';"],
  ['shared/session.ts', "import { keep } from '@acme/shared/session';"],
  ['shared/session.ts', "new Worker(new URL('../shared/session.ts', import.meta.url));"],
  ['shared/session.ts', "const all = import.meta.glob('../shared/*.ts');"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source code
  ['shared/de/session.ts', 'const load = (name: string) => import(`../shared/${name}/session.ts`);'],
  ['worker/sync.ts', ''],
  ['public/session.js', ''],
])('keeps %s, which the app takes in by %s', (file, main) => {
  const source = file.endsWith('.js') ? store.replace('export ', '').replace(': string', '') : store;
  expect(vite({ 'src/main.ts': main, [file]: source })).toEqual([`${file}:1`]);
});

it('keeps what is named by way of other files beside the folder', () => {
  const files = {
    'src/main.ts': "import { start } from '../shared';",
    'shared/index.ts': "export * from './start';",
    'shared/start.ts': "import { keep } from './session';\nexport const start = () => {};",
    'shared/session.ts': store,
  };
  expect(vite(files)).toEqual(['shared/session.ts:1']);
});

it('keeps pages and folders that the configuration of the build speaks of', () => {
  const script = `<script>${store.replace('export ', '').replace(': string', '')}</script>`;
  const config =
    "export default { build: { rollupOptions: { input: ['index.html', 'login.html'] } }, alias: ['core'] };";
  const files = { 'vite.config.ts': config, 'login.html': script, 'core/session.ts': store };
  expect(vite(files)).toEqual(['core/session.ts:1', 'login.html:1']);
});

it.each([
  [['react-scripts'], 'src/index.tsx'],
  [['@vue/cli-service'], 'src/main.js'],
  [['@angular/core'], 'src/main.ts'],
  [['next'], 'src/app/page.tsx'],
  [['@sveltejs/kit', 'vite'], 'src/routes/page.ts'],
  [['@quasar/app-vite', 'vite'], 'src/App.vue'],
])('knows that %s begins in src', (packages, begin) => {
  expect(flowsOf(packages, { [begin]: '', 'old/session.ts': store, 'src/lib/session.ts': store })).toEqual([
    'src/lib/session.ts:1',
  ]);
});

it.each([
  ['pages of Next.js at the root', ['next'], 'src/pages/hint.ts'],
  ['a build that is not known', ['webpack'], 'src/index.ts'],
  ['another beginning', ['react-scripts'], 'src/other.ts'],
])('keeps everything for %s', (_, packages, begin) => {
  const files = { [begin]: '', 'pages/index.tsx': '', 'old/session.ts': store };
  expect(flowsOf(packages, files)).toEqual(['old/session.ts:1']);
});

it('keeps the folders to which a page leads that begins at the root, and leaves out the others', () => {
  const rooted = (files: Record<string, string>) =>
    flowsOf(['vite'], { 'index.html': '<script type="module" src="/main.tsx"></script>', ...files });
  const main = "import { Entry } from './pages/Entry';";
  const entry = "import { keep } from '@/lib/unknown';\nimport * as tools from '../tools';";
  expect(
    rooted({
      'main.tsx': main,
      'pages/Entry.tsx': entry,
      'lib/session.ts': store,
      'tools.ts': "import './more/a';",
      'more/b.ts': store,
    }),
  ).toEqual(['lib/session.ts:1', 'more/b.ts:1']);
  expect(rooted({ 'main.tsx': main, 'pages/Entry.tsx': "go('/jobs/x');", 'jobs/session.ts': store })).toEqual([]);
});

it('leaves out files beside the folder that only share the name of a route', () => {
  const script = store.replace('export ', '').replace(': string', '');
  const config =
    "export default { build: { rollupOptions: { output: { assetFileNames: 'assets/[name]' } } },\n resolve: { alias: { '@assets': '/assets' } } };";
  const files = { 'src/main.ts': "go('/session');", 'vite.config.js': config, 'assets/js/session.js': script };
  expect(vite(files)).toEqual([]);
  expect(
    vite({ 'index.html': `<script src="assets/js/session.js"></script>${page}`, 'assets/js/session.js': script }),
  ).toEqual(['assets/js/session.js:1']);
});

it.each([
  ['src/scripts/fill.ts', 'src/main.ts', ['vite']],
  ['src/App.jsx', 'src/app/page.tsx', ['next']],
])('leaves out %s unless something names it', (file, begin, packages) => {
  const source = file.endsWith('x') ? store.replace(': string', '') : store;
  const files = { 'index.html': page, 'src/main.ts': '', [begin]: '', [file]: source };
  const named = file.replace('src/', begin.includes('app/') ? '../' : './').replace(/\.\w+$/, '');
  expect(flowsOf(packages, files)).toEqual([]);
  expect(flowsOf(packages, { ...files, [begin]: `import '${named}';` })).toEqual([`${file}:1`]);
});

it('keeps a worker in the folder of the app that the configuration of the build speaks of', () => {
  const config = "export default { plugins: [pwa({ srcDir: 'src', filename: 'sw.ts' })] };";
  expect(vite({ 'vite.config.ts': config, 'src/sw.ts': store })).toEqual(['src/sw.ts:1']);
});

it('keeps files beside the start of an app in which nothing is put together yet', () => {
  expect(vite({ 'src/session.ts': store })).toEqual(['src/session.ts:1']);
});

it('keeps what is one for each platform beside the start of the app', () => {
  expect(vite({ 'src/main.ts': "import './App.platform';", 'src/App.ios.ts': store })).toEqual(['src/App.ios.ts:1']);
});
