import { describe, expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

const builtForm = "builder.group({ email: '', passphrase: ['', []] })";

const flowsOf = (stored: string, form = builtForm, type = 'FormGroup') =>
  findTokenFlows(
    createProject({
      'src/login.page.ts': `
import { FormBuilder, FormControl, FormGroup } from '@angular/forms';
export class LoginPage {
  form: ${type};
  phrase = new FormControl('');
  constructor(builder: FormBuilder) { this.form = ${form}; }
  enter() {
    const page = this;
    localStorage.setItem('last', ${stored});
  }
}
`,
    }),
  ).flows.map(({ confidence, subject }) => `${confidence} ${subject.kind} ${subject.name}`);

describe('what is typed into an Angular form', () => {
  it.each([
    'this.form.value.passphrase',
    "this.form.get('passphrase')?.value",
    'page.form.controls.passphrase.value',
    "this.form.controls['passphrase'].value",
    'JSON.stringify(this.form.value)',
    'JSON.stringify(this.form.getRawValue())',
  ])('reaches %s', (stored) => {
    expect(flowsOf(stored)).toEqual(['medium password passphrase']);
  });

  it.each(['this.form.value', 'this.form.value.passphrase', 'this.form.getRawValue()'])(
    'reaches %s of a form that is declared as anything',
    (stored) => {
      expect(flowsOf(stored, builtForm, 'any')).toEqual(['medium password passphrase']);
      expect(flowsOf('this.form.value.email', builtForm, 'any')).toEqual([]);
    },
  );

  it('is also found in groups whose controls are never null', () => {
    const form = builtForm.replace('builder.', 'builder.nonNullable.');
    expect(flowsOf('JSON.stringify(this.form.value)', form)).toEqual(['medium password passphrase']);
    expect(flowsOf('this.form.value.email', form)).toEqual([]);
  });

  it('is also found in groups made without a builder', () => {
    const form = "new FormGroup({ email: new FormControl(''), passphrase: new FormControl('') })";
    expect(flowsOf('this.form.value.passphrase', form)).toEqual(['medium password passphrase']);
  });

  it.each(['this.form.value.email', 'this.form.controls.email.value', 'this.phrase.value'])(
    'is no secret when its field is another one: %s',
    (stored) => {
      expect(flowsOf(stored)).toEqual([]);
    },
  );
});

const logged = (shown: string) =>
  findTokenFlows(
    createProject({
      'src/login.page.ts': `
import { FormBuilder } from '@angular/forms';
export class LoginPage {
  form = this.builder.group({ email: '', password: '' });
  constructor(private builder: FormBuilder) {}
  enter() { console.log(${shown}); }
}
`,
    }),
  ).flows.map(({ medium, subject }) => `${medium} ${subject.kind}`);

describe('a form in a log', () => {
  it.each([
    'this.form.getRawValue()',
    'JSON.stringify(this.form.getRawValue())',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code
    '`form data = ${JSON.stringify(this.form.value)}`',
    "'form data = ' + JSON.stringify(this.form.getRawValue())",
    "{ password: this.form.get('password').value }",
  ])('shows what is typed into it: %s', (shown) => {
    expect(logged(shown)).toEqual(['log password']);
  });

  it.each([
    'this.form.valid',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code
    '`form ${this.form}`',
    'this.form.getRawValue().email',
    "{ password: this.form.get('password').errors }",
    "{ password: this.form.controls['password'].touched }",
  ])('shows nothing: %s', (shown) => {
    expect(logged(shown)).toEqual([]);
  });
});
