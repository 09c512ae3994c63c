import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const app = (calls: string) => ({
  'src/settings.ts': `export async function keep(service: string, field: string, value: string) {
  const entry = JSON.parse(localStorage.getItem(service) ?? '{}');
  entry[field] = value;
  localStorage.setItem(service, JSON.stringify(entry));
}
export const settingsOf = (service: string) => JSON.parse(localStorage.getItem(service) ?? '{}');
`,
  'src/page.ts': `import { keep, settingsOf } from './settings';
export const load = (url: string) => fetch(url, { headers: { Authorization: \`Bearer \${settingsOf('pdf').code}\` } });
export async function save(code: string, template: string) {
  ${calls}
}
`,
});

it('tells the members apart that a wrapper sets under the name it is handed', () => {
  expect(flowsIn(app("await keep('pdf', 'code', code);\n  await keep('pdf', 'template', template);"))).toEqual([
    'src/page.ts:4 local-storage access-token',
  ]);
});

it('takes the name of a member for what it is', () => {
  expect(flowsIn(app("await keep('user', 'refreshToken', template);\n  await keep('user', 'theme', code);"))).toEqual([
    'src/page.ts:4 local-storage refresh-token',
  ]);
});

it('leaves open which member it is where the call does not tell', () => {
  expect(flowsIn(app("await keep('pdf', template, code);"))).toEqual(['src/page.ts:4 local-storage access-token']);
});

const taken = (key: string, use = 'form[key]') => ({
  'src/local-api.ts': `const textOf = (form: Record<string, unknown>, key: string) => String(${use} ?? '').trim();
export function change(event: Event) {
  const form = JSON.parse(JSON.stringify({ password: new FormData(event.target).get('password'), nick: event.detail }));
  localStorage.setItem('last', textOf(form, ${key}));
}
`,
});

it('takes the member that a function is asked for, and no other', () => {
  expect(flowsIn(taken("'password'"))).toEqual(['src/local-api.ts:4 local-storage password']);
  expect(flowsIn(taken("'nick'"))).toEqual([]);
  expect(flowsIn(taken("'pass' + 'word'"))).toEqual(['src/local-api.ts:4 local-storage password']);
});

it('takes any where the call does not tell', () => {
  expect(flowsIn(taken('event.type'))).toEqual(['src/local-api.ts:4 local-storage password']);
  expect(flowsIn(taken("'nick'", 'form[order[key]]'))).toEqual(['src/local-api.ts:4 local-storage password']);
});
