import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const page = (members: string, template: string) => ({
  'src/app/login.page.ts': `import { Component } from '@angular/core';
import { FormBuilder } from '@angular/forms';
import { Keeper } from './keeper';
@Component({ selector: 'app-login', ${template} })
export class LoginPage {
  kennung = '';
  losung = '';
  model = { losung: '' };
  form = this.builder.group({ kennung: [''], losung: [''] });
  constructor(private builder: FormBuilder, private keeper: Keeper) {}
  enter() { ${members} }
}
`,
  'src/app/keeper.ts': `export class Keeper {
  keep(line: string) { localStorage.setItem('last', line); }
}
`,
});

const inFile = (html: string) => ({ 'src/app/login.page.html': html });
const dependencies = ['@angular/core', '@angular/forms'];
const found = ['src/app/keeper.ts:2 local-storage password'];

it.each([
  [`<ion-input [type]="shown ? 'text' : 'password'" [(ngModel)]="losung"></ion-input>`, 'this.losung'],
  ['<input type="password" [(ngModel)]="model.losung">', 'this.model.losung'],
  ['<ion-input [type]="passwordType" formControlName="losung"></ion-input>', 'this.form.value.losung'],
  ['<input type="password" formControlName="losung">', "this.form.get('losung').value"],
  ['<input type="password" formControlName="losung">', 'JSON.stringify(this.form.value)'],
])('knows what the template of a page binds to a password input: %s', (html, value) => {
  const kept = `this.keeper.keep('last: ' + ${value});`;
  const inOwnFile = page(kept, "templateUrl: './login.page.html'");
  expect(flowsIn({ ...inOwnFile, ...inFile(html) }, dependencies)).toEqual(found);
  expect(flowsIn(page(kept, `template: \`${html}\``), dependencies)).toEqual(found);
  const shown = html.replace(/\[?type\]?="[^"]*"/, 'type="text"');
  expect(flowsIn({ ...inOwnFile, ...inFile(`${shown}<a>password</a>`) }, dependencies)).toEqual([]);
});

it('takes what other inputs are bound to for what they are', () => {
  const html = '<input [(ngModel)]="kennung"><input type="password" formControlName="losung">';
  const files = (value: string) => ({
    ...page(`this.keeper.keep(${value});`, "templateUrl: './login.page.html'"),
    ...inFile(html),
  });
  expect(flowsIn(files('this.kennung'), dependencies)).toEqual([]);
  expect(flowsIn(files('this.form.value.kennung'), dependencies)).toEqual([]);
});

it.each([
  ['<input type="password" value={losung} onChange={(event) => setLosung(event.target.value)} />', 'losung'],
  [
    "<IonInput type={shown ? 'text' : 'password'} onIonInput={(event) => setLosung(event.detail.value!)} />",
    "kennung + ':' + losung",
  ],
])('knows what a password input of JSX hands over: %s', (input, value) => {
  const form = (element: string) => ({
    'src/Login.tsx': `import { useState } from 'react';
export function Login() {
  const [kennung, setKennung] = useState('');
  const [losung, setLosung] = useState('');
  const enter = () => localStorage.setItem('last', ${value});
  return <form onSubmit={enter}><input onChange={(event) => setKennung(event.target.value)} />${element}</form>;
}
`,
  });
  expect(flowsIn(form(input), ['react'])).toEqual(['src/Login.tsx:5 local-storage password']);
  expect(flowsIn(form(input.replace(/type=(?:"[^"]*"|\{[^}]*\})/, 'type="text"')), ['react'])).toEqual([]);
});

it('takes a key that is typed into a field which hides it for one', () => {
  const files = (name: string) => ({
    'src/Settings.tsx': `import { useState } from 'react';
export function Settings() {
  const [${name}, setValue] = useState('');
  const keep = () => localStorage.setItem('leaks', ${name});
  return <input type="password" value={${name}} onChange={(event) => setValue(event.target.value)} onBlur={keep} />;
}
`,
  });
  expect(flowsIn(files('hibpKey'), ['react'])).toEqual(['src/Settings.tsx:4 local-storage api-secret']);
  expect(flowsIn(files('passkey'), ['react'])).toEqual(['src/Settings.tsx:4 local-storage password']);
  expect(flowsIn(files('losung'), ['react'])).toEqual(['src/Settings.tsx:4 local-storage password']);
});

const field = (head: string, type: string) =>
  flowsIn(
    {
      'src/Field.tsx': `import { useState } from 'react';
export const Field = ({ hiddenInput, onChangeInput, value }) => {
  ${head}
  return <input type={${type}} value={value} onChange={(event) => onChangeInput(event.target.value)} />;
};
`,
      'src/Name.tsx': `import { Field } from './Field';
export const Name = () => <Field onChangeInput={(typed) => localStorage.setItem('nick', typed)} />;
`,
    },
    ['react'],
  );

it.each([
  ['', "'password'"],
  ['const [shown, setShown] = useState(false);', "shown ? 'text' : 'password'"],
])('knows a component that takes nothing but passwords: %s %s', (head, type) => {
  expect(field(head, type)).toEqual(['src/Name.tsx:2 local-storage password']);
});

it.each([
  ['', "hiddenInput ? 'password' : 'text'"],
  ['const [hidden, setHidden] = useState(hiddenInput);', "hidden ? 'password' : 'text'"],
  ['const hidden = Boolean(hiddenInput);', "hidden ? 'password' : 'text'"],
])('does not take what others type into a field for anything for a password: %s %s', (head, type) => {
  expect(field(head, type)).toEqual([]);
});
