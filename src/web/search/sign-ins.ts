import { type Location, locateIn } from '../../project/location.js';

/**
 * A field for a password, the header of a credential (RFC 6750 §2.1), or the call of a login. Written so that no
 * text makes the search take more than linear time.
 */
const signIn =
  /\btype=["'{]{1,2}password\b|['"`]?\b[Aa]uthorization['"`]?\s{0,9}[:,\]]|['"`]Bearer |\b(?:signIn|logIn|login)(?:With\w{1,40})?\(/;

/** Without one of these there is none. */
export const signInWords = ['password', 'authorization', 'bearer ', 'signin', 'login'] as const;

/** Enough to know that somebody signs in, and to look where credentials are sent. */
const mostPlaces = 40;

/** Collects where the texts of an app sign somebody in. */
export class SignIns {
  readonly found: Location[] = [];

  get isDone(): boolean {
    return this.found.length >= mostPlaces;
  }

  look(file: string, text: string): void {
    if (this.isDone) return;
    const match = signIn.exec(text);
    if (match === null) return;
    this.found.push(locateIn(file, text)(match.index, match.index + match[0].length));
  }
}
