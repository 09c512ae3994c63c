import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const refresh = (statement: string) =>
  flowsIn({
    'src/refresh.ts': `export async function refresh(code: string) {
  const response = await fetch('https://login.example.org/oauth/token', { method: 'POST', body: code });
  ${statement}
  return (await response.json()).access_token;
}
`,
  });
const log = 'const errorData = await response.json().catch(() => ({})); console.error("no", errorData);';
const found = ['src/refresh.ts:3 log session'];

it.each([
  `if (!response.ok) { ${log} }`,
  `if (!response || !response.ok) { ${log} }`,
  `if (!response.ok && code) { ${log} }`,
  `if (response.status !== 200) { ${log} }`,
  `if (response.status >= 400) { ${log} }`,
  `if (response.status === 401 || response.status === 403) { ${log} }`,
  `if (response.ok) { return response.json(); } else { ${log} }`,
  `if (response.ok) return response.json(); ${log}`,
  'console.error("no", response.ok ? "" : await response.text());',
])('knows the body of an answer that refuses: %s', (statement) => {
  expect(refresh(statement)).toEqual([]);
});

it.each([
  `if (response.ok) { ${log} }`,
  `if (code || !response.ok) { ${log} }`,
  `if (!other.ok) { ${log} }`,
  `if (response.status === 200) { ${log} }`,
  `if (response.status !== 401) { ${log} }`,
  `if (response.status < 400) { ${log} }`,
  `if (response.status === 204) return; ${log}`,
  `if (response.status === 201) return response.json(); ${log}`,
])('reports the body of any other: %s', (statement) => {
  expect(refresh(statement)).toEqual(found);
});

const shared = (log: string) =>
  flowsIn({
    'src/api.js': `export const answerOf = async (response) => {
  const data = await response.json();
  ${log}
  return data;
};
export const headersOf = (accessToken) => ({ Authorization: \`Bearer \${accessToken}\` });
`,
    'src/enter.js': `import { answerOf } from './api';
export async function enter(form) {
  const response = await fetch('/auth/login', { method: 'POST', body: form });
  const data = await answerOf(response);
  keep(data.accessToken);
}
`,
  });

it('knows that a body which was read before is one that refuses', () => {
  expect(shared("if (!response.ok) { console.error('API Error:', data); throw new Error(); }")).toEqual([]);
  expect(shared("if (data.ok) { console.log('API:', data); }")).toEqual(['src/api.js:3 log session']);
});

it('knows an answer of which the status says that it refuses', () => {
  const enter = (condition: string) =>
    flowsIn({
      'src/enter.js': `export async function enter(form) {
  const answer = await axios.post('/auth/login', form);
  if (${condition}) { console.log('answer', answer.data); return; }
  keep(answer.data.token);
}
`,
    });
  expect(enter('answer.status !== 200')).toEqual([]);
  expect(enter('answer.status === 200')).toEqual(['src/enter.js:3 log access-token']);
});
