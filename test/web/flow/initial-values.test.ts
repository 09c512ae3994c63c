import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const vue = ['vue'];

it('a text that a template binds is what is typed, though the code only empties it', () => {
  const page = `<template><input v-model="apiKey" /><q-input v-model="form.password" /></template>
<script setup>
import { reactive, ref } from 'vue';
const apiKey = ref('');
const form = reactive({ user: '', password: '' });
const hint = ref('');
function save() {
  localStorage.setItem('a', apiKey.value);
  localStorage.setItem('b', JSON.stringify(form));
  localStorage.setItem('c', hint.value);
  localStorage.setItem('d', '');
}
</script>
`;
  expect(flowsIn({ 'src/Page.vue': page }, vue)).toEqual([
    'src/Page.vue:8 local-storage api-secret',
    'src/Page.vue:9 local-storage password',
  ]);
});

it('so is a member of component data, and a field of a class', () => {
  const data = `<script>
export default {
  data() { return { apiToken: '', theme: '' }; },
  methods: {
    save() {
      localStorage.setItem('a', this.apiToken);
      localStorage.setItem('b', this.theme);
    },
  },
};
</script>
`;
  const page = `export class LoginPage {
  credentials = { user: '', password: '' };
  readonly password: string = '';
  save() {
    localStorage.setItem('a', JSON.stringify(this.credentials));
  }
}
`;
  expect(flowsIn({ 'src/Data.vue': data, 'src/login.page.ts': page }, vue)).toEqual([
    'src/Data.vue:6 local-storage access-token',
    'src/login.page.ts:5 local-storage password',
  ]);
});

it('is empty where it is a constant, or where the code empties it on the way', () => {
  const page = `const accessToken = '';
export function leave(session) {
  localStorage.setItem('a', accessToken);
  session.password = '';
  localStorage.setItem('b', JSON.stringify({ token: '', password: null }));
}
`;
  expect(flowsIn({ 'src/leave.js': page })).toEqual([]);
});
