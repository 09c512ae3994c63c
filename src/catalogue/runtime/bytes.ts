import { defineLibrary } from '../library.js';

/** Text becomes bytes on the way to a cipher, and text again on the way to a storage. */
export default defineLibrary({
  id: 'bytes',
  title: 'Typed arrays and Buffer',
  docs: 'https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Uint8Array',
  source: 'ECMA-262, @types/node buffer.d.ts',
  packages: [],
  globals: `
    interface ArrayBuffer { readonly byteLength: number; slice(a?: number, b?: number): ArrayBuffer }
    declare var ArrayBuffer: { new (length: number): ArrayBuffer };
    interface Uint8Array extends ArrayLike<number> { readonly buffer: ArrayBuffer; readonly byteLength: number; set(from: any, offset?: number): void; subarray(a?: number, b?: number): Uint8Array; slice(a?: number, b?: number): Uint8Array; map(f: (value: number) => number): Uint8Array; reduce<U>(f: (a: U, value: number) => U, initial: U): U; forEach(f: (value: number, index: number) => void): void; toString(): string; [index: number]: number; [Symbol.iterator](): IterableIterator<number> }
    interface Uint8ArrayConstructor { new (from?: any, offset?: number, length?: number): Uint8Array; from(from: any, map?: any): Uint8Array; of(...items: number[]): Uint8Array }
    declare var Uint8Array: Uint8ArrayConstructor;
    interface Buffer extends Uint8Array { toString(encoding?: string): string }
    interface BufferConstructor { from(value: any, encoding?: any): Buffer; concat(parts: any[]): Buffer }
    declare var Buffer: BufferConstructor;
  `,
  passes: [
    { at: 'new Uint8ArrayConstructor', result: '0' },
    { at: 'Uint8ArrayConstructor.from', result: '0' },
    { at: 'Uint8Array.slice', result: 'this' },
    { at: 'Uint8Array.subarray', result: 'this' },
    { at: 'Uint8Array.toString', result: 'this' },
    { at: 'BufferConstructor.from', result: '0' },
    { at: 'BufferConstructor.concat', result: '0[]' },
    { at: 'Buffer.toString', result: 'this' },
  ],
});
