import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const service = (code: string) =>
  flowsIn(
    {
      'src/orders.service.ts': `import { HttpClient, HttpHeaders } from '@angular/common/http';
export class OrdersService {
  private header: HttpHeaders = new HttpHeaders();
  constructor(private http: HttpClient) {}
  async load(page: string) {
    const { token } = await (await fetch('/auth/login', { method: 'POST', body: page })).json();
    ${code}
  }
}
`,
    },
    ['@angular/common'],
  );

it.each([
  "const headers = { Authorization: 'Bearer ' + token }; console.log('headers', headers);",
  "const headers = new HttpHeaders({ Authorization: 'Bearer ' + token }); console.log('headers', headers);",
  "const headers = new HttpHeaders().set('Authorization', 'Bearer ' + token).set('page', page); console.log(headers);",
  "const headers = new HttpHeaders().append('token', token); console.log({ headers });",
  "this.header = this.header.set('token', token); console.log('Header', this.header);",
  "const options = { headers: new HttpHeaders({ 'x-access-token': token }) }; console.log(options);",
])('headers that carry a token show it in a log: %s', (code) => {
  expect(service(code)).toEqual(['src/orders.service.ts:7 log access-token']);
});

it.each([
  "const headers = new HttpHeaders().set('page', page); console.log(headers);",
  "const headers = new HttpHeaders({ 'Content-Type': 'application/json' }); console.log(headers, token !== '');",
  "const headers = new HttpHeaders().set('Authorization', token); console.log(headers.has('Authorization'));",
])('and those that carry none show none: %s', (code) => {
  expect(service(code)).toEqual([]);
});
