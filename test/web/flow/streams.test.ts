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
