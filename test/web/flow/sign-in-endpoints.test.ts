import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const keepAnswer = (url: string) => ({
  'src/clock.ts': 'export const ends = (token: string) => token.length;',
  'src/api.ts': `export async function send(body: string) {
  const answer = await (await fetch(${url}, { method: 'POST', body })).json();
  localStorage.setItem('last', JSON.stringify(answer));
}
`,
});

it.each([
  "'/api/login'",
  "'/api/v1/sessions'",
  "'https://api.example.com/auth/session'",
  'BASE_URL + "/user/session"',
  "'/auth/id-token'",
  "'/account/register'",
  "'/auth/register-driver'",
  "'/auth/two-factor-challenge'",
  "'/options/login'",
  "'/auth/check-otp'",
  "'/auth/start-session'",
  "'/auth/user/check-in/login'",
])('answers of %s hold a session', (url) => {
  expect(flowsIn(keepAnswer(url))).toEqual(['src/api.ts:3 local-storage session']);
});

it.each([
  "'/api/count/sessions'",
  "'/workouts/session'",
  "'/api/sessions/lines'",
  "'/api/orders'",
  'AUTH_SERVER + "/orders"',
  "'/api/auth/forgot-password'",
  "'/auth/reset-password'",
  "'/auth/otp/send-otp'",
  "'/auth/push-tokens'",
  "'/parcels/7/generate-checkin-token'",
  "'/auth/devices'",
  "'/push/register'",
  "'/devices/register'",
  "'/auth/register-device'",
  '"/auth/profile/" + user.id',
  "'/passkey-register-options'",
  "'/auth/webauthn/challenge'",
  "'/auth/login/begin'",
  "'/oauth-calendar-start'",
  "'/auth/getProviders'",
  "'/auth/check-username'",
  "'/register/validateEmail'",
  "'/auth/tokenIsValid'",
])('answers of %s do not', (url) => {
  expect(flowsIn(keepAnswer(url))).toEqual([]);
});

it.each([
  ['/api/auth/preferences', []],
  ['/api/auth/members/7', []],
  ['/api/auth/token', ['src/api.ts:3 local-storage session']],
])('what is changed by %s signs nobody in, unless its end does', (path, flows) => {
  const { 'src/api.ts': source, ...others } = keepAnswer(`'${path}'`);
  expect(flowsIn({ ...others, 'src/api.ts': source.replace('POST', 'PUT') })).toEqual(flows);
});

it.each([
  ['/sanctum/csrf-cookie', []],
  ['/api/key', ['src/api.ts:3 local-storage access-token']],
])('the token that %s gives is told from one against forged requests', (path, flows) => {
  const files = {
    'src/api.ts': `export async function start() {
  const answer: any = await (await fetch(\`\${import.meta.env.BASE}${path}\`)).json();
  localStorage.setItem('last', answer.token);
}
`,
  };
  expect(flowsIn(files)).toEqual(flows);
});

it.each([
  ['/v1/user/login', ['src/session.ts:4 local-storage session']],
  ['/v1/user/orders', []],
])('the endpoint of a wrapper is what its caller hands over: %s', (path, flows) => {
  const files = {
    'src/clock.ts': 'export const ends = (token: string) => token.length;',
    'src/client.ts': `export const client = {
  async post(url: string, data: unknown) {
    const response = await HTTP.post(url, data);
    return JSON.parse(response.data);
  },
};
`,
    'src/session.ts': `import { client } from './client';
export async function enter(form: unknown) {
  const answer = await client.post('https://api.example.com${path}', form);
  localStorage.setItem('last', JSON.stringify(answer));
}
`,
  };
  expect(flowsIn(files)).toEqual(flows);
});

it('where nothing in the app is called a token, an answer alone says little', () => {
  const { 'src/api.ts': source } = keepAnswer("'/api/login'");
  expect(flowsIn({ 'src/api.ts': source })).toEqual([]);
});

