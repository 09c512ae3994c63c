import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const page = (code: string) =>
  flowsIn({
    'src/session.ts': `import axios from 'axios';
export class Session {
  constructor(private db: any, private auth: any) {}
  async enter(user: { nick: string; password: string }, username: any, password: any) {
    ${code}
  }
}
export const keep = (token: string) => sessionStorage.setItem('token', token);
`,
  }).filter((flow) => flow.includes(' log '));

it.each([
  [
    'the token of an answer',
    "const entered = (await axios.post('/login', user)).data.token; console.log(entered);",
    'access-token',
  ],
  [
    'what a call for the token brings',
    "const bare = await this.auth.getAccessToken(); console.log('got', bare);",
    'access-token',
  ],
  [
    'an answer to a sign-up',
    "const made = await axios.post('/auth/signup', user); keep(made.data.token); console.log(made);",
    'access-token',
  ],
  [
    'a form as an object',
    'const filled = { username: username.value, password: password.value }; console.log(filled);',
    'password',
  ],
  [
    'an account as a text',
    "const params = JSON.stringify(user); console.log(params); return axios.post('/login', params);",
    'password',
  ],
  [
    'what a token is taken out of, whatever its name',
    "const d = await (await fetch('/auth/login', { method: 'POST' })).json(); if (d.token) keep(d.token); console.log(d);",
    'access-token',
  ],
  [
    'what comes back',
    "const signupReturn = await axios.post('/auth/login', user); keep(signupReturn.data.token); console.log('returned', signupReturn);",
    'access-token',
  ],
  ['what a promise gives', "this.auth.getAccessToken().then((t) => console.log('got', t));", 'access-token'],
  [
    'what an observable gives to an operator',
    "return this.db.post('/auth/login', user).pipe(tap((r) => console.log(r)), tap((r) => keep(r.token)));",
    'access-token',
  ],
  [
    'what an observable gives to its observer',
    "this.db.post('/auth/login', user).subscribe({ next: (r) => { console.log(r); keep(r.token); } });",
    'access-token',
  ],
])('a log shows what a variable of the function was set to, or is given: %s', (_, code, kind) => {
  expect(page(code)).toEqual([`src/session.ts:5 log ${kind}`]);
});

it.each([
  ['the status of an answer', "const entered = (await axios.post('/login', user)).status; console.log(entered);"],
  ['how long a password is', 'const long = user.password.length; console.log(long);'],
  ['whether there is a token', 'const has = (await this.auth.getAccessToken()) !== null; console.log(has);'],
  ['the answer to another request', "this.db.get('/orders').then((r) => { console.log(r); keep(user.token); });"],
  ['the elements of a list', '[user].map((r) => { console.log(r); return this.auth.getAccessToken(); });'],
  [
    'an error beside another value of that name',
    'this.auth.on((e) => keep(e.token)); try { await this.auth.start(); } catch (e) { console.log(e); }',
  ],
  ['a form without it', "const filled = { username: username.value, password: '***' }; console.log(filled);"],
])('and nothing else: %s', (_, code) => {
  expect(page(code)).toEqual([]);
});
