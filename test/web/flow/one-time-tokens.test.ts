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
    'the link under which a customer approves an offer',
    `export const send = (approvalToken) => mail(\`\${location.origin}/offer?token=\${approvalToken}\`);`,
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

const page = (name: string, token: string, parameter = 'token') =>
  flowsIn({
    'src/page.js': `export function ${name}(params) {
  const token = ${token};
  return fetch(\`/functions/pay?${parameter}=\${encodeURIComponent(token)}\`);
}`,
  });

it.each([
  ['useParams().token'],
  ['useSearchParams()[0].get("token")'],
  ['new URLSearchParams(window.location.search).get("token")'],
  ['this.$route.query.token'],
  ['this.route.snapshot.queryParamMap.get("token")'],
])('a bare token out of the link that opens a page is that of the link: %s', (token) => {
  expect(page('InvoicePage', token)).toEqual([]);
});

it.each([
  ['on the page that a sign-in leads back to', page('LoginCallback', 'useSearchParams().get("token")')],
  ['that says what it is', page('InvoicePage', 'useSearchParams().get("access_token")')],
  [
    'beside another of the session',
    page('InvoicePage', 'useSearchParams()[0].get("token"), renewal = useSearchParams()[0].get("refresh_token")'),
  ],
  ['put where a session is asked for', page('InvoicePage', 'useSearchParams().get("token")', 'access_token')],
  ['out of what a function is handed', page('InvoicePage', 'params.token')],
  ['out of what the app kept', page('InvoicePage', 'localStorage.getItem("token")')],
])('is the token of a session: one %s', (_, flows) => {
  expect(flows).toEqual(['src/page.js:3 url access-token']);
});

it('the link that the app puts together is made to be copied', () => {
  const copied = (text: string) =>
    flowsIn({ 'src/list.js': `export const copy = (list) => navigator.clipboard.writeText(${text});` });
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source code
  expect(copied('`${location.origin}/s/${list.token}`')).toEqual([]);
  expect(copied('list.token')).toEqual(['src/list.js:1 clipboard access-token']);
});

const survey = `const { data } = await load('surveys');
  const [row, setRow] = useState(data);`;

it.each([
  [
    'below the hash of the app',
    `navigator.clipboard.writeText(\`https://app.example/#/survey?token=\${row.access_token}\`);`,
  ],
  ['at its origin', "window.open(location.origin + '/survey?token=' + encodeURIComponent(row.access_token));"],
  [
    'at its origin, by a constant',
    `const base = window.location.origin; mail(\`\${base}/survey?token=\${row.access_token}\`);`,
  ],
  ['at its public address', `window.open(\`\${publicBase()}/survey?token=\${row.accessToken}\`);`],
  ['by a function', 'window.open(linkTo(row.access_token));'],
])('is no token of a session in the address of a page that is given away: %s', (_, share) => {
  const source = `const linkTo = (token) => \`\${location.origin}/survey?token=\${token}\`;
export async function Share() {
  ${survey}
  ${share}
}`;
  expect(flowsIn({ 'src/share.js': source })).toEqual([]);
});

it.each([
  ['of a server', `fetch(\`\${API_URL}/surveys?token=\${row.access_token}\`);`],
  [
    'of a server whose address the build makes public',
    `fetch(\`\${NEXT_PUBLIC_API_URL}/list?token=\${row.access_token}\`);`,
  ],
  ['of a server at the same origin', `fetch(\`\${location.origin}/api/surveys?token=\${row.access_token}\`);`],
  ['that takes the token of a session', `go(\`\${location.origin}/#/home?access_token=\${row.access_token}\`);`],
])('is one in the address %s', (_, open) => {
  const source = `export async function Open() {
  ${survey}
  ${open}
}`;
  expect(flowsIn({ 'src/open.js': source })).toEqual(['src/open.js:4 url access-token']);
});

it('the token with which a survey goes on serves once', () => {
  const source =
    "export const begin = (poll) => localStorage.setItem('poll', JSON.stringify({ beginToken: poll.beginToken }));";
  expect(flowsIn({ 'src/poll.ts': source })).toEqual(['src/poll.ts:1 local-storage one-time-token']);
});

it('the token that a QR code shows is made to be shown', () => {
  const source = `export const keepCard = (card) => localStorage.setItem('card', JSON.stringify({ qrToken: card.qrToken }));
export const keepSession = (session) => localStorage.setItem('session', JSON.stringify({ token: session.accessToken }));
`;
  expect(flowsIn({ 'src/card.ts': source })).toEqual([
    'src/card.ts:1 local-storage one-time-token',
    'src/card.ts:2 local-storage access-token',
  ]);
});

it.each([
  ["'/reports/' + token", []],
  ["'/reports?token=' + token", ['src/report.js:3 url access-token']],
  ["'/api/report?id=7&token=' + token", ['src/report.js:3 url access-token']],
])('what a server gives for one thing is a part of its path: %s', (address, flows) => {
  const source = `export async function open(id) {
  const token = await (await fetch('/api/storages/' + id + '/report', { method: 'POST' })).json();
  window.open(${address});
}`;
  expect(flowsIn({ 'src/report.js': source })).toEqual(flows);
});

it('what a sign-in gives is a token of a session wherever it is put', () => {
  const source = `export async function open(form) {
  const token = await (await fetch('/api/login', { method: 'POST', body: form })).json();
  window.open('/home/' + token);
}`;
  expect(flowsIn({ 'src/home.js': source })).toEqual(['src/home.js:3 url access-token']);
});
