import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

it.each([
  [
    'a bare token that is kept as the one that renews the session',
    `export const setRefresh = (token) => localStorage.setItem('club.refresh-token', token);`,
    'local-storage refresh-token',
  ],
  [
    'a bare token that is kept as the one of a verification',
    `export const setVerified = (token) => localStorage.setItem('verificationToken', token);`,
    'local-storage one-time-token',
  ],
  [
    'a refresh token that is sent as a credential',
    `export const keep = (tokens) => localStorage.setItem('refresh_token', tokens.second);
export const renew = () => fetch('/renew', { headers: { Authorization: \`Bearer \${localStorage.getItem('refresh_token')}\` } });`,
    'local-storage refresh-token',
  ],
  [
    'an ID token that is sent as a credential',
    `export const keep = (token) => localStorage.setItem('idToken', token);
export const ask = () => fetch('/me', { headers: { Authorization: \`Bearer \${localStorage.getItem('idToken')}\` } });`,
    'local-storage access-token',
  ],
  [
    'an ID token that is only kept',
    `export const keep = (token) => localStorage.setItem('idToken', token);`,
    'local-storage id-token',
  ],
  [
    'a bare token under a bare key',
    `export const keep = (token) => localStorage.setItem('token', token);`,
    'local-storage access-token',
  ],
])('is of the kind its key says: %s', (_, source, flow) => {
  expect(flowsIn({ 'src/a.js': source })).toEqual([`src/a.js:1 ${flow}`]);
});

const idToken = `import { getAuth, signInWithEmailAndPassword } from 'firebase/auth';
export async function enter(mail, phrase) {
  const { user } = await signInWithEmailAndPassword(getAuth(), mail, phrase);
  return user.getIdToken();
}
`;

it.each([
  [
    'what the SDK signs in with, whatever its key is called',
    `import { enter } from './enter';
export const keep = async (mail, phrase) => localStorage.setItem('firebaseToken', await enter(mail, phrase));`,
    ['src/a.js:2 local-storage id-token'],
  ],
  [
    'and whatever it is called itself',
    `import { enter } from './enter';
export async function keep(mail, phrase) { const firebaseToken = await enter(mail, phrase); localStorage.setItem('t', firebaseToken); }`,
    ['src/a.js:2 local-storage id-token'],
  ],
  [
    'a token of unknown origin routes messages by the name of its key',
    `import { enter } from './enter';
export const keep = (value) => localStorage.setItem('firebaseToken', value);`,
    [],
  ],
  [
    'the token of messaging under the key of another',
    `import { getMessaging, getToken } from 'firebase/messaging';
export const keep = async () => localStorage.setItem('accessToken', await getToken(getMessaging()));`,
    [],
  ],
])('is of the kind its origin says: %s', (_, source, flows) => {
  expect(
    flowsIn({ 'src/enter.js': idToken, 'src/a.js': source }).filter((flow) => flow.startsWith('src/a.js')),
  ).toEqual(flows);
});
