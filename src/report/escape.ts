/**
 * Names, keys and source lines come from the audited app and may try to drive the terminal: control characters
 * and escape sequences, bidirectional overrides (CVE-2021-42574), invisible characters, lone surrogates.
 */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** Most text is plain ASCII, in which there is nothing to look for. */
const other = /[^ -~]+/g;

/** Shows each of them as `\u{…}`, so that what is printed is what is there. */
export const escapeControl = (text: string): string => text.replace(other, (run) => run.replace(unsafe, shown));

/** JSON that shows the same: each of them as `\uXXXX`, which reads back as what it was. */
export const printJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(other, (run) => (run === '\n' ? run : run.replace(unsafe, jsonEscape)))}\n`;

const shown = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

const jsonEscape = (character: string): string =>
  character === '\n'
    ? character
    : Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
        .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
        .join('');
