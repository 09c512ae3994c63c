import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const ask = (after: string) => `export const see = () => localStorage.setItem('seen', 'yes');
export async function ask(body) {
  const response = await fetch('/oauth/authorize', { method: 'POST', body });
  const data = await response.json();
  ${after}
  console.log('answer', data);
}`;

it('a whole answer is taken to hold a token where the code takes one out of it', () => {
  expect(flowsIn({ 'src/a.js': ask('keep(data.access_token);') })).toEqual(['src/a.js:6 log access-token']);
  expect(flowsIn({ 'src/a.js': ask('location.href = data.redirect_url;') })).toEqual([]);
  expect(flowsIn({ 'src/a.js': ask('passwordField.value = data.hint;') })).toEqual([]);
});

it('a page that signs in is looked at for what it logs, though it stores nothing', () => {
  const page = (endpoint: string, taken: string) => ({
    'src/page.ts': `export class Page {
  login = true;
  enter(form: any) {
    this.http.post('${endpoint}', form).subscribe((response: any) => {
      console.log('got', response);
      this.session.open(response.${taken}, this.token);
    });
  }
}
`,
  });
  expect(flowsIn(page('/auth/login', 'token'))).toEqual(['src/page.ts:5 log access-token']);
  expect(flowsIn(page('/auth/login', 'ticket'))).toEqual(['src/page.ts:5 log session']);
  expect(flowsIn(page('/orders/find', 'ticket'))).toEqual([]);
});

it('records of a list may be without what their model leaves out', () => {
  const source = (type: string) => ({
    'src/people.ts': `interface Person { nick: string; token?: string }
export const show = async (api: any) => {
  const data: ${type} = await api.get('/people');
  console.log('people', data);
};
localStorage.setItem('seen', 'yes');
`,
  });
  expect(flowsIn(source('Person[]'))).toEqual([]);
  expect(flowsIn(source('Person'))).toEqual(['src/people.ts:4 log access-token']);
});

it.each([
  ["base + '/notes.json?auth=' + token", ['src/notes.js:2 url access-token']],
  ["base + '/notes.json?auth=' + method", []],
])('the parameter of %s', (address, flows) => {
  const source = `export const load = (base, token, method) =>
  fetch(${address});
`;
  expect(flowsIn({ 'src/notes.js': source })).toEqual(flows);
});

it('tokens by their plain name are worth a look', () => {
  const source = `export async function enter(body) {
  const tokens = await (await fetch('/oauth/token', { method: 'POST', body })).json();
  console.log('tokens', tokens);
  return tokens.access_token;
}
export const count = (text, tokens) => { console.log('tokens used', tokens); return tokens.length; };`;
  expect(flowsIn({ 'src/a.js': source })).toEqual(['src/a.js:3 log access-token']);
});

it('what is logged by a caller holds what the function that asks takes out of it', () => {
  const files = (taken: string) => ({
    'src/auth.service.ts': `export class AuthService {
  enter(form: any) {
    return this.http.post('/auth/login', form).pipe(tap((answer: any) => this.keep(answer.${taken})));
  }
}
`,
    'src/login.page.ts': `import { AuthService } from './auth.service';
const token = null;
export class LoginPage {
  constructor(private auth: AuthService) {}
  login(form: any) {
    this.auth.enter(form).subscribe((res: any) => console.log('entered', res));
  }
}
`,
  });
  expect(flowsIn(files('accessToken'))).toEqual(['src/login.page.ts:6 log access-token']);
  expect(flowsIn(files('greeting'))).toEqual([]);
});

it.each(['fields', 'values', 'form', 'inputs'])('what a form holds is shown whole as %s', (name) => {
  const source = (secret: string, shown: string) => ({
    'src/Form.tsx': `import { useState } from 'react';
export function Form() {
  const [${name}, setAll] = useState({ city: '', ${secret}: '' });
  const { ${secret}, ...rest } = ${name};
  const send = () => {
    console.log(${shown});
    return fetch('/api/login', { method: 'POST', body: JSON.stringify(${name}) });
  };
  return <form onSubmit={send}><input onChange={(e) => setAll({ ...${name}, ${secret}: e.target.value })} /></form>;
}
`,
  });
  expect(flowsIn(source('password', name))).toEqual(['src/Form.tsx:6 log password']);
  expect(flowsIn(source('password', 'rest'))).toEqual([]);
  expect(flowsIn(source('street', name))).toEqual([]);
});

it('credentials that are logged where they are handed in', () => {
  const source = (members: string, value: string) => ({
    'src/enter.ts': `interface Entry { ${members} }
export function enter(credentials: Entry) {
  console.log(credentials);
  return fetch('/api/login', { method: 'POST', body: JSON.stringify(credentials) });
}
`,
    'src/page.ts': `import { enter } from './enter';
export const open = (form: any) => enter(${value});
`,
  });
  expect(flowsIn(source('email: string; password: string', 'form'))).toEqual(['src/enter.ts:3 log password']);
  expect(flowsIn(source('email: string', '{ email: form.email }'))).toEqual([]);
});

