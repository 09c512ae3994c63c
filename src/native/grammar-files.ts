import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** Made by scripts/grammars.mjs, beside src/ and dist/. */
const folder = new URL('../../grammars/', import.meta.url);

/** The runtime is copied rather than depended on: the package that holds it is twenty times as large. */
export const loadRuntime = (): Promise<typeof import('web-tree-sitter')> =>
  import(new URL('web-tree-sitter.js', folder).href);

/** A grammar has some megabytes: in the default 16 KB pieces it takes twice as long. */
const chunkSize = 1024 * 1024;

/** The WebAssembly of a grammar: it runs in a sandbox and touches nothing but the text it is given. */
export const readGrammar = (name: string): Uint8Array =>
  brotliDecompressSync(readFileSync(new URL(`${name}.wasm.br`, folder)), { chunkSize });
