import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const page = (submit: string, body: string) =>
  flowsIn(
    {
      'src/login.page.html': `<form [formGroup]="entry" (ngSubmit)="${submit}">
  <ion-input formControlName="password" type="password"></ion-input>
</form>
<ion-button (click)="loginUser(search.value)"></ion-button>
`,
      'src/login.page.ts': `import { Component } from '@angular/core';
import { FormBuilder, FormControl, FormGroup } from '@angular/forms';
@Component({ selector: 'app-login', templateUrl: './login.page.html' })
export class LoginPage {
  entry: FormGroup;
  filter: FormGroup;
  constructor(private fb: FormBuilder, private auth: any) {
    this.entry = this.fb.group({ email: new FormControl(''), password: new FormControl('') });
    this.filter = this.fb.group({ city: new FormControl('') });
  }
  loginUser(value: any) {
    ${body}
    this.auth.login(value);
  }
}
`,
    },
    ['@angular/core', '@angular/forms'],
  );

it.each([
  ['console.log(value);', 'log'],
  ['localStorage.setItem("last", JSON.stringify(value));', 'local-storage'],
])('what a template hands over of a form is what is typed into it: %s', (body, medium) => {
  expect(page('loginUser(entry.value)', body)).toEqual([`src/login.page.ts:12 ${medium} password`]);
});

it.each([
  ['loginUser(filter.value)', 'console.log(value);'],
  ['loginUser(entry.valid)', 'console.log(value);'],
  ['loginUser(entry.value)', 'console.log(value.email);'],
  ['other(entry.value)', 'console.log(value);'],
])('and nothing else: %s, %s', (submit, body) => {
  expect(page(submit, body)).toEqual([]);
});
