import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const page = (submit: string, method: string) =>
  flowsIn(
    {
      'src/login.page.html': `<form #entry="ngForm" (ngSubmit)="${submit}">
  <ion-input name="email" ngModel></ion-input>
  <ion-input name="password" type="password" [(ngModel)]="model.password" required></ion-input>
</form>
`,
      'src/login.page.ts': `import { Component } from '@angular/core';
import { NgForm } from '@angular/forms';
@Component({ selector: 'app-login', templateUrl: './login.page.html' })
export class LoginPage {
  token = null;
  ${method}
}
`,
    },
    ['@angular/core', '@angular/forms'],
  );

it.each([
  ['login(entry)', 'login(form) { console.log(form.value); }'],
  ['login(entry)', 'login(form: NgForm) { console.log(form.value); }'],
  ['login(entry.value)', 'login(value: any) { console.log(value); }'],
  ['login(entry)', 'login(form: NgForm) { console.log(form.value.password); }'],
])('a template-driven form holds what is typed into its password inputs: %s, %s', (submit, method) => {
  expect(page(submit, method)).toEqual(['src/login.page.ts:6 log password']);
});

it.each([
  ['login(entry)', 'login(form: NgForm) { console.log(form.value.email); }'],
  ['login(entry)', 'login(form: NgForm) { console.log(form.valid); }'],
  ['login(token)', 'login(form: any) { console.log(form.value); }'],
  ['find(entry)', 'login(form: NgForm) { console.log(form.value); }'],
])('nothing else does: %s, %s', (submit, method) => {
  expect(page(submit, method)).toEqual([]);
});
