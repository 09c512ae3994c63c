import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const enter = (after: string) => ({
  'src/page.js': `export class Page {
  async enter(api, typed) {
    const people = await api.all();
    const found = people.find((each) => each.nick === typed.nick);
    ${after}
    localStorage.setItem('member', JSON.stringify(found));
  }
}
`,
});

it.each([
  ['compared with a password', 'if (found.contrasena !== typed.secret) return;', 'password'],
  ['a token taken out by name', 'const { accessToken } = found; api.use(accessToken);', 'access-token'],
  ['a token behind a container', 'api.use(found.data.refresh_token);', 'refresh-token'],
])('what the code takes out of a value is in it: %s', (_, after, kind) => {
  expect(flowsIn(enter(after))).toEqual([`src/page.js:6 local-storage ${kind}`]);
});

it.each([
  ['another value', 'api.use(typed.accessToken);'],
  ['a function of it', 'found.resetPassword();'],
  ['a flag', 'if (found.hasToken) return;'],
  ['what is deleted before', 'api.use(found.accessToken); delete found.accessToken;'],
])('%s does not speak for it', (_, after) => {
  expect(flowsIn(enter(after))).toEqual([]);
});

it('the answer to a sign-in is called by what is taken out of it, else by its key', () => {
  const answer = (slot: string, after: string) => ({
    'src/a.js': `export const enter = (form) => fetch('/auth/login', { method: 'POST', body: form })
  .then((response) => response.json())
  .then((answer) => {
    localStorage.setItem('${slot}', JSON.stringify(answer));
    ${after}
  });
export const ends = (token) => token.length;
`,
  });
  expect(flowsIn(answer('member', 'use(answer.refreshToken);'))).toEqual(['src/a.js:4 local-storage refresh-token']);
  expect(flowsIn(answer('token', ''))).toEqual(['src/a.js:4 local-storage access-token']);
  expect(flowsIn(answer('member', ''))).toEqual(['src/a.js:4 local-storage session']);
});

it('what was kept under the name of a token is one where it is shown', () => {
  const source = (slot: string) => ({
    'src/start.js': `import { Preferences } from '@capacitor/preferences';
export async function start() {
  const ret = await Preferences.get({ key: '${slot}' });
  console.log(ret.value);
}
`,
  });
  expect(flowsIn(source('auth_token'), ['@capacitor/preferences'])).toEqual(['src/start.js:4 log access-token']);
  expect(flowsIn(source('language'), ['@capacitor/preferences'])).toEqual([]);
});

it('a parameter for a password holds one, whatever the value is called', () => {
  const source = (name: string) => ({
    'src/enter.js': `export function enter(user, password) {
  const encoded = encodeURIComponent(password);
  return fetch(\`https://api.example.com/enter?JsonUser=\${user}&${name}=\${encoded}\`);
}
`,
  });
  expect(flowsIn(source('JsonPassword'))).toEqual(['src/enter.js:3 url password']);
  expect(flowsIn(source('passwordPolicy'))).toEqual([]);
});

const destructured = (use: string, elsewhere = 'user.nick') => ({
  'src/enter.js': `import axios from 'axios';
export const enter = async (form) => {
  const answer = await axios.post('/people/find', form);
  const { user, other } = answer.data;
  ${use}
  localStorage.setItem('member', JSON.stringify(user));
  console.log(user);
};
export const show = ({ user }) => open(${elsewhere});
`,
});

it('what is taken out of a destructured value is in it', () => {
  expect(flowsIn(destructured('use(user.token);'), ['axios'])).toEqual([
    'src/enter.js:6 local-storage access-token',
    'src/enter.js:7 log access-token',
  ]);
});

it.each([
  ['its neighbour', 'use(other.token);', undefined],
  ['one of its name in another function', '', 'user.token'],
])('what is taken out of %s does not speak for a destructured value', (_, use, elsewhere) => {
  expect(flowsIn(destructured(use, elsewhere), ['axios'])).toEqual([]);
});

it.each([
  ['is set to nothing', 'answer.user.password = undefined;', []],
  ['is deleted', 'delete answer.user.password;', []],
  ['is used', 'use(answer.user.password);', ['src/enter.ts:6 local-storage password']],
  [
    'of others is set to nothing',
    'use(answer.user.password); answer.owner.password = null;',
    ['src/enter.ts:6 local-storage password'],
  ],
])('what %s is not taken out of a value', (_, code, flows) => {
  const source = `export class Accounts {
  enter(form: any) {
    return this.http.post('/api/login', form).pipe(
      map((answer: any) => {
        ${code}
        localStorage.setItem('who', JSON.stringify(answer.user));
        return answer;
      }),
    );
  }
}
`;
  expect(flowsIn({ 'src/enter.ts': source }, ['rxjs'])).toEqual(flows);
});

it('what becomes a part of an answer is not the answer', () => {
  const shown = (set: string) => ({
    'src/club.js': `export async function load(api) {
  const response = await axios.get('/club/profile');
  ${set}
  if (response.data.guestToken) api.use(response.data.guestToken);
  return response.data;
}
export const show = async (api) => {
  const club = await load(api);
  localStorage.setItem('profile', JSON.stringify(club.profile));
};
`,
  });
  expect(flowsIn(shown(''))).toEqual([]);
  expect(flowsIn(shown('response.data.profile.avatar = response.data.profile.images[0];'))).toEqual([]);
  expect(
    flowsIn(shown('response.data.profile = response.data.member; api.use(response.data.profile.accessToken);')),
  ).toEqual(['src/club.js:9 local-storage access-token']);
});
