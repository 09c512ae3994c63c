import { expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';
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

const suspicions = (file: string, code: string): string[] =>
  findTokenFlows(
    createProject({ 'package.json': '{"dependencies":{"@capacitor/core":"^7.0.0"}}', [file]: code }),
  ).flows.map(({ confidence, subject }) => `${confidence} ${subject.kind}`);

const back = (name: string) => `export function ${name}() {
  const params = new URLSearchParams(window.location.search);
  const sessionId = params.get('session_id');
  localStorage.setItem('visit', sessionId);
}`;

it('is that of a payment where the buyer is sent back with it', () => {
  expect(suspicions('src/a.js', back('afterPayment'))).toEqual([]);
  expect(suspicions('src/checkout.js', back('open'))).toEqual([]);
  expect(
    suspicions('src/a.js', "export const keep = (it) => localStorage.setItem('visit', it.checkoutSessionId);"),
  ).toEqual([]);
});

it('may be that of a sign-in elsewhere', () => {
  expect(suspicions('src/a.js', back('afterLogin'))).toEqual(['low session']);
  const made = "export const afterPayment = (it) => localStorage.setItem('visit', it.sessionId);";
  expect(suspicions('src/a.js', made)).toEqual(['low session']);
});
