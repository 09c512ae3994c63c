import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const app = (service: string, pages: string) => ({
  'src/auth.service.ts': `import { HttpClient } from '@angular/common/http';
import { map, tap } from 'rxjs/operators';
export class AuthService {
  constructor(private http: HttpClient) {}
  ${service}
}
`,
  'src/pages.ts': `import { AuthService } from './auth.service';
export class Pages {
  token = null;
  constructor(private auth: AuthService) {}
  login() {
    ${pages}
  }
}
`,
});

const packages = ['@angular/common', 'rxjs'];
const logsWhole = `this.auth.enter(this.form).subscribe({ next: (response) => console.log('in', response) });`;

it.each([
  [`enter(form: any) { return this.http.post<any>('/students', form).pipe(tap((r) => this.keep(r.data.token))); }`, ''],
  [
    `enter(form: any) { return this.http.post<any>('/students', form).pipe(tap(({ token }) => this.keep(token))); }`,
    '',
  ],
  [`enter(form: any) { return this.http.post('/students', form); }`, 'again.subscribe((r: any) => keep(r.token));'],
  [
    `enter(form: any) { return this.http.post('/students', form); }`,
    'again.subscribe(({ token }: any) => keep(token));',
  ],
])('what others take out of an answer is known where it is shown whole: %s, %s', (service, other) => {
  const pages = `${logsWhole} ${other.replace('again', 'this.auth.enter(this.form)')}`;
  expect(flowsIn(app(service, pages), packages)).toEqual(['src/pages.ts:6 log access-token']);
});

it.each([
  [`enter(form: any) { return this.http.post<any>('/students', form).pipe(tap((r) => this.keep(r.data.name))); }`, ''],
  [
    `enter(form: any) { return this.http.post<any>('/students', form).pipe(tap((r) => this.keep(r.token)), map((r) => r.user)); }`,
    '',
  ],
  [`enter(path: any) { return this.http.post(path, {}); }`, 'again.subscribe((r: any) => keep(r.token));'],
  [`enter(form: any) { return this.http.post('/students', form); }`, 'again.subscribe(() => keep(this.token));'],
  [
    `enter(form: any) { return this.http.post('/students', form); }`,
    'this.others.subscribe((r: any) => keep(r.token));',
  ],
])('other answers are left alone: %s, %s', (service, other) => {
  const pages = `${logsWhole} ${other.replace('again', 'this.auth.enter(this.form)')}`;
  expect(flowsIn(app(service, pages), packages)).toEqual([]);
});

it.each([
  ['r.token', []],
  ['r.data.token', ['src/auth.service.ts:8 local-storage access-token']],
])('a member of an answer holds what is taken out of that member: %s', (taken, flows) => {
  const hold = `hold(user: any) { localStorage.setItem('user', JSON.stringify(user)); }`;
  const service = `enter(form: any) {
    return this.http.post<any>('/students', form).pipe(tap((r) => this.hold(r.data)), tap((r) => this.keep(${taken})));
  }
  ${hold}`;
  const found = flowsIn(app(service, 'this.auth.enter(this.form).subscribe((r) => this.greet(r.token));'), packages);
  expect(found).toEqual(flows);
});

it.each([
  ['r.token', []],
  ['r.data.token', ['src/pages.ts:6 local-storage access-token']],
  ['r.data.user.nick', ['src/pages.ts:6 local-storage session']],
])('the answer to a sign-in has no token in a member beside the one that is taken: %s', (taken, flows) => {
  const service = `enter(form: any) { return this.http.post<any>('/auth/login', form); }`;
  const page = `this.auth.enter(this.form).subscribe((r) => { localStorage.setItem('me', JSON.stringify(r.data)); this.greet(${taken}); });`;
  expect(flowsIn(app(service, page), packages)).toEqual(flows);
});
