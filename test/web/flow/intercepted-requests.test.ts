import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const client = (code: string, signIn = "api.post('/auth/login', { email, password })") =>
  flowsIn(
    {
      'src/client.js': `import axios from 'axios';
const api = axios.create({ baseURL: '/api' });
const shop = axios.create({ baseURL: '/shop' });
export const enter = (email, password) => ${signIn};
api.interceptors.request.use((config) => {
  ${code}
  return config;
});
`,
    },
    ['axios'],
  );

it.each([
  "console.log('asking', config.data);",
  "console.log('asking', config);",
  "if (config.method !== 'get') console.log('asking', { url: config.url, data: config.data });",
])('an interceptor sees what the sign-ins of its client send: %s', (code) => {
  expect(client(code)).toEqual(['src/client.js:6 log password']);
  expect(client(code, "shop.post('/auth/login', { email, password })")).toEqual([]);
  expect(client(code, "api.post('/orders', { email, note })")).toEqual([]);
});

it.each([
  "console.log('asking', config.url, config.params);",
  "console.log('asking', config.headers);",
  "if (!config.url.includes('/auth')) console.log('asking', config.data);",
  "if (config.url === '/auth/login') return config; console.log('asking', config.data);",
  "if (config.method === 'get') console.log('asking', config);",
  "console.log('asking', { ...config.data, password: '***' });",
  "console.log('asking', Object.keys(config.data));",
])('but shows nothing of it by %s', (code) => {
  expect(client(code)).toEqual([]);
});

const angular = (code: string, body = '{ email, password }') =>
  flowsIn(
    {
      'src/asked.interceptor.ts': `import { HttpEvent, HttpHandler, HttpInterceptor, HttpInterceptorFn, HttpRequest } from '@angular/common/http';
import { vault } from './vault';
${code}
`,
      'src/account.service.ts': `import { HttpClient } from '@angular/common/http';
export class AccountService {
  constructor(private http: HttpClient) {}
  enter(email: string, password: string) {
    return this.http.post<any>('/auth/login', ${body});
  }
}
`,
    },
    ['@angular/common', 'rxjs'],
  );

const inClass = (shown: string) => `export class Asked implements HttpInterceptor {
  intercept(request: HttpRequest<any>, next: HttpHandler) {
    ${shown};
    return next.handle(request);
  }
}`;

it.each([
  inClass("console.log('asking', request.body)"),
  inClass("console.log('asking', request)"),
  `export const asked: HttpInterceptorFn = (req, next) => {
  const { url } = req;
  console.log('asking', { url, body: req.method !== 'GET' ? req.body : undefined });
  return next(req);
};`,
])('interceptors of Angular see them too: %s', (code) => {
  expect(angular(code)).toEqual([expect.stringMatching(/^src.asked.interceptor.ts:5 log password$/)]);
  expect(angular(code, '{ email }')).toEqual([]);
});

it('a request shows the headers that it is copied with', () => {
  const copied = 'const signed = request.clone({ setHeaders: { Authorization: vault.jwt } });';
  expect(angular(inClass(`${copied} console.log('asking', signed)`), '{ email }')).toEqual([
    'src/asked.interceptor.ts:5 log access-token',
  ]);
  expect(angular(inClass(`${copied} console.log('asking', signed.url)`))).toEqual([]);
});

it.each([
  "console.log('asking', request.url, request.headers.has('Authorization'))",
  "if (!request.url.includes('auth')) console.log('asking', request.body)",
  "console.log('asking', { ...request.body, password: undefined })",
])('but shows nothing of them by %s', (shown) => {
  expect(angular(inClass(shown))).toEqual([]);
});
