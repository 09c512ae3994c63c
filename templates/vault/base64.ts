/**
 * Bytes in a buffer of their own, which is what WebCrypto takes. TypeScript 5.7 and later tells them from shared ones.
 */
export type Bytes = ReturnType<typeof fromBase64>;

export const toBase64 = (bytes: ArrayBuffer | Uint8Array): string =>
  btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));

/** @throws DOMException when the text is not Base64. */
export const fromBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
