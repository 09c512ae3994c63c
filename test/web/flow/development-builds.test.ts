import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const page = (statement: string, declared = '') => ({
  'src/page.ts': `import { isDevMode } from '@angular/core';
import { environment } from './environments/environment';
${declared}
export async function enter() {
  const data: { access_token: string } = await (await fetch('/api/auth/login', { method: 'POST' })).json();
  ${statement}
}
`,
});
const log = 'console.log(data);';
const found = ['src/page.ts:6 log access-token'];

it.each([
  'import.meta.env.DEV',
  'import.meta.dev',
  '__DEV__',
  'process.env.DEV',
  '!import.meta.env.PROD',
  'import.meta.env.MODE === "development"',
  'process.env.NODE_ENV !== "production"',
  'process.env.NODE_ENV === "development" && data',
  'process.env["NODE_ENV"] != "production"',
  '!environment.production',
  'isDevMode()',
])('leaves out what release builds do: %s', (condition) => {
  expect(flowsIn(page(`if (${condition}) ${log}`))).toEqual([]);
  expect(flowsIn(page(`${condition} && console.log(data);`))).toEqual([]);
  expect(flowsIn(page(`if (${condition}) {} else ${log}`))).toEqual(found);
});

it('follows names of the condition', () => {
  expect(flowsIn(page(`if (isDev) ${log}`, 'const isDev = import.meta.env.DEV;'))).toEqual([]);
  expect(flowsIn(page(`if (isDev) ${log}`, 'let isDev = import.meta.env.DEV;'))).toEqual(found);
});

it.each([
  ['const debug = false;', []],
  ['const debug = false as boolean;', []],
  ['const wanted = false; const debug = wanted && location.hash !== "";', []],
  ['const debug = true;', found],
  ['let debug = false;', found],
  ['const debug = location.hash !== "";', found],
])('knows a constant that rules a branch out: %s', (declared, expected) => {
  expect(flowsIn(page(`if (debug) ${log}`, declared))).toEqual(expected);
  expect(flowsIn(page('debug && console.log(data);', declared))).toEqual(expected);
});

it.each(['const options = { debug: false };', 'class Options { debug = false } const options = new Options();'])(
  'takes a member for what can be set: %s',
  (declared) => {
    expect(flowsIn(page(`if (options.debug) ${log}`, declared))).toEqual(found);
  },
);

it('knows what release builds leave early', () => {
  expect(flowsIn(page(`if (import.meta.env.PROD) return; ${log}`))).toEqual([]);
  expect(flowsIn(page(`if (import.meta.env.SSR) return; ${log}`))).toEqual(found);
});

it.each([
  ['the other side of it', 'import.meta.env.PROD'],
  ['a switch of the app', 'environment.debug'],
  ['a condition that also holds in a release', 'import.meta.env.DEV || data'],
  ['another comparison', 'process.env.STAGE !== "production"'],
])('reports under %s', (_, condition) => {
  expect(flowsIn(page(`if (${condition}) ${log}`))).toEqual(found);
});

it('leaves out what only development stores', () => {
  const store = "localStorage.setItem('session', data.access_token);";
  expect(flowsIn(page(`if (import.meta.env.DEV) ${store}`))).toEqual([]);
  expect(flowsIn(page(`if (import.meta.env.PROD) ${store}`))).toEqual(['src/page.ts:6 local-storage access-token']);
});
