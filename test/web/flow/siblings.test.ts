import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const mock = (session: string) =>
  flowsIn({
    'src/mock.ts': `const user = { id: '1', madeAt: new Date().toISOString(), nick: readNick() };
const session = ${session};
localStorage.setItem('auth-token', JSON.stringify(session));
`,
  });

it('takes no member for the secret that the key names, where another has the name of it', () => {
  expect(mock("{ access_token: 'mock-access-token', refresh_token: 'mock-refresh-token', user }")).toEqual([]);
  expect(mock('{ access_token: readToken(), user }')).toEqual(['src/mock.ts:3 local-storage access-token']);
});

it('lets the key speak where no member has the name of a token', () => {
  expect(mock("{ theme: 'dark', user }")).toEqual(['src/mock.ts:3 local-storage access-token']);
  expect(mock('user')).toEqual(['src/mock.ts:3 local-storage access-token']);
});

it('takes no date for a token', () => {
  expect(flowsIn({ 'src/a.ts': "localStorage.setItem('auth-token', new Date().toISOString());" })).toEqual([]);
});

it.each([
  ['expiresAt: answer.expiresAt', []],
  ['expiresAt: answer.expiresAt, value: answer.value', ['src/keep.ts:3 local-storage credentials']],
])('the key does not speak of when something runs out: { %s }', (members, flows) => {
  const source = `export async function renew(form: object) {
  const answer: any = await (await fetch('/api/renewal', { method: 'POST', body: JSON.stringify(form) })).json();
  localStorage.setItem('auth_credentials', JSON.stringify({ ${members} }));
}
`;
  expect(flowsIn({ 'src/keep.ts': source })).toEqual(flows);
});