it.each([
  [
    '@azure/msal-angular',
    `import { MsalService } from '@azure/msal-angular';
export class Root {
  constructor(private msal: MsalService) {}
  async start() {
    const result = await this.msal.instance.handleRedirectPromise();
    console.log('back again', result);
  }
}
`,
  ],
  [
    '@codetrix-studio/capacitor-google-auth',
    `import { GoogleAuth } from '@codetrix-studio/capacitor-google-auth';

export async function start() {

  const result = await GoogleAuth.signIn();
  console.log('back again', result);
}
`,
  ],
])('what an SDK answers with, in a file that says no word of a secret: %s', (name, source) => {
  expect(flowsIn({ 'src/root.ts': source }, [name, '@azure/msal-browser'])).toEqual(['src/root.ts:6 log access-token']);
  const harmless = source.replace("'back again', result", "'back again'");
  expect(flowsIn({ 'src/root.ts': harmless }, [name, '@azure/msal-browser'])).toEqual([]);
});

const show = (after: string) => ({
  'src/a.js': `export const words = ['token'];
export function show() {
  const stored = JSON.parse(localStorage.getItem('profile'));
  console.log('have', stored);
  ${after}
}`,
});

it('what was kept is shown whole where the code takes a secret out of it', () => {
  expect(flowsIn(show('open(stored.accessToken);'))).toEqual(['src/a.js:4 log access-token']);
  expect(flowsIn(show('open(stored.nick);'))).toEqual([]);
});

it('cookies and headers are shown whole', () => {
  const jar = `import { CapacitorCookies } from '@capacitor/core';
export async function sync() {
  const cookies = await CapacitorCookies.getCookies();
  console.log('jar', JSON.stringify(cookies));
  return cookies.ACCESS;
}`;
  expect(flowsIn({ 'src/a.ts': jar.replace('ACCESS', 'accessToken') })).toEqual(['src/a.ts:4 log access-token']);
  expect(flowsIn({ 'src/a.ts': jar.replace('ACCESS', 'theme') })).toEqual([]);
  const ask = (headers: string) => ({
    'src/a.js': `export const ask = (token) => {
  const headers = { ${headers} };
  console.log('asking with', headers);
  return fetch('/list', { headers });
};`,
  });
  expect(flowsIn(ask("Authorization: 'Bearer ' + token"))).toEqual(['src/a.js:3 log access-token']);
  expect(flowsIn(ask("Accept: 'application/json'"))).toEqual([]);
});

const enterWith = (after: string) => ({
  'src/enter.js': `import { provider } from './provider';
export async function enter() {
  const given = await provider.login();
  if (!given.accessToken) return;
  const body = JSON.stringify({ accessToken: given.accessToken });
  const response = await fetch('/auth/social', { method: 'POST', body });
  const data = await response.json();
  console.log('server says', data);
  ${after}
}`,
});

it.each([
  ['nothing', '', []],
  ['the user', 'if (data.user) greet(data.user);', []],
  ['a token', 'keep(data.token);', ['access-token']],
  ['a token by a variable', 'const { token } = data; keep(token);', ['access-token']],
  ['a token somewhere', 'this.token = find(data);', ['session']],
])('the token that a request is sent says nothing of its answer, of which the code takes %s', (_, after, kinds) => {
  expect(flowsIn(enterWith(after))).toEqual(kinds.map((kind) => `src/enter.js:8 log ${kind}`));
});

it('what a function logs of any answer may be that of a sign-in, where a caller takes the token out of it', () => {
  const files = (endpoint: string, taken: string) => ({
    'src/api.js': `const send = async (url, body) => {
  const response = await fetch('https://api.example.com' + url, { method: 'POST', body: JSON.stringify(body) });
  const data = await response.json();
  console.log('Response:', data);
  return data;
};
export const enter = (email) => send('${endpoint}', { email });
localStorage.setItem('seen', 'yes');
`,
    'src/page.js': `import { enter } from './api';
export async function submit(email) {
  const answer = await enter(email);
  show(answer.${taken});
}
`,
  });
  expect(flowsIn(files('/auth/login', 'token'))).toEqual(['src/api.js:4 log session']);
  expect(flowsIn(files('/auth/login', 'greeting'))).toEqual([]);
  expect(flowsIn(files('/orders', 'token'))).toEqual([]);
});

it('a secret may be taken out of an answer under another name of it', () => {
  const source = (taken: string, shown = 'answer.data') => ({
    'src/enter.ts': `const api = async (path: string, data: any) => (await fetch('https://a.example/' + path, { method: 'POST', body: data })).json();
export async function enter(form: any) {
  const answer = await api('authorization', form);
  console.log('entered', ${shown});
  const user = ${taken};
  keep(user.token);
}
`,
  });
  const found = ['src/enter.ts:4 log access-token'];
  expect(flowsIn(source('answer.data as Account'))).toEqual(found);
  expect(flowsIn(source('answer.data!', 'answer'))).toEqual(found);
  expect(flowsIn(source('answer.data.inner', 'answer.data'))).toEqual([]);
  expect(flowsIn(source('form'))).toEqual([]);
});
