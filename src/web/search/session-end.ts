import { type Location, locateIn } from '../../project/location.js';

/** How the web code of an app ends a session, as far as names tell. */
export interface SessionEnd {
  /** Functions that sign the user out. */
  readonly logouts: readonly Location[];
  /** Whether anything is ever removed from a store. */
  readonly removes: boolean;
}

/** Definitions of `logout`, `handleSignOut` and the like. Repetitions are bounded, because the text is hostile. */
const logout =
  /\b(?:function\s{1,8})?(?:handle|on|do|perform|user)?_?(?:log|sign)_?(?:out|off)(?:User|Handler)?\s{0,8}(?:[:=]\s{0,8}(?:async\s{0,8})?(?:function\b|\([^()]{0,200}\)\s{0,8}=>)|\([^()]{0,200}\)\s{0,8}(?::\s{0,8}[\w<>[\]. ]{1,60})?\{)/gi;

/** Without one of these a text defines none. */
export const logoutWords = ['log', 'sign'].flatMap((verb) =>
  ['out', 'off', '_out', '_off'].map((ending) => verb + ending),
);

/** Without one of these a text takes nothing out of a store. */
export const removalWords = [
  ...['remove', 'clear', 'del', 'destroy', 'unset', 'reset', 'wipe', 'purge', 'forget', 'empty'],
  ...["''", '""', 'null', 'undefined', 'max-age', 'expires'],
] as const;

/** Whatever may take something out of a store, or blank it; of which key is not asked. */
const removals: readonly RegExp[] = [
  // On something that is named like a store.
  /(?:storage|preferences|cookie|vault|secure|keychain|store|cache|biometric|filesystem|database|db|prefs)\w{0,40}(?:\(\))?[?!]?\s{0,8}\.\s{0,8}(?:remove|clear|delete|destroy|unset|del|reset|wipe)\w{0,30}\s{0,8}\(/i,
  // Named like what it removes, whoever defines it.
  /\b(?:remove|clear|delete|destroy|reset|wipe|purge|forget|unset|empty)_?\w{0,30}(?:token|session|auth|user|credential|storage|login|account|cookie|item|data|value|store|cache|all|state)\w{0,30}\s{0,8}\(/i,
  /\bset\w{0,30}\s{0,8}\([^()]{0,200},\s{0,8}(?:''|""|null|undefined)\s{0,8}[,)]|\bvalue:\s{0,8}(?:''|""|null)/,
  /\bdelete\s{1,8}(?:window\.)?(?:local|session)Storage|Max-Age=0|expires=Thu/i,
  /\bdel\s{0,8}\(|\bDELETE\s{1,8}FROM\b|\bSET\s{1,8}\w{1,60}\s{0,8}=\s{0,8}NULL\b/i,
];

/** Collects where the texts of an app end a session. */
export class SessionEnds implements SessionEnd {
  readonly logouts: Location[] = [];
  removes = false;

  lookForRemoval(text: string): void {
    this.removes ||= removals.some((pattern) => pattern.test(text));
  }

  lookForLogouts(file: string, text: string): void {
    const locate = locateIn(file, text);
    for (const { index, 0: found } of text.matchAll(logout)) this.logouts.push(locate(index, index + found.length));
  }
}
