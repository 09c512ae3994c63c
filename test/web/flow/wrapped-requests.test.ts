import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const client = `export class Backend {
  constructor(private http: any) {}
  async send(path: string, body: unknown) {
    return this.http.post(\`\${environment.root}/\${path}\`, body);
  }
  async call(method: string, path: string) {
    return (await fetch(root + path, { method })).json();
  }
  ask(settings: any) {
    return this.http.post({ url: root + settings.url, data: settings.payload });
  }
  isOpen(token: string) {
    return token !== '';
  }
  pass(path: string, init: any) {
    return fetch(path, { ...init, headers: {} });
  }
}
`;

const page = (request: string) => ({
  'src/backend.ts': client,
  'src/page.ts': `import { Backend } from './backend';
const routes = { enter: '/v1/login', orders: '/v1/orders' };
export class Page {
  constructor(private backend: Backend) {}
  async enter(form: unknown) {
    const answer = await ${request};
    localStorage.setItem('me', JSON.stringify(answer));
  }
}
`,
});

it.each([
  `this.backend.send('auth/login', form)`,
  `this.backend.send(routes.enter, form)`,
  `this.backend.call('POST', '/auth/login')`,
  `this.backend.ask({ url: routes.enter, payload: form })`,
  `this.backend.pass('/auth/login', { method: 'post' })`,
])('the endpoint that a wrapper is handed tells what %s answers', (request) => {
  expect(flowsIn(page(request))).toEqual(['src/page.ts:7 local-storage session']);
});

it.each([
  `this.backend.send('orders/find', form)`,
  `this.backend.send(routes.orders, form)`,
  `this.backend.call('GET', '/auth/login')`,
  `this.backend.ask({ url: routes.orders, payload: form })`,
  `this.backend.pass('/auth/login', { method: 'get' })`,
  `this.backend.send('auth/verify-email', form)`,
  `this.backend.send('auth/forgot-password', form)`,
])('another endpoint answers %s with no session', (request) => {
  expect(flowsIn(page(request))).toEqual([]);
});

it('a verb may stand before the address', () => {
  const source = (verb: string) => ({
    'src/clock.ts': 'export const ends = (token: string) => token.length;',
    'src/a.ts': `export const enter = (http: any, form: unknown) =>
  http.request('${verb}', '/auth/login', { body: form }).subscribe((answer: any) => localStorage.setItem('me', JSON.stringify(answer)));
`,
  });
  expect(flowsIn(source('POST'))).toEqual(['src/a.ts:2 local-storage session']);
  expect(flowsIn(source('GET'))).toEqual([]);
});
