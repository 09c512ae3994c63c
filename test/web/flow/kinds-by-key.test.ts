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
