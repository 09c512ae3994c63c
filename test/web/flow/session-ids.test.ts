import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const enter = (take: string, keep: string) =>
  flowsIn({
    'src/a.js': `export async function enter(body) {
  const answer = await (await fetch('/auth/login', { method: 'POST', body })).json();
  ${take}
  localStorage.setItem('visit', JSON.stringify({ ${keep} }));
}`,
  });

it.each([
  ['keep(answer.tokens.accessToken);', 'sessionId: answer.tokens.sessionId'],
  ['const { refreshToken, sessionId } = answer; keep(refreshToken);', 'sessionId'],
])('the id of a session is none where tokens come with it: %s', (take, keep) => {
  expect(enter(take, keep)).toEqual([]);
});

it.each([
  ['keep(answer.name);', 'sessionId: answer.sessionId'],
  ['const { name, sessionId } = answer; keep(name);', 'sessionId'],
])('is what opens it where nothing else does: %s', (take, keep) => {
  expect(enter(take, keep)).toEqual(['src/a.js:4 local-storage session']);
});
