import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

it('takes an identifier the app makes up for no session', () => {
  const source = `export function visit() {
  let sessionId = sessionStorage.getItem('visit_session_id');
  if (!sessionId) {
    sessionId = \`session_\${Date.now()}_\${Math.random().toString(36).substr(2, 9)}\`;
    sessionStorage.setItem('visit_session_id', sessionId);
  }
  return sessionId;
}
`;
  expect(flowsIn({ 'src/visit.ts': source })).toEqual([]);
});

it('reports a session a server gave', () => {
  const source = `export async function open() {
  const { sessionId } = await (await fetch('/login', { method: 'POST' })).json();
  sessionStorage.setItem('visit_session_id', sessionId);
}
`;
  expect(flowsIn({ 'src/visit.ts': source })).toEqual(['src/visit.ts:3 session-storage session']);
});

it('reports keys, which are made up as well', () => {
  const source = "localStorage.setItem('vault', JSON.stringify({ encryptionKey: crypto.randomUUID() }));\n";
  expect(flowsIn({ 'src/vault.ts': source })).toEqual(['src/vault.ts:1 local-storage key']);
});

it('takes the number of a lesson for no session', () => {
  const source = `export function keep(lesson: { sessionId: string; progress: string }) {
  localStorage.setItem('lesson', JSON.stringify(lesson));
}
`;
  expect(flowsIn({ 'src/lesson.ts': source })).toEqual([]);
});

const joined = (text: string) =>
  flowsIn({
    'src/chat.ts': `export function open(agentId: string, sessionId: string, raw: string, answer: any) {
  const sessionToken = \`${text}\`;
  localStorage.setItem('last', sessionToken);
}
`,
  });

it.each([
  [`agent:\${agentId}:main`, 0],
  [`\${agentId}.\${answer.refreshToken}`, 1],
  [`\${sessionId}:main`, 1],
  [`v1.\${raw}`, 1],
])('what is put together around an identifier is one: %s', (text, found) => {
  expect(joined(text)).toHaveLength(found);
});

it('takes what is kept of the parts of a training for no session', () => {
  const keepPart = (parts: string) =>
    flowsIn({
      'src/plan.ts': `export function done(plan: any, answer: any) {
  const sessionKey = ${parts};
  localStorage.setItem('done', JSON.stringify({ sessionKey }));
}
`,
    });
  expect(keepPart(`\`\${plan.id}-\${plan.day}\``)).toEqual([]);
  expect(keepPart(`\`\${plan.id}-\${answer.sessionToken}\``)).toHaveLength(1);
  expect(keepPart(`\`\${plan.week}-\${plan.day}\``)).toHaveLength(1);
  expect(keepPart('answer.sessionKey')).toHaveLength(1);
});
