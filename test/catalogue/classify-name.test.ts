import fc from 'fast-check';
import { expect, it } from 'vitest';
import { classifyKeyName, classifyName, mayNameSecret } from '../../src/catalogue/classify-name.js';

it.each([
  ['SIDEBAR_COOKIE_NAME', 'weak'],
  ['jiraCookie', 'strong'],
])('tells the name of a cookie from the text of one: %s', (name, strength) => {
  expect(classifyName(name)).toEqual({ kind: 'session', strength });
});

it.each([
  ['SESSION_KEY', { kind: 'session', strength: 'weak' }],
  ['ACCESS_TOKEN_KEY', { kind: 'access-token', strength: 'strong' }],
  ['API_KEY', { kind: 'api-secret', strength: 'strong' }],
  ['PRIVATE_KEY', { kind: 'key', strength: 'strong' }],
  ['nwcUrl', { kind: 'key', strength: 'strong' }],
  ['claveUsuario', null],
  ['CLAVE_TOKEN', { kind: 'access-token', strength: 'strong' }],
  ['clave', { kind: 'password', strength: 'weak' }],
])('reads %s as the name of a key', (name, verdict) => {
  expect(classifyKeyName(name)).toEqual(verdict);
});

it.each([
  ['newpassword', 'password'],
  ['confirmpassword', 'password'],
  ['apitoken', 'access-token'],
  ['sessiontoken', 'session'],
])('reads %s, whose words are written as one', (name, kind) => {
  expect(classifyName(name)).toEqual({ kind, strength: 'strong' });
});

it.each(['passwordless', 'newpage'])('takes %s for no such word', (name) => {
  expect(classifyName(name)).toBeNull();
});

it.each(['apiKeyName', 'token_name', 'bearerName', 'accessTokenKeyName', 'password_alias'])(
  'takes %s for what a secret goes by',
  (name) => {
    expect(classifyName(name)).toBeNull();
  },
);

it.each(['TOKEN_NAME', 'tokenName', 'ACCESS_TOKEN_KEY_NAME'])('takes %s for the name of a slot', (name) => {
  expect(classifyKeyName(name)).toEqual({ kind: 'access-token', strength: 'strong' });
});

it.each([
  ['PROFILE_COOKIE_NAME', null],
  ['INVITER_COOKIE', null],
  ['SESSION_COOKIE', { kind: 'session', strength: 'strong' }],
  ['AUTH_COOKIE_NAME', { kind: 'session', strength: 'strong' }],
  ['TOKEN_COOKIE_NAME', { kind: 'access-token', strength: 'strong' }],
])('reads %s as the name of a cookie', (name, verdict) => {
  expect(classifyKeyName(name)).toEqual(verdict);
});

it.each(['encryptPrivateKey', 'ecdhPrivateKeyEncrypted', 'nexus_encrypted_private_key', 'passwordHash', 'hashed_pin'])(
  'takes %s for something made of a secret',
  (name) => {
    expect(classifyName(name)).toBeNull();
  },
);

it('tells the token of a page from the place in a list of pages', () => {
  expect(classifyName('pageAccessToken')).toEqual({ kind: 'access-token', strength: 'strong' });
  expect(classifyName('nextRefreshToken')).toEqual({ kind: 'refresh-token', strength: 'strong' });
});

it.each(['encryptKey', 'encryptionKey', 'decryptedPrivateKey', 'encryptionPassword'])(
  'takes %s for a secret that serves encryption',
  (name) => {
    expect(classifyName(name)).toMatchObject({ strength: 'strong' });
  },
);

it('does not take statistics about a secret for the secret', () => {
  expect(classifyName('mnemonicEffectiveness')).toBe('harmless');
});

