import { withoutLiterals } from './literals.js';
import { secretMentions } from './lookup.js';

/** Searches of texts that spare the parser most of them. */
export interface Interest {
  /** Whether a source is worth parsing at all. */
  inFile(text: string): boolean;
  /** Whether a function is; what stands outside of functions always is. */
  inBody(body: string): boolean;
  /** Whether only the types matter that a source declares. */
  readonly onlyTypes?: boolean;
}

/** Names of an API that readers ask about. */
export interface Needle {
  readonly calls: RegExp;
  /** What must stand in the same file for the calls to be meant: other things have a `putString` as well. */
  readonly beside?: RegExp;
  /** Where a secret must be named for the calls to matter. Default: anywhere in the file. */
  readonly secret?: 'not needed' | 'on the line';
}

/** `related`: what else readers ask about in the files that the needles find. */
export function interestIn(needles: readonly Needle[], related: RegExp): Interest {
  const mentionsSecret = secretMentions();
  const onLines = new Map(needles.map((needle) => [needle, new RegExp(needle.calls, 'g')]));
  // Of literals only what interpolations fill in.
  const isFound = (needle: Needle, text: string): boolean =>
    needle.secret === 'on the line'
      ? linesWith(onLines.get(needle) ?? needle.calls, text).some(
          (line) => mentionsSecret(line) && mentionsSecret(withoutLiterals(line)),
        )
      : needle.calls.test(text);
  // One pass tells most sources apart.
  const anyCalls = new RegExp(needles.map(({ calls }) => calls.source).join('|'));
  const found = (text: string, secret: Needle['secret']) =>
    needles.some((needle) => needle.secret === secret && isFound(needle, text) && needle.beside?.test(text) !== false);
  return {
    inFile: (text) =>
      anyCalls.test(text) &&
      (found(text, 'not needed') || found(text, 'on the line') || (found(text, undefined) && mentionsSecret(text))),
    inBody: (body) => related.test(body) || (anyCalls.test(body) && needles.some((needle) => isFound(needle, body))),
  };
}

/** Lines from a call on, the next one too where the call goes on. */
const linesWith = (calls: RegExp, text: string): string[] =>
  [...text.matchAll(calls)].map(({ index }) => {
    const [line = '', next = ''] = text.slice(index, index + 400).split('\n');
    return /[(,+]\s*$/.test(line) ? line + next : line;
  });
