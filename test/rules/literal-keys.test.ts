import { expect, it } from 'vitest';
import rule from '../../src/rules/exposure/secret-in-code.js';
import { inShort, judgeFiles } from './judge-files.js';

const judge = async (text: string): Promise<string[]> => inShort(await judgeFiles(rule, { 'src/seal.ts': text }));

it.each<[string, string[]]>([
  ["CryptoJS.AES.encrypt(text, 'harbour').toString();", ['high medium src/seal.ts:1:29']],
  ["sign(CryptoJS.HmacSHA256(message, 'harbour').toString());", ['high medium src/seal.ts:1:36']],
  ["const word = 'harbour';\nsign(HmacSHA512(message, word));", ['high medium src/seal.ts:1:15']],
  [
    "const SALT = 'harbour';\nexport const open = (text: string) => AES.decrypt(text, SALT);",
    ['high medium src/seal.ts:1:15'],
  ],
  [
    "class Seal {\n  private readonly word = 'harbour';\n  open = (text: string) => CryptoJS.TripleDES.decrypt(text, this.word);\n}",
    ['high medium src/seal.ts:2:28'],
  ],
  [
    "class Seal {\n  static word = import.meta.env.WORD || 'harbour';\n  open = (text: string) => CryptoJS.AES.decrypt(text, Seal.word);\n}",
    ['high medium src/seal.ts:2:42'],
  ],
  [
    "const key = CryptoJS.enc.Utf8.parse('harbour');\nCryptoJS.AES.encrypt(text, key, { iv });\nCryptoJS.AES.decrypt(text, key, { iv });",
    ['high medium src/seal.ts:1:38'],
  ],
  [
    "function seal(text) {\n  var key = CryptoJS.enc.Hex.parse('90325F38');\n  return CryptoJS.AES.encrypt(text, key, { iv });\n}",
    ['high medium src/seal.ts:2:37'],
  ],
  [
    "const settings = { word: 'harbour' };\ncrypto.subtle.importKey('raw', new TextEncoder().encode(settings.word), 'PBKDF2', false, ['deriveKey']);",
    ['high medium src/seal.ts:1:27'],
  ],
  [
    "const derive = (word: string) => crypto.subtle.importKey('raw', enc.encode(word), 'PBKDF2', false, ['deriveKey']);\nderive('harbour');",
    ['high medium src/seal.ts:2:9'],
  ],
  [
    "class Seal {\n  seal(text: string, word: string) { return CryptoJS.AES.encrypt(text, word); }\n  all = () => this.seal('a', 'harbour');\n}",
    ['high medium src/seal.ts:3:31'],
  ],
])('finds the key of a cipher that stands in the code: %s', async (text, expected) => {
  expect(await judge(text)).toEqual(expected);
});

it.each([
  'export const seal = (text: string, key: string) => CryptoJS.AES.encrypt(text, key);',
  "CryptoJS.AES.encrypt('harbour', key);",
  "CryptoJS.HmacSHA256('harbour', key);",
  "CryptoJS.SHA256(message, 'harbour');",
  "CryptoJS.AES.encrypt(text, await SecureStorage.get('harbour'));",
  "let word = 'harbour';\nword = await ask();\nCryptoJS.AES.encrypt(text, word);",
  "vault.encrypt(text, 'harbour');",
  "const importKey = (word) => crypto.subtle.importKey('raw', word, 'AES-GCM', false, ['encrypt']);",
  "const importKey = (form, word) => crypto.subtle.importKey('raw', word, 'AES-GCM', false, ['encrypt']);",
  "function seal(text: string, word: string) { return AES.encrypt(text, word); }\nseal('harbour', ask());",
  "function seal(text: string, word: string) { return AES.encrypt(text, word); }\nopen(text, 'harbour');",
  "crypto.subtle.importKey('jwk', 'harbour', 'AES-GCM', true, []);",
  "crypto.subtle.importKey('raw', bytes, 'harbour', true, []);",
  'const a = b;\nconst b = a;\nCryptoJS.AES.encrypt(text, a);',
  "class Seal { open = (text: string) => CryptoJS.AES.decrypt(text, other.word); word = 'harbour'; }",
])('leaves %s alone', async (text) => {
  expect(await judge(text)).toEqual([]);
});

it('tells of a key once that its name gives away as well', async () => {
  const text =
    "const ENCRYPTION_KEY = 'cf70kUdpk9SPhBKraYUseiwuBCjX4fKt';\nCryptoJS.AES.encrypt(text, ENCRYPTION_KEY);";
  expect(await judge(text)).toEqual(['high medium src/seal.ts:1:25']);
});