it('asks no less than classifying does', () => {
  const words = fc.constantFrom(
    'access',
    'token',
    'Pass',
    'word',
    'mima',
    'session',
    'key',
    'wsCookie',
    'start',
    '令牌',
    'contraseña',
    'ID',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 4 }), fc.constantFrom('', '_', '-'), (given, between) => {
      const name = given.join(between);
      const verdict = classifyName(name);
      if (verdict !== null && verdict !== 'harmless' && verdict.strength === 'strong')
        expect(mayNameSecret(name)).toBe(true);
    }),
  );
  expect(mayNameSecret('startTime')).toBe(false);
});

it.each([
  ['findUserByToken', null],
  ['getUserIdFromToken', null],
  ['roleFromAccessToken', null],
  ['fromToken', null],
  ['getUserByEmailAndPassword', null],
  ['signInWithPassword', null],
  ['tokenFromSessionCookie', { kind: 'access-token', strength: 'strong' }],
  ['userWithToken', { kind: 'access-token', strength: 'strong' }],
  ['accessTokenByUser', { kind: 'access-token', strength: 'strong' }],
])('tells what a name gives from what it takes: %s', (name, verdict) => {
  expect(classifyName(name)).toEqual(verdict);
});

it.each([
  ['OTPCodeValidTill', 'harmless'],
  ['accessTokenGoodUntil', 'harmless'],
  ['nextPageToken', 'harmless'],
  ['continuation_token', 'harmless'],
  ['sync_changes_token', 'harmless'],
  ['deltaToken', 'harmless'],
  ['nextSessionId', 'harmless'],
  ['withCredentials', 'harmless'],
  ['boardingPass', 'harmless'],
  ['seasonPass', 'harmless'],
  ['rememberPassword', 'harmless'],
  ['passRate', 'harmless'],
  ['apiKeyLast4', 'harmless'],
  ['jwtIssuer', 'harmless'],
  ['authorizationBaseUrl', 'harmless'],
  ['nwcUrlEndpoint', 'harmless'],
  ['nwcRelayUrl', null],
  ['accessTokenServiceUri', 'harmless'],
  ['urlToken', { kind: 'access-token', strength: 'strong' }],
  ['otpCode', { kind: 'one-time-token', strength: 'weak' }],
  ['mfaToken', { kind: 'one-time-token', strength: 'strong' }],
  ['challenge_token', { kind: 'one-time-token', strength: 'strong' }],
  ['seed', { kind: 'key', strength: 'weak' }],
  ['seed_name', 'harmless'],
  ['shopTaxPin', 'harmless'],
  ['authDomain', 'harmless'],
  ['auth:returnTo', 'harmless'],
  ['auth_redirect', 'harmless'],
  ['jwtRole', 'harmless'],
  ['accessTokenRoles', 'harmless'],
  ['checkoutSessionId', 'harmless'],
  ['FORM_TOKEN', 'harmless'],
  ['pincode', null],
  ['passwordStep', 'harmless'],
  ['PASSWORD_PATTERN', 'harmless'],
  ['accessTokenActive', 'harmless'],
  ['antiForgeryToken', 'harmless'],
  ['swapToken', 'harmless'],
  ['nativeTokenValue', 'harmless'],
  ['gas_token', 'harmless'],
  ['enrolmentToken', { kind: 'one-time-token', strength: 'strong' }],
  ['tokenValue', { kind: 'access-token', strength: 'strong' }],
  ['wrongPassword', 'harmless'],
  ['passwordText', { kind: 'password', strength: 'strong' }],
  ['stepPassword', { kind: 'password', strength: 'strong' }],
  ['activeToken', { kind: 'access-token', strength: 'strong' }],
  ['pw2.deviceId', 'harmless'],
  ['auth_client_id', 'harmless'],
  ['deviceId_pw', { kind: 'password', strength: 'strong' }],
  ['deviceSessionId', { kind: 'session', strength: 'weak' }],
])('tells what only sounds like a secret from one: %s', (name, verdict) => {
  expect(classifyName(name)).toEqual(verdict);
});
