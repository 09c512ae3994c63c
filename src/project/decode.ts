/** The text of a file's bytes, without its byte order mark; `null` for binary content. */
export function decode(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) return null;
  return new TextDecoder(encoding).decode(bytes);
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

const longText = 5_000;
const longLine = 500;

/**
 * Whether the text is the output of a bundler or minifier. Long lines alone do not tell: hand-written files hold
 * images and tables on one line. Statements and calls packed into them do.
 */
export function isMinified(text: string): boolean {
  if (text.length < longText || text.length / (countLines(text) || 1) < longLine) return false;
  const sample = longestLine(text).slice(0, 20_000);
  const packed = sample.match(/[;(]/g)?.length ?? 0;
  return packed > sample.length / 100;
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function longestLine(text: string): string {
  let longest = '';
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > longest.length) longest = text.slice(start, end);
    start = end + 1;
  }
  return longest;
}
