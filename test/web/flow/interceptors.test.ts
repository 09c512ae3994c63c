import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const client = (code: string, signIn = "api.post('/auth/login', form)") =>
  flowsIn(
    {
      'src/client.js': `import axios from 'axios';
import { vault } from './vault';
const api = axios.create({ baseURL: '/api' });
const shop = axios.create({ baseURL: '/shop' });
export const enter = (form) => ${signIn}.then(({ data }) => vault.keep(data.token));
export const seen = () => localStorage.setItem('seen', 'yes');
${code}
`,
    },
    ['axios'],
  );

it.each([
  "api.interceptors.request.use((config) => { config.headers.Authorization = 'Bearer ' + vault.token; console.log('asking', config.headers); return config; });",
  "api.interceptors.request.use((config) => { config.headers['Authorization'] = 'Bearer ' + vault.token; console.log('asking', config); return config; });",
  "const ask = (config) => { config.headers = { Authorization: 'Bearer ' + vault.token }; console.log('asking', config.headers); return api(config); };",
])('what is set on a member shows in a log of the whole: %s', (code) => {
  expect(client(code)).toEqual(['src/client.js:7 log access-token']);
});

it.each([
  "api.interceptors.request.use((config) => { console.log('asking', config); config.headers.Authorization = 'Bearer ' + vault.token; return config; });",
  "api.interceptors.request.use((config) => { config.headers.Authorization = 'Bearer ' + vault.token; console.log('asking', config.params); return config; });",
  "api.interceptors.request.use((config) => { config.headers['Accept-Language'] = vault.language; console.log('asking', config.headers); return config; });",
])('and not before it is set, nor in another member: %s', (code) => {
  expect(client(code)).toEqual([]);
});

it('a log in a loop shows what an earlier turn has set', () => {
  const code =
    "const all = (params) => { for (const page of pages) { console.log(params); params.headers.Authorization = 'Bearer ' + vault.token; } };";
  expect(client(code)).toEqual(['src/client.js:7 log access-token']);
});

const logged = "api.interceptors.response.use((answer) => { console.log('got', answer.data); return answer; });";

it('an interceptor sees the answers to the sign-ins of its client', () => {
  expect(client(logged)).toEqual(['src/client.js:7 log session']);
  expect(client(logged, "shop.post('/auth/login', form)")).toEqual([]);
  expect(client(logged, "api.post('/orders', form)")).toEqual([]);
});

it.each([
  "api.interceptors.response.use((answer) => { console.log('got', answer.status, answer.config.url); return answer; });",
  "api.interceptors.response.use((answer) => answer, (error) => { console.log('failed', error.response); throw error; });",
])('but shows nothing of them by %s', (code) => {
  expect(client(code)).toEqual([]);
});

const angular = (code: string, path = '/auth/login') =>
  flowsIn(
    {
      'src/answers.interceptor.ts': `import { HttpEvent, HttpHandler, HttpInterceptor, HttpInterceptorFn, HttpRequest, HttpResponse } from '@angular/common/http';
import { map, tap } from 'rxjs/operators';
${code}
`,
      'src/account.service.ts': `import { HttpClient } from '@angular/common/http';
export class AccountService {
  constructor(private http: HttpClient) {}
  enter(form: unknown) {
    return this.http.post<any>('${path}', form).subscribe(({ token }) => sessionStorage.setItem('token', token));
  }
}
`,
    },
    ['@angular/common', 'rxjs'],
  ).filter((flow) => flow.includes(' log '));

const inClass = (shown: string) => `export class Answers implements HttpInterceptor {
  intercept(request: HttpRequest<any>, next: HttpHandler) {
    return next.handle(request).pipe(map((event: HttpEvent<any>) => {
      if (event instanceof HttpResponse) console.log('event', ${shown});
      return event;
    }));
  }
}`;

it('interceptors of Angular see the answers to sign-ins too', () => {
  expect(angular(inClass('event'))).toEqual(['src/answers.interceptor.ts:6 log access-token']);
  expect(angular(inClass('event.body'))).toEqual(['src/answers.interceptor.ts:6 log access-token']);
  expect(
    angular('export const see: HttpInterceptorFn = (request, next) => next(request).pipe(tap((e) => console.log(e)));'),
  ).toEqual(['src/answers.interceptor.ts:3 log access-token']);
});

it('but not where they show no answer, or the app does not sign in', () => {
  expect(angular(inClass('event.status'))).toEqual([]);
  expect(angular(inClass('request.url'))).toEqual([]);
  expect(angular(inClass('event.body'), '/orders')).toEqual([]);
});
