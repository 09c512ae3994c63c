import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const page = (statement: string) =>
  flowsIn({
    'src/page.ts': `export async function enter(form: FormData) {
  const answer: any = await (await fetch('/auth/login', { method: 'POST', body: form })).json();
  ${statement}
  return answer.token;
}
`,
  });
const keep = "localStorage.setItem('last', JSON.stringify(answer));";

it.each([
  `if (answer.token) { return; } else { ${keep} }`,
  `if ('token' in answer) {} else { ${keep} }`,
  `if (!answer.token) { ${keep} }`,
  `if (answer.data?.accessToken) return; ${keep}`,
  `if (answer.token === undefined) { ${keep} }`,
  `if (!answer.token && form) { console.error('failed', answer); }`,
  `if (!answer || answer.errors) { console.error('failed', answer); }`,
  `if (!answer?.success) { console.error('failed', answer); }`,
  `if (answer.success === false) { console.error('failed', answer); }`,
  `if (answer.error) console.error('failed', answer);`,
])('knows that an answer is without a token: %s', (statement) => {
  expect(page(statement)).toEqual([]);
});

it.each([
  `if (answer.token) { ${keep} }`,
  `if (!answer.token || form) { ${keep} }`,
  `if (answer.nick) {} else { ${keep} }`,
  `if (!answer.error) { ${keep} }`,
  `let last; if (!last) { try { last = answer; } finally { form.get('a'); } localStorage.setItem('last', JSON.stringify(last)); }`,
  `let last = form; if (!last) { last = answer; localStorage.setItem('last', JSON.stringify(last)); }`,
  `if (answer.success) { ${keep} }`,
  `if (answer.success !== false) { ${keep} }`,
  `if (answer || other.error) { ${keep} }`,
  `if (other.error) { ${keep} }`,
  `if (other.token) {} else { ${keep} }`,
  `if (answer.token !== undefined) { ${keep} }`,
  `if (answer.token) { form.append('a', 'b'); } ${keep}`,
])('does not know it of any other: %s', (statement) => {
  expect(page(statement)).toEqual(['src/page.ts:3 local-storage access-token']);
});
