import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

it('a token is the one that its other names, or its key, say it is', () => {
  expect(
    flowsIn({
      'src/store.ts': `export class TokenStore {
  keep(token: string) {
    localStorage.setItem('rt-slot', token);
  }
  renew(token: string) {
    localStorage.setItem('refreshToken', token);
  }
  enter(token: string) {
    localStorage.setItem('entry', token);
  }
}
`,
      'src/login.ts': `import { TokenStore } from './store';
const store = new TokenStore();
export const finish = (answer: any) => {
  store.keep(answer.refreshToken);
  store.renew(answer.next);
  store.enter(answer.token);
};
`,
    }),
  ).toEqual([
    'src/store.ts:3 local-storage refresh-token',
    'src/store.ts:6 local-storage refresh-token',
    'src/store.ts:9 local-storage access-token',
  ]);
});

it('the scheme of a credential is none, though it is sent with one', () => {
  expect(
    flowsIn({
      'src/session.ts': `export const keep = (scheme: string, answer: any) => {
  localStorage.setItem('entry', JSON.stringify({ token_type: scheme, value: answer.value }));
};
export const headers = () => {
  const entry = JSON.parse(localStorage.getItem('entry')!);
  return { Authorization: entry.token_type + ' ' + entry.value };
};
`,
    }),
  ).toEqual(['src/session.ts:2 local-storage access-token']);
});

it.each([
  ['answer.totp.secret', ['src/keep.ts:1 local-storage key']],
  ['answer.client.secret', ['src/keep.ts:1 local-storage api-secret']],
  ['answer.refresh.token', ['src/keep.ts:1 local-storage refresh-token']],
  ['answer.account.token', ['src/keep.ts:1 local-storage access-token']],
  ['answer.rootState.token', ['src/keep.ts:1 local-storage access-token']],
  ['answer.$store.state.token', ['src/keep.ts:1 local-storage access-token']],
  ['answer.csrf.token', []],
  ['answer.device.token', []],
  ['answer.box.secret', []],
])('a vague name is read with what it is a member of: %s', (value, expected) => {
  expect(flowsIn({ 'src/keep.ts': `export const keep = (answer) => localStorage.setItem('a', ${value});` })).toEqual(
    expected,
  );
});

it.each([
  ['tryRefreshToken', 'access_token', 'access-token'],
  ['refreshToken', 'access_token', 'access-token'],
  ['getRefreshToken', 'value', 'refresh-token'],
])('a function that renews a token does not name what it gives: %s', (name, member, kind) => {
  const source = `async function ${name}() {
  const answer = await (await fetch('/session/renew', { method: 'POST' })).json();
  return answer.${member};
}
export const renew = async () => localStorage.setItem('kept', await ${name}());
`;
  expect(flowsIn({ 'src/renew.ts': source })).toEqual([`src/renew.ts:5 local-storage ${kind}`]);
});

it('a token whose other names say that it is none is none', () => {
  const kept = (value: string) =>
    flowsIn({
      'src/feed.ts': `export const load = async () => {
  const answer = await (await fetch('/feed')).json();
  sessionStorage.setItem('feed', JSON.stringify({ token: ${value} }));
};
`,
    });
  expect(kept('answer.nextPageToken')).toEqual([]);
  expect(kept('answer.userToken')).toEqual(['src/feed.ts:3 session-storage access-token']);
});
