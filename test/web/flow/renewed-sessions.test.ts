import { expect, it } from 'vitest';
import { flowsIn } from './flows-in.js';

it.each([
  ['cacheLocation: "localstorage"', 'access-token'],
  ['cacheLocation: "localstorage", useRefreshTokens: false', 'access-token'],
  ['cacheLocation: "localstorage", useRefreshTokens: true', 'refresh-token'],
])('a session that can be renewed is kept with the token that renews it: %s', (options, kind) => {
  const source = `import { Auth0Client } from '@auth0/auth0-spa-js';
export const auth = new Auth0Client({ domain: 'a.eu.auth0.com', clientId: 'a', ${options} });`;
  expect(flowsIn({ 'src/auth.ts': source }, ['@auth0/auth0-spa-js'])).toEqual([`src/auth.ts:2 local-storage ${kind}`]);
});
