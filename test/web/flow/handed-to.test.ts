import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const app = (submit: string) => ({
  'src/account.ts': `export interface Account { email: string; password: string }
export interface Contact { email: string; phone: string }
export class AccountApi {
  register(data: Account) { return this.http.post('/accounts', data); }
  write(data: Contact) { return this.http.post('/contacts', data); }
}
export default new AccountApi();
`,
  'src/SignUp.vue': `<script setup>
import api from './account';
${submit}
</script>
<template><form-box title="token" @submit="submit" /></template>
`,
});

it.each([
  'const submit = async (values) => { await api.register(values); console.log(values); };',
  "const submit = (values) => api.register(values).then(() => console.log('sent', values));",
])('what a function is given is what it hands on: %s', (submit) => {
  expect(flowsIn(app(submit), ['vue'])).toEqual(['src/SignUp.vue:3 log password']);
});

it.each([
  'const submit = async (values) => { await api.write(values); console.log(values); };',
  'const submit = async (values) => { await api.register(values); console.log(values.email); };',
  'const submit = async (values, event) => { await api.register(values); console.log(event); };',
])('other values are left alone: %s', (submit) => {
  expect(flowsIn(app(submit), ['vue'])).toEqual([]);
});
