import { secretMentions } from './lookup.js';

/** Searches of texts that spare the parser most of them. */
export interface Interest {
  /** Whether a source is worth parsing at all. */
  inFile(text: string): boolean;
  /** Whether a function is; what stands outside of functions always is. */
  inBody(body: string): boolean;
}

/** Names of an API that readers ask about. */
export interface Needle {
  readonly calls: RegExp;
  /** What must stand in the same file for the calls to be meant: other things have a `putString` as well. */
  readonly beside?: RegExp;
  /** The calls matter whatever they are given, not only where the file names a secret. */
  readonly always?: true;
}

/** `related`: what else readers ask about in the files that the needles find. */
export function interestIn(needles: readonly Needle[], related: RegExp): Interest {
  const mentionsSecret = secretMentions();
  const isMeant = (text: string) => (needle: Needle) => needle.calls.test(text) && needle.beside?.test(text) !== false;
  return {
    inFile: (text) => {
      const meant = needles.filter(isMeant(text));
      return meant.some(({ always }) => always) || (meant.length > 0 && mentionsSecret(text));
    },
    inBody: (body) => related.test(body) || needles.some(({ calls }) => calls.test(body)),
  };
}
