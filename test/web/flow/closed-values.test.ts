import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const app = (body: string) => ({
  'src/auth.service.ts': `import { HttpClient } from '@angular/common/http';
export class AuthService {
  constructor(private http: HttpClient) {}
  ask() { return this.http.post('/auth/login', {}); }
  async askLater() { await ready(); return this.http.post('/auth/login', {}); }
}
`,
  'src/login.page.ts': `import { AuthService } from './auth.service';
export class LoginPage {
  token = '';
  constructor(private auth: AuthService) {}
  async enter() {
    ${body}
  }
}
`,
});

const dependencies = ['@angular/core', '@angular/common', 'rxjs'];

it.each([
  'const asked = this.auth.ask(); console.log(asked);',
  'const result = await this.auth.askLater(); console.log("token", result);',
  'this.auth.askLater().then((data) => console.log("token", data));',
])('finds no answer in what only brings one: %s', (body) => {
  expect(flowsIn(app(body), dependencies)).toEqual([]);
});

it('finds the answer that somebody subscribes to', () => {
  const body = 'this.auth.ask().subscribe((data) => { console.log("got", data); this.token = data.token; });';
  expect(flowsIn(app(body), dependencies)).toHaveLength(1);
  const later =
    'this.auth.askLater().then((asked) => asked.subscribe((data) => { console.log(data); use(data.token); }));';
  expect(flowsIn(app(later), dependencies)).toHaveLength(1);
});

it('a key of the Web Cryptography API shows nothing of itself in a text, and is kept by a store of objects', () => {
  const source = (keep: string) => ({
    'src/keys.ts': `import localforage from 'localforage';
export async function take(pem: string) {
  const privateKey = await crypto.subtle.importKey('pkcs8', decode(pem), { name: 'RSA-OAEP' }, true, ['decrypt']);
  ${keep}
}
`,
  });
  expect(flowsIn(source('console.log(privateKey);'))).toEqual([]);
  expect(flowsIn(source("localStorage.setItem('k', JSON.stringify({ privateKey: pem }));"))).toHaveLength(1);
  expect(flowsIn(source("await localforage.setItem('privateKey', privateKey);"), ['localforage'])).toHaveLength(1);
});
