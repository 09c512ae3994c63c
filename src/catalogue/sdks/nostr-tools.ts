import { defineLibrary } from '../library.js';

/** Versions 1 (`generatePrivateKey`) and 2. The key signs for its owner for ever: Nostr has no way to replace it. */
export default defineLibrary({
  id: 'nostr-tools',
  title: 'nostr-tools',
  docs: 'https://github.com/nbd-wtf/nostr-tools',
  source: 'nostr-tools@2.25.2 lib/types/{pure,nip06,nip19,nip49,index}.d.ts, nostr-tools@1.17.0 lib/types/keys.d.ts',
  packages: ['nostr-tools', ...['pure', 'nip06', 'nip19', 'nip49'].map((name) => `nostr-tools/${name}`)],
  declarations: `
    export function generateSecretKey(): Uint8Array; export function generatePrivateKey(): string; export function getPublicKey(key: any): string; export function finalizeEvent(event: any, key: any): any;
    export function generateSeedWords(): string; export function privateKeyFromSeedWords(words: string, passphrase?: string, index?: number): any; export function validateWords(words: string): boolean;
    export function nsecEncode(key: any): string; export function npubEncode(key: string): string; export function decode(text: string): any;
    export function encrypt(key: any, password: string, ...rest: any[]): string; export function decrypt(text: string, password: string): any;
    export const nip19: { nsecEncode: typeof nsecEncode; npubEncode: typeof npubEncode; decode: typeof decode }; export const nip49: { encrypt: typeof encrypt; decrypt: typeof decrypt };
    export const nip06: { generateSeedWords: typeof generateSeedWords; privateKeyFromSeedWords: typeof privateKeyFromSeedWords; validateWords: typeof validateWords };
    export const SimplePool: any; export const relayInit: any; export const nip04: any; export const nip44: any;
  `,
  sources: [
    'generateSecretKey',
    'generatePrivateKey',
    'generateSeedWords',
    'privateKeyFromSeedWords',
    'nsecEncode',
  ].map((at) => ({ at, kind: 'key' })),
  ciphers: [{ at: 'encrypt', value: '0', key: '1' }],
});
