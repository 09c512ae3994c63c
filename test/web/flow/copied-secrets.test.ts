// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts of apps
import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const tab = (made: string, shown: string) => ({
  'src/Tab.jsx': `import { useState } from 'react';
import { api } from './api';
export function Tab() {
  const [${shown}, setMade] = useState(null);
  const create = async () => {
    const { data } = await api.post('/hooks', { url: 'x' });
    setMade(data.${made});
  };
  const copy = () => navigator.clipboard.writeText(${shown});
  return <button onClick={copy} onFocus={create} />;
}
`,
});

it.each([
  ['signingSecret', 'generatedSecret'],
  ['webhookSecret', 'signingSecret'],
  ['apiKey', 'generatedKey'],
])('what is made for the user to copy is found by where it comes from: %s as %s', (made, shown) => {
  expect(flowsIn(tab(made, shown), ['react'])).toEqual(['src/Tab.jsx:9 clipboard api-secret']);
});

it.each([
  ['publicKey', 'generatedKey'],
  ['shortcut', 'key'],
  ['secret', 'santa'],
])('other keys are left alone: %s as %s', (made, shown) => {
  expect(flowsIn(tab(made, shown), ['react'])).toEqual([]);
});

it.each<[string, string[]]>([
  ['generatedPin', ['src/Tab.jsx:9 clipboard pin']],
  ['areaPin', []],
])('the PIN that a server makes for somebody is found by the request that asks for it: %s', (shown, expected) => {
  const files = tab('pin', shown);
  const asked = { 'src/Tab.jsx': files['src/Tab.jsx'].replace('/hooks', '/users/cashiers') };
  expect(flowsIn(asked, ['react'])).toEqual(expected);
  expect(flowsIn(files, ['react'])).toEqual([]);
});

const view = (request: string, member: string, shown = 'made.value') => ({
  'src/Keys.vue': `<template><b @click="copy" @focus="create">{{ made }}</b></template>
<script setup>
import axios from 'axios';
import { ref } from 'vue';
const made = ref('');
const create = async () => {
  const answer = await ${request};
  made.value = answer.data${member};
};
const copy = () => navigator.clipboard.writeText(${shown});
</script>
`,
});

it.each<[string, string, string, string[]]>([
  ['axios.post(`/sites/${id}/api-keys`, { title })', '.key', 'made.value', ['src/Keys.vue:10 clipboard api-secret']],
  ["axios.post('/v1/apiKeys')", '.rawKey', 'made.value', ['src/Keys.vue:10 clipboard api-secret']],
  ["axios.post('/me/2fa/setup')", '', 'made.value.secret', ['src/Keys.vue:10 clipboard key']],
  ["axios.get('/sites/api-keys')", '.key', 'made.value', []],
  ["axios.post('/shortcuts')", '.key', 'made.value', []],
  ["axios.post('/api-keys')", '.title', 'made.value', []],
])('what a server makes is found by the request that asks for it: %s %s', (request, member, shown, expected) => {
  expect(flowsIn(view(request, member, shown), ['vue', 'axios'])).toEqual(expected);
});

const wallet = (copies: string, shown: string) =>
  flowsIn(
    {
      'src/Page.js': `export default class Page {
  static async copy(${copies}
    return copied;
  }
  static name = (user) => localStorage.setItem('userName', user.name);
}
`,
      'src/Reveal.vue': `<template><button @click.prevent="Page.copy({ ${shown}, isTold: true })">Copy</button></template>
<script setup>
import { ref } from 'vue';
import Page from './Page';
const seedPhrase = ref('');
const address = ref('');
const reveal = (wallet) => {
  seedPhrase.value = wallet.words.text;
  address.value = wallet.words.address;
};
</script>
`,
    },
    ['vue'],
  );

it.each([
  'options = {}) { const { text, isTold = false } = options; const copied = navigator.clipboard.writeText(text);',
  'options) { const copied = await window.navigator.clipboard.writeText(options.text);',
  '{ text: written }) { const copied = navigator.clipboard.writeText(written);',
])('what a function copies is a member of what it is handed: %s', (copies) => {
  expect(wallet(copies, 'text: seedPhrase')).toEqual(['src/Reveal.vue:1 clipboard key']);
  expect(wallet(copies, 'text: address')).toEqual([]);
  expect(wallet(copies, 'text: address, title: seedPhrase')).toEqual([]);
});

it('what a signal holds is copied under the name of its variable', () => {
  const page = (made: string, named: string) => ({
    'src/setup.page.ts': `import { signal } from '@angular/core';
import { createClient } from '@supabase/supabase-js';
const client = createClient('https://a.example', 'anon', { auth: { persistSession: false } });
export class SetupPage {
  ${named} = signal('');
  async begin() {
    const { data } = await client.auth.mfa.enroll({ factorType: 'totp' });
    this.${named}.set(data.${made});
  }
  async copy() {
    const shown = this.${named}();
    await navigator.clipboard.writeText(shown);
  }
}
`,
  });
  const found = (made: string, named: string) => flowsIn(page(made, named), ['@angular/core', '@supabase/supabase-js']);
  expect(found('totp.secret', 'secret')).toEqual(['src/setup.page.ts:12 clipboard key']);
  expect(found('id', 'secret')).toEqual([]);
  expect(found('friendly_name', 'title')).toEqual([]);
});

it('the request that asks for it may be named by a variable', () => {
  const asked = (url: string) => ({
    'src/Made.jsx': `import { useState } from 'react';
export function Made({ id }) {
  const [generatedPin, setGeneratedPin] = useState('');
  const make = async (form) => {
    const url = ${url};
    const answer = await fetch(url, { method: id ? 'PUT' : 'POST', body: form });
    setGeneratedPin((await answer.json()).pin);
  };
  const copy = () => navigator.clipboard.writeText(generatedPin);
}
`,
  });
  const base = '${location.origin}';
  expect(flowsIn(asked(`id ? \`${base}/users/\${id}\` : \`${base}/users/new\``), ['react'])).toEqual([
    'src/Made.jsx:9 clipboard pin',
  ]);
  expect(flowsIn(asked(`\`${base}/areas\``), ['react'])).toEqual([]);
});
