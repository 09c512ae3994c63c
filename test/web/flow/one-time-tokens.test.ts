import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

it.each([
  [
    'the link of an invitation that is copied',
    `const linkFor = (token) => \`https://club.example/join/\${token}\`;
export const copy = (invite) => navigator.clipboard.writeText(linkFor(invite.token));`,
  ],
  [
    'an invitation by whatever name it goes',
    `export function InviteList({ rows }) {
  const copy = (token) => navigator.clipboard.writeText('https://club.example/join/' + token);
  return rows.map((row) => copy(row.token));
}`,
  ],
  [
    'the link that a list offers to copy',
    `const linkFor = (token) => \`https://clinic.example/enter/\${token}\`;
export const Row = (row) => () => navigator.clipboard.writeText(linkFor(row.token));`,
  ],
  [
    'the link of a mail that signs in',
    `export const verify = (query) => fetch(\`/auth/verify?token=\${query.magicToken}\`);`,
  ],
  [
    'the address that chooses a new password',
    `export const open = (params) => go(\`/reset-password?token=\${encodeURIComponent(params.token)}\`);`,
  ],
  [
    'the cached list of invitations',
    `interface Invitation { id: string; token: string }
export const cache = (rows: Invitation[]) => localStorage.setItem('rows', JSON.stringify(rows));`,
  ],
])('is no token of a session: %s', (_, source) => {
  expect(flowsIn({ 'src/invites.ts': source })).toEqual([]);
});

it.each([
  ['the answer to an invitation that is accepted', "localStorage.setItem('token', answer.token);", 'local-storage'],
  ['what an account shows of itself', 'navigator.clipboard.writeText(account.token);', 'clipboard'],
])('is one: %s', (_, code, medium) => {
  const source = `export function InviteAccepted() { return (account, answer) => { ${code} }; }`;
  const file = medium === 'clipboard' ? source.replace('InviteAccepted', 'Account') : source;
  expect(flowsIn({ 'src/a.js': file })).toEqual([`src/a.js:1 ${medium} access-token`]);
});

it.each([
  [
    'the page that a mail about a forgotten password opens',
    'ResetPassword',
    'useSearchParams().get("token")',
    'one-time-token',
  ],
  ['the page of an invitation', 'ValidateInvitation', 'parse(location.search).token', 'one-time-token'],
  ['the page that another app returns to', 'OAuthCallback', 'useSearchParams().get("token")', 'access-token'],
])('a bare token of the address is told by its page: %s', (_, page, read, kind) => {
  const source = `export function ${page}() {
  const token = ${read};
  localStorage.setItem('entry', JSON.stringify({ token }));
}`;
  expect(flowsIn({ 'src/page.js': source })).toEqual([`src/page.js:3 local-storage ${kind}`]);
});
