import { describe, expect, it } from 'vitest';
import { classifyLiteral } from '../../src/catalogue/classify-literal.js';

const jwt = (claims: object) => `${part({ alg: 'HS256' })}.${part(claims)}.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U`;
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** Put together here, so that no scanner takes this file for one that holds secrets. */
const random = (length: number) => 'q7Zk3TnWc9XvB2mR5sLd8Fh1Gj4Pw6Ya0'.repeat(5).slice(0, length);

describe('classifyLiteral', () => {
  it.each([
    [`sk-${random(48)}`, 'api-secret', 'OpenAI API key', 'secret'],
    [`sk-ant-${random(48)}`, 'api-secret', 'Anthropic API key', 'secret'],
    [`sk_live_${random(24)}`, 'api-secret', 'Stripe secret key', 'secret'],
    [`sk_test_${random(24)}`, 'api-secret', 'Stripe test key', 'test'],
    [`ghp_${random(36)}`, 'access-token', 'GitHub token', 'secret'],
    [`AIza${random(35)}`, 'api-secret', 'Google API key', 'publishable'],
    [`da2-${random(26).toLowerCase()}`, 'api-secret', 'AWS AppSync API key', 'publishable'],
    [`live_${random(27).toLowerCase()}`, 'access-token', 'Paddle client-side token', 'publishable'],
    [`EAA${random(90)}`, 'access-token', 'Facebook access token', 'secret'],
    [`-----BEGIN RSA PRIVATE ${'KEY-----'}\nMIIE${random(80)}`, 'key', 'private key', 'secret'],
    [jwt({ role: 'service_role' }), 'api-secret', 'Supabase service_role key', 'secret'],
    [jwt({ sub: '42' }), 'access-token', 'JSON Web Token', 'secret'],
    [jwt({ sub: '42', iat: 1_900_000_000, exp: 1_910_000_000 }), 'access-token', 'JSON Web Token', 'secret'],
  ])('knows %.12s… by its shape', (text, kind, issuer, reach) => {
    expect(classifyLiteral(null, text)).toMatchObject({ kind, issuer, reach });
    expect(classifyLiteral(null, `https://a.b/?key=${text}&c=d`)).toMatchObject({ issuer });
  });

  it.each([
    ['client_secret', 'cf70kUdpk9SPhBKraYUseiwuBCjX4fKt', 'api-secret', 'secret'],
    ['appSecret', '25e4d9f53a2a8f573fa80834b2010772', 'api-secret', 'secret'],
    ['weatherAPIKey', '45RbJRIixLAGHAvPPRA2', 'api-secret', 'service-key'],
    ['refreshToken', random(40), 'refresh-token', 'secret'],
    ['headers', `Bearer ${random(40)}`, 'access-token', 'secret'],
  ])('knows the value of %s by its name', (name, text, kind, reach) => {
    expect(classifyLiteral(name, text)).toMatchObject({ kind, reach, issuer: null });
  });

  it.each([
    ['maptilerAPIKey', 'publishable'],
    ['TMDB_API_KEY', 'publishable'],
    ['giphyClientSecret', 'secret'],
    ['VITE_HERE_API_KEY', 'publishable'],
    ['thereApiKey', 'service-key'],
    ['maptilerClientSecret', 'secret'],
  ])('tells the keys of maps by the vendor they are called after: %s', (name, reach) => {
    expect(classifyLiteral(name, '45RbJRIixLAGHAvPPRA2')).toMatchObject({ kind: 'api-secret', reach });
  });

  it.each([
    ['a publishable key', 'stripeKey', `pk_live_${random(24)}`],
    ['a Mapbox public token', 'mapboxToken', `pk.eyJ${random(30)}.${random(20)}`],
    ['the anon key of Supabase', 'supabaseKey', jwt({ iss: 'supabase', role: 'anon' })],
    ['the local demo key of Supabase', 'serviceKey', jwt({ iss: 'supabase-demo', role: 'service_role' })],
    ['the sample of jwt.io', 'token', jwt({ sub: '1234567890', name: 'John Doe' })],
    ['a token that expired years ago', 'token', jwt({ sub: 4, iat: 1_550_000_000, exp: 1_581_709_883 })],
    ['a token that lived for an hour', 'headers', `Bearer ${jwt({ iat: 1_900_000_000, exp: 1_900_003_600 })}`],
    ['a placeholder', 'apiKey', 'YOUR_API_KEY_1234567'],
    ['a placeholder of an issuer', 'key', `sk-${'x'.repeat(40)}`],
    ['the mock of a key', 'privateKey', `-----BEGIN OPENSSH PRIVATE ${'KEY-----'}\nMockPrivateKey\n-----END`],
    ['a storage key', 'tokenKey', 'oauth2-refresh-token-v2'],
    ['a label', 'secret', 'Enter your client secret 1'],
    ['a path', 'accessToken', '/api/v2/auth/token/refresh'],
    ['an address', 'apiKey', 'https://api.example.org/keys/1234'],
    ['a client id', 'clientId', '1234567890-a1b2c3d4e5f6g7h8.apps'],
    ['a word', 'kind', `task-${random(40)}`],
    ['a field name', 'name', 'secret_key'],
    ['names of style classes', 'className', 'sk-card-toolbar-button sk-card-toolbar-button--bookmark-pinned'],
  ])('leaves %s alone', (_, name, text) => {
    expect(classifyLiteral(name, text)).toBeNull();
  });
});

it('takes a text that holds its own name for a description', () => {
  expect(classifyLiteral('planeToken', 'v1784888702/board-plane-token_on0h55')).toBeNull();
  expect(classifyLiteral('planeToken', 'v1784888702/board-q8Zr2kLw_on0h55')).not.toBeNull();
});