const observed = (answer: string, model: string) => ({
  'src/api.ts': `import { HttpClient } from '@angular/common/http';
import { tap } from 'rxjs';
${model}
export class Api {
  constructor(private http: HttpClient) {}
  enter(form: Form) {
    return this.http.post<${answer}>('/auth/login', form).pipe(tap((member) => keep(member)));
  }
}
const keep = (member: unknown) => localStorage.setItem('member', JSON.stringify(member));
export const call = () => fetch('/x', { headers: { Authorization: \`Bearer \${localStorage.getItem('authToken')}\` } });
`,
});

it.each([
  ['any', '', ['local-storage session']],
  ['Answer', 'interface Answer { data: any; message: string }', ['local-storage session']],
  [
    'Answer<Member>',
    'interface Answer<T> { data: T } interface Member { pass: string; jwt: string }',
    ['local-storage access-token'],
  ],
  ['Member', 'interface Member { id: string; nick: string }', []],
  ['Answer<Member>', 'interface Answer<T> { data: T } interface Member { id: string; nick: string }', []],
])('an answer of type %s is what the type says: %s', (answer, model, expected) => {
  const found = flowsIn(observed(answer, model), ['@angular/core', '@angular/common', 'rxjs']);
  expect(found.map((flow) => flow.replace(/^\S+ /, ''))).toEqual(expected);
});

it('looks up the types of an answer where they are declared', () => {
  const types = (members: string) => `export interface Answer<T = any> { success: boolean; data?: T }
export interface Member { id: string; ${members} }
`;
  const [api = ''] = Object.values(observed('Answer<Member>', "import type { Answer, Member } from './types';"));
  const files = (members: string) => ({
    'src/types.ts': types(members),
    'src/api.ts': api.replace('keep(member)', 'keep(member.data)'),
  });
  const packages = ['@angular/core', '@angular/common', 'rxjs'];
  expect(flowsIn(files('nick: string'), packages)).toEqual([]);
  expect(flowsIn(files('refreshToken: string'), packages)).toEqual(['src/api.ts:10 local-storage refresh-token']);
});

it.each([
  ['first_name', []],
  ['entry', ['src/enter.ts:4 local-storage session']],
])('what the code calls a name is no whole answer: %s', (name, flows) => {
  const files = {
    'src/clock.ts': 'export const ends = (token: string) => token.length;',
    'src/enter.ts': `export async function enter(form: any) {
  const answer: any = await (await fetch('/api/login', { method: 'POST', body: form })).json();
  const ${name} = answer[Object.keys(answer)[0]];
  localStorage.setItem('last', JSON.stringify({ ${name} }));
}
`,
  };
  expect(flowsIn(files)).toEqual(flows);
});

const ask = (request: string) =>
  flowsIn(
    {
      'src/clock.ts': 'export const ends = (token: string) => token.length;',
      'src/api.ts': `import axios from 'axios';
export async function enter(name: string, pin: string) {
  const url = 'https://example.com/login?name=' + name + '&mdp=' + pin;
  const answer = await axios.get(${request});
  localStorage.setItem('last', JSON.stringify(answer.data));
}
`,
    },
    ['axios'],
  ).filter((flow) => flow.includes(' local-storage '));

it.each([
  'url',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is part of the audited code
  '`/auth/login?name=${name}&password=${pin}`',
  `'/login', { params: { name, password: pin } }`,
])('a query signs in when a password goes with it: %s', (request) => {
  expect(ask(request)).toEqual(['src/api.ts:5 local-storage session']);
});

it.each([
  `'/auth/login?name=' + name`,
  `'/users?password=' + pin`,
  `'/login', { params: { name } }`,
  `'/auth/providers'`,
])('other queries do not: %s', (request) => {
  expect(ask(request)).toEqual([]);
});

it.each([
  ['state', []],
  ['data', ['src/api.ts:3 local-storage session']],
])('what a browser is known by that comes back is no session: answer.%s', (member, flows) => {
  const { 'src/api.ts': source, ...others } = keepAnswer("'/oauth/authorize'");
  const kept = source.replace('JSON.stringify(answer)', `answer.${member}`);
  expect(flowsIn({ ...others, 'src/api.ts': kept })).toEqual(flows);
});
