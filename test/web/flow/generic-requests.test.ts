import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const app = (dto: string, page: string) => ({
  'src/http.service.ts': `import { HttpClient } from '@angular/common/http';
import { Observable } from 'rxjs';
export class HttpService {
  constructor(private http: HttpClient) {}
  post<T>(url: string, data: any): Observable<T> {
    return this.http.post<T>('/api/' + url, data, {});
  }
}
`,
  'src/user.service.ts': `import { Observable } from 'rxjs';
import { HttpService } from './http.service';
export class LoginDto { ${dto} }
export class UserService {
  constructor(private http: HttpService) {}
  login(form: unknown): Observable<LoginDto> {
    return this.http.post('User/Login', form);
  }
}
`,
  'src/login.page.ts': `import { UserService } from './user.service';
export class LoginPage {
  token = null;
  constructor(private user: UserService) {}
  enter() {
    this.user.login(this.form).subscribe({ next: (res) => { ${page} } });
  }
}
`,
});

const packages = ['@angular/common', 'rxjs'];

it('what a wrapper asks for by a type of its own is declared by its callers', () => {
  const page = "console.log(res); localStorage.setItem('t', res.Token);";
  expect(flowsIn(app("Id = ''; Token = '';", page), packages)).toEqual([
    'src/login.page.ts:6 local-storage access-token',
    'src/login.page.ts:6 log access-token',
  ]);
});

it('an answer that is declared without a secret is left alone', () => {
  const page = "console.log(res); localStorage.setItem('me', JSON.stringify(res));";
  expect(flowsIn(app("Id = ''; Name = '';", page), packages)).toEqual([]);
});

it.each([
  'api<Answer>({ url: "/auth/login", method: "post", data: form })',
  'api.post<Answer, AxiosResponse<Answer>, object>("/auth/login", form)',
])('an instance of axios answers what its caller says: %s', (request) => {
  const kept = (member: string) =>
    flowsIn(
      {
        'src/enter.ts': `import axios, { type AxiosResponse } from 'axios';
interface Answer { name: string; ${member}: string }
const api = axios.create({ baseURL: '/api' });
export async function enter(form: object) {
  const { data } = await ${request};
  localStorage.setItem('answer', JSON.stringify(data));
}
`,
      },
      ['axios'],
    );
  expect(kept('token')).toEqual(['src/enter.ts:6 local-storage access-token']);
  expect(kept('city')).toEqual([]);
});
