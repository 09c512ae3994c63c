import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const packages = ['react', 'axios'];

it('the state of a class component holds what setState puts into it', () => {
  const page = (annotation: string) => `import React from 'react';
import axios from 'axios';
export class Page extends React.Component${annotation} {
  constructor(props) { super(props); this.state = { current: null, color: '' }; }
  async signIn() {
    const { data } = await axios.post('/auth/login', {});
    this.setState((before) => ({ ...before, current: data.jwt }));
    this.setState({ color: data.color });
  }
  componentDidUpdate() {
    localStorage.setItem('one', this.state.current);
    const { current, color } = this.state;
    sessionStorage.setItem('two', current);
    localStorage.setItem('three', color);
  }
}
`;
  expect(flowsIn({ 'src/Page.jsx': page('') }, packages)).toEqual([
    'src/Page.jsx:11 local-storage access-token',
    'src/Page.jsx:13 session-storage access-token',
  ]);
  const types = 'interface Kept { current: string | null; color: string }\n';
  expect(flowsIn({ 'src/Page.tsx': `${types}${page('<{}, Kept>')}` }, packages)).toEqual([
    'src/Page.tsx:12 local-storage access-token',
    'src/Page.tsx:14 session-storage access-token',
  ]);
});

it('setState of another component puts nothing into it', () => {
  const pages = `import React from 'react';
import axios from 'axios';
export class SignIn extends React.Component {
  state = { current: null };
  async signIn() { this.setState({ current: (await axios.post('/auth/login', {})).data.jwt }); }
}
export class Theme extends React.Component {
  state = { current: 'dark' };
  componentDidUpdate() { localStorage.setItem('theme', this.state.current); }
}
`;
  expect(flowsIn({ 'src/pages.jsx': pages }, packages)).toEqual([]);
});

it('a form that is stored whole holds what is typed into the password input bound to a member', () => {
  const page = (type: string) => `<script setup>
import { reactive } from 'vue';
const form = reactive({ email: '', entry: '' });
const remember = () => localStorage.setItem('form', JSON.stringify(form));
</script>
<template><input v-model="form.email" /><input type="${type}" v-model="form.entry" @blur="remember" /></template>
`;
  expect(flowsIn({ 'src/Page.vue': page('password') }, ['vue'])).toEqual(['src/Page.vue:4 local-storage password']);
  expect(flowsIn({ 'src/Page.vue': page('text') }, ['vue'])).toEqual([]);
});
