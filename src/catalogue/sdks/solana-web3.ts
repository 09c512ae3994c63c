import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'solana-web3',
  title: 'Solana Web3.js',
  docs: 'https://solana-foundation.github.io/solana-web3.js/classes/Keypair.html',
  source: '@solana/web3.js@1.98.4 lib/index.d.ts',
  packages: ['@solana/web3.js'],
  declarations: `
    export class PublicKey { constructor(value: any); toBase58(): string; toString(): string }
    export class Keypair { readonly publicKey: PublicKey; readonly secretKey: Uint8Array; static generate(): Keypair; static fromSecretKey(key: Uint8Array, options?: any): Keypair; static fromSeed(seed: Uint8Array): Keypair }
    export const Connection: any; export const Transaction: any; export const SystemProgram: any;
  `,
  sources: [{ at: 'Keypair.secretKey', kind: 'key' }],
});
