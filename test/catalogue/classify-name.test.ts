import { expect, it } from 'vitest';
import { classifyKeyName, classifyName } from '../../src/catalogue/classify-name.js';

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
])('reads %s as the name of a key', (name, verdict) => {
  expect(classifyKeyName(name)).toEqual(verdict);
});

it('does not take statistics about a secret for the secret', () => {
  expect(classifyName('mnemonicEffectiveness')).toBe('harmless');
});
