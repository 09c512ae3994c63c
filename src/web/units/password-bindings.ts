import type { PasswordBinding } from './source-unit.js';

/** An element of any template language, reduced to its attributes. */
export type Control = readonly ControlAttribute[];

export interface ControlAttribute {
  readonly name: string;
  readonly value: string;
  /** Where the value begins. */
  readonly offset: number;
}

/** Strongest first: what the value is bound to, then what the control is called. */
const bindings = [
  /^(?:v-model|bind:value|\[\(ngmodel\)\]|\[formcontrol\])/,
  /^(?:formcontrolname|\[formcontrolname\]|:value|v-bind:value|\[value\])$/,
  /^(?:name|id)$/,
];

/** One for each password input that is bound to or called anything, in order. */
export function passwordBindings(controls: readonly Control[]): PasswordBinding[] {
  const found = controls.filter(isPassword).flatMap((control) => bindingOf(control) ?? []);
  return found.sort((a, b) => a.offset - b.offset);
}

const typeAttributes = new Set(['type', ':type', 'v-bind:type', '[type]', '[attr.type]']);

const isPassword = (control: Control): boolean =>
  control.some(({ name, value }) => typeAttributes.has(name.toLowerCase()) && isPasswordType(value));

/**
 * Inputs that can show what is typed switch between two types: `:type="shown ? 'text' : 'password'"`, or by a variable
 * that is mostly called so: `[type]="passwordType"`.
 */
export const isPasswordType = (value: string): boolean =>
  value.trim().toLowerCase() === 'password' || /(['"`])password\1|^(?:this\.)?passw\w*type$/i.test(value.trim());

function bindingOf(control: Control): PasswordBinding | null {
  for (const pattern of bindings) {
    const found = control.find(({ name, value }) => pattern.test(name.toLowerCase()) && value.trim() !== '');
    if (found) return { name: found.value.trim(), offset: found.offset + found.value.search(/\S/) };
  }
  return null;
}
