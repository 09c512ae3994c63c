import { defineLibrary } from '../library.js';

/** Base 58 is how wallets write keys: it hides nothing. */
export default defineLibrary({
  id: 'bs58',
  title: 'bs58',
  docs: 'https://github.com/cryptocoinjs/bs58',
  source: 'bs58@6.0.0 src/cjs/index.d.ts, base-x BaseConverter',
  packages: ['bs58'],
  declarations: `
    interface BaseConverter { encode(bytes: any): string; decode(text: string): Uint8Array; decodeUnsafe(text: string): Uint8Array | undefined }
    const bs58: BaseConverter;
    export default bs58;
    export const encode: BaseConverter['encode']; export const decode: BaseConverter['decode'];
  `,
  passes: ['encode', 'decode', 'decodeUnsafe'].map((name) => ({ at: `BaseConverter.${name}`, result: '0' })),
});
