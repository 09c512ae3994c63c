import { describe, expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

describe('Angular', () => {
  const form = (output: string, emit = 'this.done.emit(answer.accessToken)') => ({
    'src/form.component.ts': `import { Component, EventEmitter, Output, output } from '@angular/core';
import { HttpClient } from '@angular/common/http';
@Component({ selector: 'app-form', template: '<button (click)="go()">Go</button>' })
export class FormComponent {
  ${output}
  @Output() named = new EventEmitter<string>();
  constructor(private http: HttpClient) {}
  go() {
    this.http.post<any>('/auth/login', {}).subscribe((answer) => { ${emit}; this.named.emit(answer.nick); });
  }
}
`,
  });
  const done = '@Output() done = new EventEmitter<string>();';
  const page = (component: string) => ({
    'src/page.component.ts': `import { Component } from '@angular/core';
@Component({ selector: 'app-page', ${component} })
export class PageComponent {
  keep(value: string) { localStorage.setItem('a', value); }
}
`,
  });
  const inline = (template: string) => page(`template: \`${template}\``);
  const flows = (...files: Record<string, string>[]) =>
    flowsIn(Object.assign({}, ...files), ['@angular/core', '@angular/common', 'rxjs']);
  const kept = ['src/page.component.ts:4 local-storage access-token'];
  const listens = '<app-form (done)="keep($event)"></app-form>';

  it('follows what a component emits into the handler of a template', () => {
    expect(flows(form(done), inline(listens))).toEqual(kept);
    const apart = { 'src/page.component.html': `<main>${listens}</main>` };
    expect(flows(form(done), page("templateUrl: './page.component.html'"), apart)).toEqual(kept);
    expect(flows(form(done), page("templateUrl: 'page.component.html'"), apart)).toEqual(kept);
  });

  it.each([
    ['output()', 'done = output<string>();'],
    ['an alias', "@Output('done') finished = new EventEmitter<string>();", 'this.finished.emit(answer.accessToken)'],
  ])('knows %s', (_, output, emit = undefined as string | undefined) => {
    expect(flows(form(output, emit), inline(listens))).toEqual(kept);
  });

  it('does not take what an input starts with for all that it emits', () => {
    const input = `import { Component, EventEmitter, Input, Output } from '@angular/core';
@Component({ selector: 'app-field', template: '<input [(ngModel)]="value" (input)="go()">' })
export class FieldComponent {
  @Input() value: any = '';
  @Output() changed = new EventEmitter<string>();
  go() { this.changed.emit(this.value); }
}
`;
    const user = `import { Component } from '@angular/core';
@Component({ selector: 'app-page', template: '<app-field (changed)="hold($event)"></app-field>' })
export class PageComponent {
  password = '';
  hold(text: string) { this.password = text; }
  save(mail: string) { localStorage.setItem('form', JSON.stringify({ mail, password: this.password })); }
}
`;
    expect(flows({ 'src/field.component.ts': input, 'src/page.component.ts': user })).toEqual([
      'src/page.component.ts:6 local-storage password',
    ]);
  });

  it('follows members of events', () => {
    const emit = 'this.done.emit({ nick: answer.nick, cred: answer.accessToken })';
    const takes = (name: string) => inline(`<app-form (done)="keep($event.${name})"></app-form>`);
    expect(flows(form(done, emit), takes('cred'))).toEqual(kept);
    expect(flows(form(done, emit), takes('nick'))).toEqual([]);
  });

  it.each([
    ['another event', '<app-form (named)="keep($event)"></app-form>'],
    ['the event of another element', '<app-list (done)="keep($event)"></app-list>'],
    ['another method', '<app-form (done)="show($event)"></app-form>'],
    ['no part of the event', '<app-form (done)="keep(name)"></app-form>'],
  ])('finds nothing in a handler of %s', (_, template) => {
    expect(flows(form(done), inline(template))).toEqual([]);
  });
});

const request = "const { data } = await axios.post('/auth/login', {});";

describe('Vue', () => {
  const form = {
    'src/LoginForm.vue': `<template><button @click="go">Go</button></template>
<script setup>
import axios from 'axios';
const emit = defineEmits(['signed-in', 'named']);
const go = async () => { ${request} emit('signed-in', data.accessToken); emit('named', data.nick); };
</script>
`,
  };
  const page = (template: string, from = './LoginForm.vue') => ({
    'src/Page.vue': `<template>
${template}
</template>
<script setup>
import LoginForm from '${from}';
const keep = (value) => { localStorage.setItem('a', value); };
</script>
`,
  });
  const flows = (template: string, from?: string) => flowsIn({ ...form, ...page(template, from) }, ['vue', 'axios']);

  it.each([
    ['by name', '<LoginForm @signed-in="keep" />', 6],
    ['by another spelling', '<login-form @signedIn="keep" />', 6],
    ['by a call', '<LoginForm @signed-in="keep($event)" />', 6],
    ['by a function', '<LoginForm @signed-in="(value) => keep(value)" />', 6],
    ['in place', '<LoginForm @signed-in="localStorage.setItem(\'b\', $event)" />', 2],
  ])('follows events into handlers that are given %s', (_, template, line) => {
    expect(flows(template)).toEqual([`src/Page.vue:${line} local-storage access-token`]);
  });

  it('follows events into methods of components', () => {
    const old = `<template><LoginForm @signed-in="keep" /></template>
<script>
import LoginForm from './LoginForm.vue';
export default { components: { LoginForm }, methods: { keep(value) { localStorage.setItem('a', value); } } };
</script>
`;
    expect(flowsIn({ ...form, 'src/Old.vue': old }, ['vue', 'axios'])).toEqual([
      'src/Old.vue:4 local-storage access-token',
    ]);
  });

  it.each([
    ['another event', '<LoginForm @named="keep" />'],
    ['an event of another element', '<OtherForm @signed-in="keep" />'],
    ['an element of the browser', '<form @signed-in="keep" />'],
  ])('finds nothing in a handler of %s', (_, template) => {
    expect(flows(template)).toEqual([]);
  });

  it('finds nothing where the element is another component of that name', () => {
    expect(flows('<LoginForm @signed-in="keep" />', './other/LoginForm.vue')).toEqual([]);
  });
});

describe('Svelte', () => {
  const form = {
    'src/Form.svelte': `<script>
import { createEventDispatcher } from 'svelte';
import axios from 'axios';
const dispatch = createEventDispatcher();
const go = async () => { ${request} dispatch('done', data.accessToken); dispatch('named', data.nick); };
</script>
<button on:click={go}>Go</button>
`,
  };
  const page = (template: string) => `<script>
import Form from './Form.svelte';
const keep = (event) => { localStorage.setItem('a', event.detail); };
</script>
${template}
`;
  const flows = (template: string) => flowsIn({ ...form, 'src/Page.svelte': page(template) }, ['svelte', 'axios']);

  it.each([
    ['by name', '<Form on:done={keep} />', 3],
    ['as a function', "<Form on:done={(e) => localStorage.setItem('b', e.detail)} />", 5],
  ])('follows events into handlers that are given %s', (_, template, line) => {
    expect(flows(template)).toEqual([`src/Page.svelte:${line} local-storage access-token`]);
  });

  it.each([
    ['another event', '<Form on:named={keep} />'],
    ['an element of the browser', '<form on:done={keep} />'],
  ])('finds nothing in a handler of %s', (_, template) => {
    expect(flows(template)).toEqual([]);
  });
});
