/** As Git does (`buffer_is_binary` in xdiff-interface.c): code may well hold a zero character somewhere in a text. */
const binarySample = 8_000;

/** A file's text in UTF-8, without its byte order mark; `null` for binary content. */
export function toUtf8(bytes: Uint8Array): Uint8Array | null {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
  if (bytes.subarray(0, binarySample).includes(0)) return null;
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

const utf8Decoder = new TextDecoder('utf-8', { ignoreBOM: true });
export const decodeUtf8 = (utf8: Uint8Array): string => utf8Decoder.decode(utf8);

/** The text of a file's bytes, without its byte order mark; `null` for binary content. */
export function decode(bytes: Uint8Array): string | null {
  const utf8 = toUtf8(bytes);
  return utf8 === null ? null : decodeUtf8(utf8);
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

const longText = 5_000;
const longLine = 500;
const newline = 0x0a;

/**
 * Whether the text is the output of a bundler or minifier. Long lines alone do not tell: hand-written files hold
 * images and tables on one line. Statements and calls packed into them do.
 */
export function isMinified(utf8: Uint8Array): boolean {
  if (utf8.length < longText) return false;
  if (bundle.test(decodeUtf8(utf8.subarray(0, beginning)))) return true;
  if (utf8.length / countLines(utf8) < longLine) return false;
  const sample = longestLine(decodeUtf8(utf8)).slice(0, 20_000);
  const packed = sample.match(/[;(]/g)?.length ?? 0;
  return packed > sample.length / 100;
}

/** Bytes in which a bundle that nobody minified says what it is. */
const beginning = 400;

/** Chunks of webpack begin so: https://webpack.js.org/configuration/output/#outputchunkloadingglobal */
const bundle = /^(?:\/\*{6}\/ |\W{0,9}(?:window|self|globalThis|this)\b[^\n]{0,80}\bwebpack(?:Jsonp|Chunk))/;

function countLines(utf8: Uint8Array): number {
  let count = 1;
  for (let at = utf8.indexOf(newline); at >= 0; at = utf8.indexOf(newline, at + 1)) count++;
  return count;
}

function longestLine(text: string): string {
  let longest = '';
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end - start > longest.length) longest = text.slice(start, end);
    start = end + 1;
  }
  return longest;
}
