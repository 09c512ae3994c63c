import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const listener = (parameter: string, body: string, event = 'appUrlOpen') => ({
  'src/back.ts': `import { App } from '@capacitor/app';
import { signIn } from './auth';
App.addListener('${event}', (${parameter}) => {
  ${body}
});
export const read = (link: string) => enter(new URL(link).searchParams.get('access_token'));
`,
});

const taken = "enter(new URL(data.url).searchParams.get('access_token'));";

it.each([
  ['data', `console.log('opened', data); ${taken}`, ['src/back.ts:4 log access-token']],
  ['data', `console.log('opened', data.url); ${taken}`, ['src/back.ts:4 log access-token']],
  [
    '{ url }',
    `console.log('opened', url); if (url.includes('refresh_token=')) enter(url);`,
    ['src/back.ts:4 log refresh-token'],
  ],
  ['event', `console.log(\`opened \${event.url}\`); read(event.url);`, ['src/back.ts:4 log access-token']],
  ['event', 'console.log(JSON.stringify(event)); read(event.url);', ['src/back.ts:4 log access-token']],
  ['data', 'console.log(data.url); if (data.url) signIn.handleCallback(data.url);', ['src/back.ts:4 log oauth-code']],
  ['data', 'console.log(data); signIn.authorizationCallback(data.url);', ['src/back.ts:4 log oauth-code']],
  ['data', `localStorage.setItem('last', data.url); ${taken}`, ['src/back.ts:4 local-storage access-token']],
])('a link that a secret is taken out of is one: %s', (parameter, body, expected) => {
  expect(flowsIn(listener(parameter, body))).toEqual(expected);
});

it.each([
  [
    'of which the listener only reads the path',
    'data',
    "console.log('opened', data.url); go(new URL(data.url).pathname);",
  ],
  ['of which another part is shown', 'data', `console.log('opened', new URL(data.url).pathname); ${taken}`],
  ['whose event is another', 'data', `console.log('opened', data.isActive); ${taken}`],
])('one is not, %s', (_, parameter, body) => {
  expect(flowsIn(listener(parameter, body))).toEqual([]);
});

it('events of other names bring no link', () => {
  expect(flowsIn(listener('data', `console.log('opened', data.url); ${taken}`, 'appRestoredResult'))).toEqual([]);
});

it.each([
  ["App.getLaunchUrl().then((started) => console.log('started', started.url));", ['src/back.ts:7 log access-token']],
  ["App.getLaunchUrl().then((started) => console.log('started', new URL(started.url).pathname));", []],
  ["App.getState().then((event) => console.log('started', event));", []],
])('the link that started the app is one as well: %s', (code, expected) => {
  const { 'src/back.ts': source } = listener('data', taken);
  expect(flowsIn({ 'src/back.ts': source + code })).toEqual(expected);
  const { 'src/back.ts': other } = listener('data', 'go(new URL(data.url).pathname);');
  expect(flowsIn({ 'src/back.ts': other + code })).toEqual([]);
});

const handled = (body: string) =>
  flowsIn(
    listener(
      'event',
      `console.log('opened', event.url); if (event.url.includes('/auth/callback')) take(event.url);
});
function take(link: string) {
  const { searchParams } = new URL(link);
  ${body}
}
void (() => {`,
    ),
  ).filter((flow) => flow.startsWith('src/back.ts:4'));

it.each([
  "const taken = searchParams.get('session') || searchParams.get('token'); if (taken) go('/home');",
  "if (searchParams.get('token')) go('/login/done');",
  "if (searchParams.get('jwt')) go('/home');",
])('servers call what they hand over as they like: %s', (body) => {
  expect(handled(body)).toEqual(['src/back.ts:4 log access-token']);
});

it.each([
  "if (searchParams.get('error')) go('/login');",
  "if (searchParams.get('token')) go('/reset-password');",
  "verifyEmail(searchParams.get('token')).then(() => go('/login'));",
  "acceptInvitation(searchParams.get('token'));",
])('links that are used up by one visit hold no session: %s', (body) => {
  expect(handled(body)).toEqual([]);
});

const exchanged = (read: string) =>
  handled(`const given = ${read}; if (given) exchange(searchParams.get('code')).then(({ data }) => {
    localStorage.setItem('refresh_token', data.refresh_token);
    fetch('/me', { headers: { Authorization: 'Bearer ' + data.access_token } });
  });`);

it('tells the code in a link from the tokens that it is exchanged for', () => {
  expect(exchanged("searchParams.get('state')")).toEqual(['src/back.ts:4 log oauth-code']);
  expect(exchanged("searchParams.get('access_token')")).toEqual(['src/back.ts:4 log access-token']);
  expect(exchanged("link.includes('#refresh_token=')")).toEqual(['src/back.ts:4 log refresh-token']);
  expect(exchanged('link.match(/access_token=([^&]+)/)')).toEqual(['src/back.ts:4 log access-token']);
  expect(exchanged("Object.fromEntries(searchParams)['access_token']")).toEqual(['src/back.ts:4 log access-token']);
});
