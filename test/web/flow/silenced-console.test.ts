import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const page = `export async function enter(body) {
  const { access_token } = await (await fetch('/api/auth/login', { method: 'POST', body })).json();
  console.log(access_token);
  console.error(access_token);
}
`;
const log = 'src/page.js:3 log access-token';
const error = 'src/page.js:4 log access-token';
const flows = (file: string, config: string) => flowsIn({ 'src/page.js': page, [file]: config });

const terser = (option: string, minify = "'terser'") =>
  `export default defineConfig(({ mode }) => ({ build: { minify: ${minify}, terserOptions: { compress: { ${option} } } } }));`;
const next = (value: string) => `module.exports = { compiler: { removeConsole: ${value} } };`;

it.each([
  ['vite.config.ts', "export default defineConfig({ esbuild: { drop: ['console', 'debugger'] } });"],
  ['vite.config.js', "export default { esbuild: { drop: mode === 'production' ? ['console'] : [] } };"],
  ['vite.config.ts', terser('drop_console: true')],
  ['vite.config.ts', terser("drop_console: mode === 'production'", "isProduction ? 'terser' : 'esbuild'")],
  [
    'quasar.conf.js',
    'module.exports = (ctx) => ({ build: { uglifyOptions: { compress: { drop_console: !ctx.dev } } } });',
  ],
  ['next.config.mjs', next('true')],
  ['next.config.js', next("process.env.NODE_ENV === 'production'")],
  ['babel.config.js', "module.exports = { env: { production: { plugins: ['transform-remove-console'] } } };"],
])('leaves out what the build takes out of the code that ships: %s %s', (file, config) => {
  expect(flows(file, config)).toEqual([]);
});

it.each([
  ['next.config.js', next("isProd ? { exclude: ['error', 'warn'] } : false"), error],
  ['vite.config.ts', terser("pure_funcs: ['console.log', 'console.info']"), error],
  ['vite.config.ts', "export default { esbuild: { pure: ['console.error'] } };", log],
  ['babel.config.js', "module.exports = { plugins: [['transform-remove-console', { exclude: ['error'] }]] };", error],
])('finds what a build leaves in: %s %s', (file, config, left) => {
  expect(flows(file, config)).toEqual([left]);
});

it.each([
  ['vite.config.ts', terser('drop_console: false')],
  ['vite.config.ts', terser('drop_console: true', "'esbuild'")],
  ['vite.config.ts', "export default { esbuild: { drop: ['debugger'] /* 'console' */ } };"],
  ['vite.config.ts', "// esbuild: { drop: ['console'] }\nexport default {};"],
  ['vite.config.ts', terser('drop_console: isDev')],
  ['next.config.js', next("process.env.NODE_ENV !== 'production'")],
  ['tools/vite.config.ts', "export default { esbuild: { drop: ['console'] } };"],
])('finds all where the build removes nothing: %s %s', (file, config) => {
  expect(flows(file, config)).toEqual([log, error]);
});
