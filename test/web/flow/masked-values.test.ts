import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const shown = (call: string) =>
  flowsIn({
    'src/api.ts': `export function load(accessToken: string, day: string) {
  const address = 'https://scores.example/matches?day=' + day + '&key=' + accessToken;
  ${call}
}`,
  });

it.each([
  `console.log(\`using \${accessToken.substring(0, 8)}...\${accessToken.substring(accessToken.length - 4)}\`);`,
  "console.log('using', accessToken.slice(-4));",
  "console.log('using', accessToken.substr(-6));",
  "console.log('GET', address.replace(accessToken, '***'));",
  "console.log('GET', address.replaceAll(accessToken, ''));",
  "console.log('GET', address.replace(/key=[^&]+/, 'key=REDACTED'));",
  "console.log('using', accessToken.replace(/./g, '*'));",
  "console.log('using', maskToken(accessToken), redactedToken(accessToken));",
])('shows nothing of the secret: %s', (call) => {
  expect(shown(call)).toEqual([]);
});

it.each([
  "console.log('GET', address.replace(accessToken, '***'), address);",
  `console.log('GET', \`\${day} \${accessToken}\`.replace(day, 'today'));`,
  `console.log('GET', \`\${day} \${accessToken}\`.replace(/day=[^&]+/, ''));`,
  "console.log('using', accessToken.replace('Bearer ', ''));",
  "console.log('using', accessToken.slice(7));",
  "console.log('using', accessToken.slice(-64));",
  "console.log('using', accessToken.substring(accessToken.indexOf('.') - 4));",
])('shows it all the same: %s', (call) => {
  expect(shown(call)).toEqual(['src/api.ts:3 log access-token']);
});

it('deletes cookies without writing what was in them', () => {
  const app = (replaced: string) =>
    flowsIn({
      'src/session.js': `export async function enter(form) {
  const answer = await (await fetch('/auth/login', { method: 'POST', body: form })).json();
  document.cookie = 'entry=' + answer.token;
}
export function leave() {
  document.cookie.split(';').forEach((cookie) => {
    document.cookie = cookie.replace(/^ +/, '')${replaced};
  });
}
`,
    });
  const written = 'src/session.js:3 cookie access-token';
  const stamp = `'=;expires=' + new Date().toUTCString() + ';path=/'`;
  expect(app(`.replace(/=.*/, ${stamp})`)).toEqual([written]);
  expect(app(`.replace(/=[^;]*/, ${stamp})`)).toEqual([written]);
});
