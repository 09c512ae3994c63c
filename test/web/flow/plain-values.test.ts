import { describe, expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const keep = (key: string, value: string) =>
  flowsIn({
    'src/keep.ts': `export function keep(data: any, user: any) {
  localStorage.setItem('${key}', ${value});
}
`,
  });

describe('a key that speaks for a token', () => {
  it.each([
    ['userToken', 'data.userId'],
    ['userToken', 'user.id'],
    ['authToken', 'data.role'],
    ['jwt', 'data.isAdmin'],
    ['user_token', 'data.username'],
    ['access_token', 'JSON.stringify({ userId: data.userId, email: data.email })'],
    ['token', `\`demo-\${user.nick}\``],
    ['token', "'mock-' + user.nick"],
  ])('does not make one of what plainly is something else: %s, %s', (key, value) => {
    expect(keep(key, value)).toEqual([]);
  });

  it.each([
    ['userToken', 'data.id'],
    ['authToken', 'data.value'],
    ['token', 'JSON.stringify({ userId: data.userId, value: data.value })'],
    ['token', `\`demo-\${data.accessToken}\``],
    ['token', `\`demographics-\${data.value}\``],
    ['sessionToken', 'data.sessionId'],
  ])('speaks for what may be one: %s, %s', (key, value) => {
    expect(keep(key, value)).toHaveLength(1);
  });

  it('is believed where what it is read back for is sent as a credential', () => {
    const found = flowsIn({
      'src/keep.ts': `export const keep = (data: any) => localStorage.setItem('userToken', data.userId);
export const load = () =>
  fetch('/api', { headers: { Authorization: 'Bearer ' + localStorage.getItem('userToken') } });
`,
    });
    expect(found).toEqual(['src/keep.ts:1 local-storage access-token']);
  });
});

it('takes the key of a sign-in for the token that it is kept as', () => {
  const keepKey = (path: string, key: string) =>
    flowsIn({
      'src/api.ts': `export async function send(body: string) {
  const answer = await (await fetch('${path}', { method: 'POST', body })).json();
  localStorage.setItem('${key}', answer.key);
}
`,
    });
  expect(keepKey('/rest-auth/login/', 'authToken')).toEqual(['src/api.ts:3 local-storage access-token']);
  expect(keepKey('/rest-auth/login/', 'chart')).toEqual([]);
  expect(keepKey('/api/charts/', 'authToken')).toEqual([]);
});
