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
