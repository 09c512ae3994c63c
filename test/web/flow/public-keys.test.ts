import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const app = (use: string) => ({
  'src/login.ts': `export async function enter(form: object) {
  const answer = await (await fetch('/api/login', { method: 'POST', body: JSON.stringify(form) })).json();
  localStorage.setItem('apiKey', answer.apiKey);
}
`,
  'src/chat.ts': `export const connect = () => {
  const key = localStorage.getItem('apiKey');
  return ${use};
};
`,
});

it.each(["new StreamChat(localStorage.getItem('apiKey'))", "StreamChat.getInstance(localStorage.getItem('apiKey'))"])(
  'takes the key that tells an app to its chat for none that opens anything: %s',
  (use) => {
    expect(flowsIn(app(use))).toEqual([]);
  },
);

it.each([
  'new MailClient(localStorage.getItem("apiKey"))',
  'MailClient.getInstance(localStorage.getItem("apiKey"))',
  "new StreamChat('k2')",
])('finds an API key that goes elsewhere: %s', (use) => {
  expect(flowsIn(app(use))).toEqual(['src/login.ts:3 local-storage api-secret']);
});

it.each([
  ['mapboxgl', []],
  ['maps', ['src/map.ts:1 local-storage access-token']],
])('takes the token of what is made for clients for public: %s', (owner, flows) => {
  const code = `export const keep = (${owner}: any) => localStorage.setItem('tiles', ${owner}.accessToken);`;
  expect(flowsIn({ 'src/map.ts': code })).toEqual(flows);
});
