import { defineLibrary } from '../library.js';

/** Versions 5 and 6. What `encrypt` gives is a JSON keystore, sealed with a password. */
export default defineLibrary({
  id: 'ethers',
  title: 'ethers',
  docs: 'https://docs.ethers.org/v6/api/wallet/',
  source: 'ethers@6.17.0 lib.esm/wallet/{base-wallet,wallet,hdwallet,mnemonic}.d.ts, ethers@5.7.2 lib/ethers.d.ts',
  packages: ['ethers'],
  declarations: `
    export class Mnemonic { readonly phrase: string; readonly password: string; readonly entropy: string; computeSeed(): string; static fromPhrase(phrase: string, ...rest: any[]): Mnemonic }
    export class BaseWallet { readonly address: string; readonly publicKey: string; readonly privateKey: string; connect(provider: any): any; signMessage(message: any): Promise<string>; encrypt(password: any, ...rest: any[]): Promise<string>; encryptSync(password: any): string }
    export class HDNodeWallet extends BaseWallet { readonly mnemonic: Mnemonic | null; readonly extendedKey: string; readonly path: string | null; derivePath(path: string): HDNodeWallet; static fromPhrase(phrase: string, ...rest: any[]): HDNodeWallet; static createRandom(...options: any[]): HDNodeWallet }
    export class Wallet extends BaseWallet {
      constructor(key: any, provider?: any); readonly mnemonic: Mnemonic | null;
      static createRandom(...options: any[]): HDNodeWallet; static fromPhrase(phrase: string, ...rest: any[]): HDNodeWallet; static fromMnemonic(phrase: string, ...rest: any[]): HDNodeWallet; static fromEncryptedJson(json: string, password: any, ...rest: any[]): Promise<HDNodeWallet>; static fromEncryptedJsonSync(json: string, password: any): HDNodeWallet;
    }
    export const ethers: { Wallet: typeof Wallet; HDNodeWallet: typeof HDNodeWallet; Mnemonic: typeof Mnemonic; utils: any; providers: any; [member: string]: any };
    export const utils: any; export const providers: any;
  `,
  sources: [
    { at: 'BaseWallet.privateKey', kind: 'key' },
    { at: 'Mnemonic.phrase', kind: 'key' },
    { at: 'Mnemonic.entropy', kind: 'key' },
    { at: 'Mnemonic.computeSeed', kind: 'key' },
  ],
  ciphers: ['encrypt', 'encryptSync'].map((name) => ({ at: `BaseWallet.${name}`, value: 'this', key: '0' })),
});
