import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const app = (use: string, template = '') => ({
  'src/token-storage.service.ts': `export class TokenStorageService {
  saveToken(token: string) {
    localStorage.setItem('jwt', token);
  }
  getUser() {
    return localStorage.getItem('nick');
  }
}
`,
  'src/page.ts': `import { TokenStorageService } from './token-storage.service';
export class Page {
  constructor(public storage: TokenStorageService) {}
  open(answer: any) {
    ${use}
  }
}
`,
  'src/page.html': template,
});

const stored = ['src/token-storage.service.ts:3 local-storage access-token'];

it('a method that nothing calls stores nothing, in a class that is used otherwise', () => {
  expect(flowsIn(app('this.storage.getUser();'))).toEqual([]);
  expect(flowsIn(app('this.storage.saveToken(answer.token);'))).toEqual(stored);
});

it('a template may call it, and so may whoever is handed a class that this app does not use itself', () => {
  expect(flowsIn(app('this.storage.getUser();', '<a (click)="storage.saveToken(code)">Go</a>'))).toEqual(stored);
  const { 'src/token-storage.service.ts': alone, ...others } = app('this.storage.getUser();');
  expect(flowsIn({ 'src/token-storage.service.ts': alone })).toEqual(stored);
  const adapter = alone.replace('TokenStorageService {', 'TokenStorageService implements Adapter {');
  expect(flowsIn({ ...others, 'src/token-storage.service.ts': adapter })).toEqual(stored);
});

it.each([
  [
    'an object',
    'export const kept = {\n  saveToken(token) { localStorage.setItem("jwt", token); },\n  nick: () => "" };',
  ],
  [
    'an object of arrows',
    'export const kept = {\n  saveToken: (token) => localStorage.setItem("jwt", token), nick: () => "" };',
  ],
  [
    'an instance',
    'class Kept {\n  saveToken(token) { localStorage.setItem("jwt", token); }\n  nick() {} }\nexport default new Kept();',
  ],
])('nor does a function of %s', (_, module) => {
  const files = (use: string) => ({ 'src/kept.js': module, 'src/page.js': `import kept from './kept';\n${use}` });
  const found = ['src/kept.js:2 local-storage access-token'];
  expect(flowsIn(files('kept.nick();'))).toEqual([]);
  expect(flowsIn(files('kept.saveToken(await ask());'))).toEqual(found);
  expect(flowsIn({ 'src/kept.js': module })).toEqual(found);
});

it('a function that a module exports may be meant for others', () => {
  const module =
    'export const nick = () => "";\nexport function saveToken(token) { localStorage.setItem("jwt", token); }';
  const files = { 'src/kept.js': module, 'src/page.js': "import { nick } from './kept';\nnick();" };
  expect(flowsIn(files)).toEqual(['src/kept.js:2 local-storage access-token']);
});

const angular = (page: string, service = '@Injectable({ providedIn: "root" })') => ({
  'src/session.service.ts': `import { Injectable } from '@angular/core';
${service}
export class SessionService {
  keepSession(token: string) {
    localStorage.setItem('jwt', token);
  }
  renewSession(token: string) {
    this.keepSession(token);
  }
}
`,
  'src/login.page.ts': `import { SessionService } from './session.service';
@Component({ templateUrl: './login.page.html' })
export class LoginPage implements OnInit {
  constructor(private session: SessionService) {}
  ngOnInit() {}
  ${page}
}
`,
  'src/login.page.html': '<button (click)="enter()">Enter</button>',
  'src/main.ts': "import { LoginPage } from './login.page';\nbootstrapApplication(LoginPage);",
});

const kept = ['src/session.service.ts:5 local-storage access-token'];

it('a method of a page runs when its template or another method calls it', () => {
  const keep = 'keepSession(token: string) { this.session.keepSession(token); }';
  expect(flowsIn(angular(`// this.keepSession(token)\n  ${keep}`))).toEqual([]);
  expect(flowsIn(angular(`${keep}\n  enter() { this.keepSession(this.code); }`))).toEqual(kept);
  expect(flowsIn(angular(`@HostListener('session') ${keep}`))).toEqual(kept);
});

it('an app that begins somewhere else hands nothing to a service that it does not name', () => {
  const { 'src/login.page.ts': page, ...unnamed } = angular('');
  const files = { ...unnamed, 'src/login.page.ts': page.replaceAll('SessionService', 'Session') };
  expect(flowsIn(files)).toEqual([]);
  const { 'src/main.ts': start, ...part } = files;
  expect(flowsIn(part)).toEqual(kept);
});

const exported = (main: string, declared: string) => ({
  'src/core.ts': `export ${declared} localStorage.setItem('jwt', token); }
export const readToken = () => localStorage.getItem('jwt');
`,
  'src/client.ts': "export { readToken, saveToken } from './core';",
  'src/main.ts': `import { readToken, saveToken } from './client';
fetch('/me', { headers: { Authorization: 'Bearer ' + readToken() } });
${main}
`.replace(main.includes('saveToken') ? '' : ', saveToken', ''),
});

it.each([['function saveToken(token: string) {'], ['const saveToken = (token: string) => {']])(
  'an app that is all there has no others to call what it exports: %s',
  (declared) => {
    const saved = ['src/core.ts:1 local-storage access-token'];
    expect(flowsIn(exported('createApp(App).mount("#app");', declared))).toEqual([]);
    expect(flowsIn(exported('export default function RootLayout() { return null; }', declared))).toEqual([]);
    expect(flowsIn(exported('', declared))).toEqual(saved);
    expect(flowsIn(exported('createApp(App).mount("#app"); on("paired", saveToken);', declared))).toEqual(saved);
  },
);

const interceptor = (more: string, name = '') => ({
  'src/asked.interceptor.ts': `import { Injectable } from '@angular/core';
import { HttpHandler, HttpInterceptor, HttpRequest } from '@angular/common/http';
@Injectable()
export class AskedInterceptor implements HttpInterceptor {
  intercept(request: HttpRequest<any>, next: HttpHandler) {
    console.log('asked', request);
    return next.handle(request);
  }
}
${more}
`,
  'src/account.service.ts': `import { HttpClient } from '@angular/common/http';
export class AccountService {
  constructor(private http: HttpClient) {}
  enter(email: string, password: string) { return this.http.post('/auth/login', { email, password }); }
}
`,
  'src/main.ts': `import { AppModule } from './app.module';
platformBrowserDynamic().bootstrapModule(AppModule);
`,
  'src/app.module.ts': name,
});

it('an interceptor that is registered nowhere sees no request', () => {
  const seen = ['src/asked.interceptor.ts:6 log password'];
  const registered = '{ provide: HTTP_INTERCEPTORS, useClass: AskedInterceptor, multi: true }';
  const packages = ['@angular/common', '@angular/core'];
  expect(flowsIn(interceptor(''), packages)).toEqual([]);
  const exported = interceptor(`export const asked = ${registered};`, "import { asked } from './asked.interceptor';");
  expect(flowsIn(exported, packages)).toEqual(seen);
  const module = `import { AskedInterceptor } from './asked.interceptor';\n@NgModule({ providers: [${registered}] })\nexport class AppModule {}`;
  expect(flowsIn(interceptor('', module), packages)).toEqual(seen);
  const { 'src/main.ts': start, ...part } = interceptor('');
  expect(flowsIn(part, packages)).toEqual(seen);
});
