import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

const device = (header: string) => ({
  'src/device.ts': `export async function register() {
  const answer = await (await fetch('/api/devices', { method: 'POST' })).json();
  localStorage.setItem('deviceToken', answer.device_token);
}
export const call = (url: string) => fetch(url, { headers: { ${header}: localStorage.getItem('deviceToken') } });
`,
});

it('takes a device token for a credential where it is sent as one', () => {
  expect(flowsIn(device('Authorization'))).toEqual(['src/device.ts:3 local-storage access-token']);
});

it('takes a device token for the address of a device anywhere else', () => {
  expect(flowsIn(device("'X-Device'"))).toEqual([]);
});

it('takes the token of a push service for what it is, whatever it is sent as', () => {
  const { 'src/device.ts': code } = device('Authorization');
  const pushed = code.replace('answer.device_token', "await getToken(getMessaging(), { vapidKey: 'x' })");
  const files = { 'src/device.ts': `import { getMessaging, getToken } from 'firebase/messaging';\n${pushed}` };
  expect(flowsIn(files, ['firebase'])).toEqual([]);
});

const table = (name: string, kept: string) => ({
  'src/owner.ts': `import { database } from './database';
export async function owner(id: string) {
  const { data: ${kept} } = await database.from('${name}').select('token').eq('id', id).maybeSingle();
  console.log('owner', ${kept});
}
`,
});

it.each([
  ['push_tokens', 'existingToken'],
  ['device_tokens', 'tokens'],
  ['notification_tokens', 'saved_token'],
])('knows what routes messages by the table it is kept in: %s', (name, kept) => {
  expect(flowsIn(table(name, kept))).toEqual([]);
});

it.each([
  ['api_tokens', 'existingToken'],
  ['device_tokens', 'accessToken'],
])('takes other tables, and other tokens, for what they are called: %s, %s', (name, kept) => {
  expect(flowsIn(table(name, kept))).toEqual(['src/owner.ts:4 log access-token']);
});

const registered = (event: string, type: string) => ({
  'src/start.ts': `export async function start() {
  const { PushNotifications } = await import('@capacitor/push-notifications');
  const authToken = await new Promise<string>(async (resolve) => {
    await PushNotifications.addListener('${event}', (answer: ${type}) => resolve(answer.value));
  });
  console.log('registered', authToken);
}
`,
});

it.each(['any', '{ value: string }'])('knows what a push service answers with through a promise, as %s', (type) => {
  expect(flowsIn(registered('registration', type), ['@capacitor/push-notifications'])).toEqual([]);
});

it('says no such thing of what messages bring', () => {
  const found = flowsIn(registered('pushNotificationReceived', 'any'), ['@capacitor/push-notifications']);
  expect(found).toEqual(['src/start.ts:6 log access-token']);
});

const heard = (listen: string, shown: string) => ({
  'src/notices.ts': `import { FirebaseMessaging } from '@capacitor-firebase/messaging';
import { PushNotifications } from '@capacitor/push-notifications';
${shown.startsWith('tell') ? "const tell = (token: unknown) => console.log('told', token);" : ''}
export async function listen(hub: any) {
  await ${listen}, (token) => ${shown});
}
`,
});

it.each([
  "PushNotifications.addListener('registration'",
  "FirebaseMessaging.addListener('tokenReceived'",
  'hub.messaging().onTokenRefresh(async () => {}',
])('what a push service tells routes messages, also as a whole: %s', (listen) => {
  for (const shown of ["console.info('registered', token)", 'console.log(JSON.stringify(token))', 'tell(token)'])
    expect(flowsIn(heard(listen, shown))).toEqual([]);
});

it('what others tell is a token', () => {
  expect(flowsIn(heard("hub.on('signed-in'", "localStorage.setItem('last', token)"))).toEqual([
    'src/notices.ts:5 local-storage access-token',
  ]);
  expect(
    flowsIn(heard("PushNotifications.addListener('registration'", "localStorage.setItem('jwt', token.accessToken)")),
  ).toEqual(['src/notices.ts:5 local-storage access-token']);
});
