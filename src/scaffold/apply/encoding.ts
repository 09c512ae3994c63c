import { decode } from '../../project/decode.js';

type Encode = (text: string) => Buffer;

const utf8: Encode = (text) => Buffer.from(text, 'utf8');

/** Byte order marks, and how a text that follows them is written. */
const marks: readonly (readonly [Buffer, Encode])[] = [
  [Buffer.from([0xef, 0xbb, 0xbf]), utf8],
  [Buffer.from([0xff, 0xfe]), (text) => Buffer.from(text, 'utf16le')],
  [Buffer.from([0xfe, 0xff]), (text) => Buffer.from(text, 'utf16le').swap16()],
];

/** The bytes of a new text in the encoding of the old file, byte order mark included. */
export function encodeLike(old: Buffer | null, text: string): Buffer {
  const mark = marks.find(([bytes]) => old?.subarray(0, bytes.length).equals(bytes));
  return mark ? Buffer.concat([mark[0], mark[1](text)]) : utf8(text);
}

/** Whether the file holds exactly this text, so that writing it again would change nothing. */
export const holdsText = (bytes: Buffer, text: string): boolean =>
  decode(bytes) === text && encodeLike(bytes, text).equals(bytes);
