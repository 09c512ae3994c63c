import { defineLibrary } from '../library.js';

export default defineLibrary({
  id: 'viem-accounts',
  title: 'viem accounts',
  docs: 'https://viem.sh/docs/accounts/local',
  source: 'viem@2.57.20 _types/accounts/{generatePrivateKey,generateMnemonic,privateKeyToAccount}.d.ts',
  packages: ['viem/accounts'],
  declarations: `
    export interface LocalAccount { readonly address: string; readonly publicKey: string; signMessage(options: any): Promise<string> }
    export function generatePrivateKey(): string; export function generateMnemonic(wordlist: string[], strength?: number): string;
    export function privateKeyToAccount(key: string, options?: any): LocalAccount; export function mnemonicToAccount(mnemonic: string, options?: any): LocalAccount;
    export const english: string[];
  `,
  sources: ['generatePrivateKey', 'generateMnemonic'].map((at) => ({ at, kind: 'key' })),
});
