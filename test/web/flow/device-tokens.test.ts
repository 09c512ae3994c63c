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
