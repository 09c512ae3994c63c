import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const form = (name: string, fields: string, base = 'AbstractForm', member = `createForm() { return { ${fields} }; }`) =>
  `export class ${name} extends ${base} {
  ${member}
  submit() {
    localStorage.setItem('last', JSON.stringify(this.form));
  }
}
`;

const forms = (...classes: readonly string[]) => ({
  'src/forms.ts': `abstract class AbstractForm {
  form: any;
  open() { this.form = this.createForm(); }
  abstract createForm(): any;
}
${classes.join('')}`,
});

const enter = form('LoginForm', 'email: typed.email, password: typed.password');

it('a method that a class leaves to others is that of the class whose member is read', () => {
  const search = form('SearchForm', 'meter: typed.meter');
  expect(flowsIn(forms(enter, search))).toEqual(['src/forms.ts:9 local-storage password']);
  expect(flowsIn(forms(search, enter))).toEqual(['src/forms.ts:15 local-storage password']);
});

it('it may be inherited, or be that of a class that extends it', () => {
  const middle = form('MemberForm', 'password: typed.password', 'AbstractForm');
  const silent = middle.replace("localStorage.setItem('last', JSON.stringify(this.form));", '');
  const inherits = form('RenewForm', '', 'MemberForm', '');
  const search = form('SearchForm', 'meter: typed.meter');
  expect(flowsIn(forms(silent, inherits, search))).toEqual(['src/forms.ts:15 local-storage password']);
  const open = `export abstract class Open extends AbstractForm { submit() { localStorage.setItem('last', JSON.stringify(this.form)); } }\n`;
  const extended = form('OpenLogin', 'password: typed.password', 'Open').replace(
    "localStorage.setItem('last', JSON.stringify(this.form));",
    '',
  );
  expect(flowsIn(forms(open, extended, search))).toEqual(['src/forms.ts:6 local-storage password']);
});
