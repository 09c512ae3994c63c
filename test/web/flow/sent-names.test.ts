import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const page = (method: string) => ({
  'src/page.ts': `import { FormBuilder } from '@angular/forms';
export class LoginPage {
  form = this.fb.group({ email: [''], password: [''] });
  constructor(private fb: FormBuilder, private usuarios: Usuarios) {}
  send() {
    this.usuarios.enviar(this.form.value);
  }
}
class Usuarios {
  constructor(private http: any) {}
  ${method}
}
`,
  'src/session.ts': `export const keep = (token: string) => localStorage.setItem('seen', String(token.length));`,
});

const inPage = (method: string) => flowsIn(page(`enviar(usuario: any) { ${method} }`), ['@angular/forms']);

it.each([
  `console.log('entrando', usuario); return this.http.post('/entrar', usuario);`,
  `return new Promise((done) => { console.log(usuario); this.http.post('/entrar', usuario).subscribe(done); });`,
  `console.log(usuario); return fetch('/entrar', { method: 'POST', body: JSON.stringify(usuario) });`,
  `console.log(usuario); return this.auth.login(usuario);`,
])('what a server is sent is looked at in a log, whatever it is called: %s', (method) => {
  expect(inPage(method)).toEqual([expect.stringMatching(/^src.page.ts:\d+ log password$/)]);
});

it('so is what a function is given that signs in', () => {
  const files = page('login(usuario: any) { console.log(usuario); }');
  const source = files['src/page.ts'].replace('usuarios.enviar', 'usuarios.login');
  expect(flowsIn({ ...files, 'src/page.ts': source }, ['@angular/forms'])).toEqual(['src/page.ts:11 log password']);
});

it.each([
  `console.log('contando', usuario); return this.http.get('/entrar');`,
  `const { email } = usuario; console.log(email); return this.http.post('/entrar', usuario);`,
  `console.log(usuario.email); return this.http.post('/entrar', usuario);`,
])('what holds no secret, or stays, is left alone: %s', (method) => {
  expect(inPage(method)).toEqual([]);
});
