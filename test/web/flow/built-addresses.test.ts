import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const enter = `export const account = { token: '' };
export async function enter(name: string, password: string) {
  const answer: any = await (await fetch('/api/login', { method: 'POST', body: JSON.stringify({ name, password }) })).json();
  account.token = answer.accessToken;
}
`;

it.each<[string, string, string[]]>([
  [
    'a call of several lines',
    `window.open(
  \`\${base}/report?token=\${account.token}\`,
  '_blank',
);`,
    ['src/print.ts:4 url access-token'],
  ],
  [
    'a function that gives the address',
    `const pageWithToken = (id: string) => \`\${base}/orders/\${id}?token=\${account.token}\`;
export const print = (id: string) => window.open(pageWithToken(id));
export const show = (id: string) => { location.href = pageWithToken(id); };`,
    ['src/print.ts:3 url access-token'],
  ],
  [
    'two of one token',
    `export const print = () => window.open(\`\${base}/a?token=\${account.token}\`);
export const show = () => { location.href = \`\${base}/b#\${account.token}\`; };`,
    ['src/print.ts:3 url access-token', 'src/print.ts:4 url access-token'],
  ],
])('an address is told of where it is put together: %s', (_, code, expected) => {
  const files = {
    'src/account.ts': enter,
    'src/print.ts': `import { account } from './account';\ndeclare const base: string;\n${code}\n`,
  };
  expect(flowsIn(files).sort()).toEqual(expected);
});
