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

it.each([
  'data() { return { box: { hidden: "", theme: "" } }; },',
  'data: () => ({ box: { hidden: "", theme: "" } }),',
])('what is typed into the form of a component is in the object that its data begins with: %s', (data) => {
  const form = (kept: string) => `<template>
  <form @submit.prevent="save"><input v-model="box.theme"><input v-model="box.hidden" type="password"></form>
</template>
<script>
export default {
  ${data}
  methods: {
    save() {
      localStorage.setItem('a', ${kept});
    },
  },
};
</script>
`;
  const found = (kept: string) => flowsIn({ 'src/Form.vue': form(kept) }, vue);
  expect(found('JSON.stringify(this.box)')).toEqual(['src/Form.vue:9 local-storage password']);
  expect(found('JSON.stringify({ ...this.box, hidden: null })')).toEqual([]);
  expect(found('this.box.theme')).toEqual([]);
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

it('a form that starts with what it kept is filled by who types into it', () => {
  const page = (made: string) => `<template><input v-model="form.nick" /><input v-model="form.password" /></template>
<script setup>
import { ref } from 'vue';
const saved = JSON.parse(localStorage.getItem('remembered') || '{}');
${made}
const save = () => localStorage.setItem('remembered', JSON.stringify(form.value));
</script>
`;
  const found = (made: string) => flowsIn({ 'src/Page.vue': page(made) }, vue);
  const kept = ['src/Page.vue:6 local-storage password'];
  expect(found("const form = ref({ nick: saved.nick || '', password: saved.password || '' });")).toEqual(kept);
  expect(found("const form = ref({ nick: saved.nick ?? '', password: saved.password ?? '' });")).toEqual(kept);
  expect(found("const form = ref({ nick: saved.nick || '', hint: saved.hint || '' });")).toEqual([]);
});

it('what is only read and written again stays what it was', () => {
  const source = `const saved = JSON.parse(localStorage.getItem('remembered') || '{}');
const password = saved.password || '';
localStorage.setItem('remembered', JSON.stringify({ password, seen: 1 }));
`;
  expect(flowsIn({ 'src/seen.js': source })).toEqual([]);
});

it('a code is typed into a field for each digit', () => {
  const page = (name: string) => `<template><input v-for="(_, i) in ${name}" v-model="${name}[i]" /></template>
<script setup>
import { ref } from 'vue';
const ${name} = ref(['', '', '', '']);
function next() {
  const entered = ${name}.value.join('');
  localStorage.setItem('otp', entered);
}
</script>
`;
  expect(flowsIn({ 'src/Page.vue': page('otp') }, vue)).toEqual(['src/Page.vue:7 local-storage one-time-token']);
  expect(flowsIn({ 'src/Page.vue': page('otp').replace("'otp', entered", "'theme', theme") }, vue)).toEqual([]);
});

it('what starts empty in a constant that cannot change stays empty', () => {
  const fill = (values: string) =>
    flowsIn({
      'src/fill.ts': `const first = ${values};
export function fill() {
  for (const [key, value] of Object.entries(first)) localStorage.setItem(key, JSON.stringify(value));
}
`,
    });
  expect(fill('{ hints: true, auth_tokens: null, refresh_token: null } as const')).toEqual([]);
  expect(fill('{ hints: true, refresh_token: null as string | null }')).toHaveLength(1);
});
