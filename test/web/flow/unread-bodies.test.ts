import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const page = (code: string) =>
  flowsIn({
    'src/page.ts': `const ask = (body: FormData) => fetch('/auth/login', { method: 'POST', body });
export async function enter(form: FormData) {
  ${code}
}
`,
  });

it.each([
  'const response = await ask(form); console.log(response); return (await response.json()).token;',
  `ask(form).then((response) => {
    if (response.status === 200) response.json().then((answer) => enterWith(answer.token));
    else console.log('failed', response);
  });`,
])('a response of fetch shows nothing before its body is read: %s', (code) => {
  expect(page(code)).toEqual([]);
});

it.each([
  'const response = await ask(form); const data = await response.json(); console.log(data); return data.token;',
  'const data = await ask(form).then((response) => response.json()); console.log(data); return data.token;',
  'ask(form).then((response) => response.json()).then((data) => { console.log(data); enterWith(data.token); });',
])('what is read of it shows the token: %s', (code) => {
  expect(page(code)).toEqual(['src/page.ts:3 log access-token']);
});

it('clients that read the body themselves answer with it', () => {
  const code =
    "const response = await axios.post('/auth/login', form); console.log(response); return response.data.token;";
  expect(page(code)).toEqual(['src/page.ts:3 log access-token']);
});

it.each([
  ['const response = await api.post("auth/login"); console.log(response); return (await response.json()).token;', 0],
  ['const data = await api.post("auth/login").json(); console.log(data); return data.token;', 1],
])('so does one of ky: %s', (code, count) => {
  const source = `import ky from 'ky';
const api = ky.create({ prefixUrl: '/api' });
export async function enter() {
  ${code}
}
`;
  expect(flowsIn({ 'src/page.ts': source }, ['ky'])).toHaveLength(count);
});
