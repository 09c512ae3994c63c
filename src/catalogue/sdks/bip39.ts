import { defineLibrary } from '../library.js';

/** A mnemonic, its entropy and its seed are each all that a wallet holds. */
export default defineLibrary({
  id: 'bip39',
  title: 'BIP-39',
  docs: 'https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki',
  source: 'bip39@3.1.2 types/index.d.ts, @scure/bip39@2.4.0 index.d.ts',
  packages: ['bip39', '@scure/bip39'],
  declarations: `
    export function generateMnemonic(...options: any[]): string;
    export function mnemonicToSeed(mnemonic: string, password?: string): Promise<Uint8Array>; export function mnemonicToSeedSync(mnemonic: string, password?: string): Uint8Array;
    export function mnemonicToEntropy(mnemonic: string, wordlist?: string[]): any; export function entropyToMnemonic(entropy: any, wordlist?: string[]): string;
    export function validateMnemonic(mnemonic: string, wordlist?: string[]): boolean;
  `,
  sources: ['generateMnemonic', 'mnemonicToSeed', 'mnemonicToSeedSync', 'mnemonicToEntropy', 'entropyToMnemonic'].map(
    (at) => ({ at, kind: 'key' }),
  ),
});
