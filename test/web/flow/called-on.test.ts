import { expect, it } from 'vitest';
import { createProject, type FileMap } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

const placesOf = (files: FileMap) => {
  const dependencies = { '@capacitor/core': '^7.0.0', firebase: '^11.0.0' };
  const project = createProject({ 'package.json': JSON.stringify({ name: 'choir', dependencies }), ...files });
  return findTokenFlows(project).flows.map(({ medium, runsOn }) => `${medium} ${runsOn}`);
};

const firebase = (login: string, more = '') => ({
  'src/firebase.ts': `import { getAuth } from 'firebase/auth';
export function pageAuth() {
  return getAuth();
}
${more}`,
  'src/login.ts': `import { Capacitor } from '@capacitor/core';
import { signInWithPopup } from 'firebase/auth';
import { pageAuth } from './firebase';
export async function enter(device: Device, provider: Provider) {
  ${login}
}
`,
});

const page = ['indexeddb web'];
const anywhere = ['indexeddb any'];

it.each([
  ['a condition', 'const auth = Capacitor.isNativePlatform() ? null : pageAuth();'],
  ['what is left behind an early end', 'if (Capacitor.isNativePlatform()) return device.enter();\n  pageAuth();'],
  ['two places of the page', "if (Capacitor.getPlatform() === 'web') pageAuth();\n  else if (isWeb()) pageAuth();"],
])('an SDK that is set up in what only the browser calls stays in the browser: %s', (_, login) => {
  expect(placesOf(firebase(`${login}\n  return signInWithPopup(auth, provider);`))).toEqual(page);
});

it('so it does behind a second function', () => {
  const login = 'return Capacitor.isNativePlatform() ? device.enter() : signInWithPopup(startPage(), provider);';
  const files = firebase(login, 'export const startPage = () => pageAuth();');
  expect(
    placesOf({ ...files, 'src/login.ts': files['src/login.ts'].replace('{ pageAuth }', '{ startPage }') }),
  ).toEqual(page);
});

it.each([
  ['called on a device too', 'pageAuth();'],
  ['handed on', 'queue.push(pageAuth);'],
  ['named in a text', "register('pageAuth');"],
])('but not what may run elsewhere as well: %s', (_, also) => {
  const login = 'const auth = Capacitor.isNativePlatform() ? null : pageAuth();';
  expect(placesOf(firebase(`${login}\n  ${also}\n  return signInWithPopup(auth, provider);`))).toEqual(anywhere);
});

it('nor what another file calls, or calls by another name', () => {
  const files = firebase('if (isWeb()) signInWithPopup(pageAuth(), provider);');
  const other = (text: string) => placesOf({ ...files, 'src/other.ts': text });
  expect(other('')).toEqual(page);
  expect(other("import { pageAuth } from './firebase';\nexport const auth = pageAuth();")).toEqual(anywhere);
  expect(other("import { pageAuth as open } from './firebase';\nopen();")).toEqual(anywhere);
  expect(other("export { pageAuth as open } from './firebase';")).toEqual(anywhere);
});

const kept = (login: string) => ({
  'src/keep.ts': "export function keepInTab(token: string) { localStorage.setItem('jwt', token); }",
  'src/login.ts': `import { Capacitor } from '@capacitor/core';
import { keepInTab } from './keep';
export async function enter(form: FormData) {
  const answer = await (await fetch('/login', { method: 'POST', body: form })).json();
  ${login}
}
`,
});

it('a write stays in the browser when the function around it does', () => {
  const choice = 'if (Capacitor.isNativePlatform()) await vault.set(answer.token);\n  else keepInTab(answer.token);';
  expect(placesOf(kept(choice))).toEqual(['local-storage web']);
  expect(placesOf(kept(`${choice}\n  keepInTab(answer.token);`))).toEqual(['local-storage any']);
  expect(placesOf(kept('if (import.meta.env.DEV) keepInTab(answer.token);'))).toEqual([]);
});

it('one in a method that the framework runs may run anywhere', () => {
  const service = (method: string) => ({
    'src/session.ts': `export class Session {
  ${method}() { localStorage.setItem('jwt', this.answer.accessToken); }
  renew() { if (isWeb()) this.${method}(); }
}
`,
  });
  expect(placesOf(service('keepSession'))).toEqual(['local-storage web']);
  expect(placesOf(service('ngOnInit'))).toEqual(['local-storage any']);
});
