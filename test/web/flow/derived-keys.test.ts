import { expect, it } from 'vitest';
import { createProject } from '../../../src/project/in-memory.js';
import { findTokenFlows } from '../../../src/web/find-token-flows.js';

const weaknesses = (source: string) => {
  const manifest = { name: 'diary', dependencies: { '@capacitor/core': '^7.0.0', 'crypto-js': '^4.2.0' } };
  const project = createProject({ 'package.json': JSON.stringify(manifest), 'src/diary.ts': source });
  return findTokenFlows(project).flows.map(({ subject, weakness }) => `${subject.kind} ${weakness}`);
};

const keeping = (sealed: string) => `import CryptoJS, { AES, PBKDF2, SHA256, enc, lib, HmacSHA256 } from 'crypto-js';
import aes from 'crypto-js/aes';
const phrase = 'in the code';
const keyOf = (text: string) => enc.Utf8.parse(text);
export function keep(password: string, pin: string) {
  const salt = lib.WordArray.random(16);
  localStorage.setItem('last', ${sealed});
}
`;

it.each([
  "AES.encrypt(password, enc.Utf8.parse('0123456789abcdef'), { iv: salt }).toString()",
  'CryptoJS.AES.encrypt(password, CryptoJS.PBKDF2(phrase, salt, { keySize: 8 })).toString()',
  'enc.Base64.stringify(salt.concat(AES.encrypt(password, PBKDF2(phrase, salt)).ciphertext))',
  'AES.encrypt(password, SHA256(phrase).toString()).ciphertext.toString(enc.Base64)',
  'lib.CipherParams.create({ ciphertext: AES.encrypt(password, keyOf(phrase)).ciphertext, salt }).toString()',
  'aes.encrypt(password, keyOf(phrase)).ciphertext.toString()',
])('sees the key in the code that %s is sealed with', (sealed) => {
  expect(weaknesses(keeping(sealed))).toEqual(['password key-in-bundle']);
  expect(weaknesses(keeping(sealed.replaceAll(/phrase|'0123456789abcdef'/g, 'pin')))).toEqual([]);
});

it('takes a keyed hash of a literal for a key that is not in the code', () => {
  expect(weaknesses(keeping('AES.encrypt(password, HmacSHA256(phrase, pin)).toString()'))).toEqual([]);
});

const webCrypto = (phrase: string) => `async function keyOf(text: string) {
  const base = await crypto.subtle.importKey('raw', new TextEncoder().encode(text), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', salt: new Uint8Array(16), iterations: 310000, hash: 'SHA-256' };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
}
export async function keep(password: string, pin: string) {
  const key = await keyOf(${phrase});
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(password));
  localStorage.setItem('last', btoa(String.fromCharCode(...new Uint8Array(sealed))));
}
`;

it('sees the literal that Web Crypto derives a key from', () => {
  expect(weaknesses(webCrypto("'in the code'"))).toEqual(['password key-in-bundle']);
  expect(weaknesses(webCrypto('pin'))).toEqual([]);
});

it('believes no stand-in for a key that is made while the app runs', () => {
  const made = `const deviceKey = () => {
  if (typeof window === 'undefined') return 'server';
  return navigator.userAgent + crypto.randomUUID();
};
`;
  const sealed = keeping('AES.encrypt(password, enc.Utf8.parse(deviceKey())).toString()');
  expect(weaknesses(sealed + made)).toEqual([]);
  expect(weaknesses(sealed + made.replace('navigator.userAgent + crypto.randomUUID()', "'device'"))).toHaveLength(1);
});
